import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PersonCase } from '../../../backend/people/types.ts';
import { ERRORS } from '../../../domain/errors.ts';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';

interface OverrideDialogProps {
  readonly opened: boolean;
  readonly personId: string;
  /** Of the person: the reason goes into the diary of one of them. */
  readonly cases: readonly PersonCase[];
  readonly onOverride: (given: {
    caseId: string | null;
    reason: string;
    draftId: string | null;
  }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** A rule closes this way: why it is used all the same, this once. */
export function OverrideDialog({
  opened,
  personId,
  cases,
  onOverride,
  onClose,
}: OverrideDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const caseId = chosen ?? cases[0]?.id ?? null;
  return (
    <ConfirmDialog
      opened={opened}
      title="Contacto seguro"
      confirmLabel="Mostrar de todos modos"
      danger
      reason={{
        label: 'Motivo para usar este medio',
        kind: 'contact_override',
        subjectId: personId,
      }}
      onConfirm={(reason, draftId) => onOverride({ caseId, reason, draftId })}
      onClose={onClose}
    >
      <Stack gap="xs">
        <Text size="sm">{ERRORS.safe_contact}</Text>
        <Text size="sm">
          Usarlo puede poner en peligro a la persona. Si se puede, espere a que ella se comunique o
          use las horas seguras.
        </Text>
        {cases.length < 2 ? null : (
          <Select
            label="Expediente en cuyo diario queda el motivo"
            data={cases.map(({ id, number }) => ({ value: id, label: number }))}
            value={caseId}
            onChange={setChosen}
            allowDeselect={false}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
