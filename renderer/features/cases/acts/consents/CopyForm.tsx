import { Button, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentView } from '../../../../../backend/consents/types.ts';
import { fileConsentCopy } from '../../../../../domain/records/consents.ts';
import { api } from '../../../../api/trpc.ts';
import { AttachDialog } from '../../../../components/attachments/AttachDialog.tsx';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../../components/form/useRecordForm.ts';
import type { SheetProps } from '../ActSheet.tsx';

interface CopyProps extends SheetProps {
  readonly consentId: string | null;
}

/** Which file of the case is the signed page; it may be attached here first. */
export function CopyForm({ file, consentId, onOpen }: CopyProps) {
  const found = useQuery(api.consents.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {(rows) => {
        const one = rows.find(({ id }) => id === consentId);
        return one === undefined ? (
          <EmptyState title="Elija el consentimiento">Ábralo en «Consentimientos».</EmptyState>
        ) : (
          <Copy
            key={one.version}
            caseId={file.id}
            of={one}
            onDone={() => onOpen('consentimientos')}
          />
        );
      }}
    </Answer>
  );
}

interface OneProps {
  readonly caseId: string;
  readonly of: ConsentView;
  readonly onDone: () => void;
}

function Copy({ caseId, of, onDone }: OneProps) {
  const [attaching, setAttaching] = useState(false);
  const subject = { kind: 'case', id: caseId } as const;
  const files = useQuery(api.attachments.list.queryOptions({ subject }));
  const name = useMutation(api.consents.fileCopy.mutationOptions());
  const { id, version, attachmentId } = of;
  const form = useRecordForm({
    schema: fileConsentCopy,
    initialValues: { id, version, attachmentId },
  });
  return (
    <>
      <Text size="sm">
        Adjunte la hoja firmada y elíjala en la lista: sin ella no se puede probar el consentimiento
        (DS 016-2024-JUS, art. 9).
      </Text>
      <Button
        variant="light"
        my="xs"
        leftSection={<IconPaperclip size={16} aria-hidden />}
        onClick={() => setAttaching(true)}
      >
        Adjuntar documento
      </Button>
      <RecordForm
        form={form}
        submitLabel="Guardar"
        onSubmit={async (record) => {
          await name.mutateAsync(record);
          onDone();
        }}
      >
        <Answer of={files}>
          {({ lines }) => (
            <ChoiceField
              name="attachmentId"
              label="Documento firmado"
              from={lines
                .filter(({ state }) => state === 'kept')
                .map((line) => ({ value: line.id, label: line.title }))}
              required
            />
          )}
        </Answer>
      </RecordForm>
      {attaching ? (
        <AttachDialog subject={subject} kind="consentimiento" onClose={() => setAttaching(false)} />
      ) : null}
    </>
  );
}
