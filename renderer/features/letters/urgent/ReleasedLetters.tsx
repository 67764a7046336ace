import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReleasedLetter } from '../../../../backend/letters/types.ts';
import { signUrgent } from '../../../../domain/records/letter.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FailureNotice } from '../../../components/feedback/FailureNotice.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { PaperDialog, type PaperGrant } from '../../../components/pdf/PaperDialog.tsx';

/** What she may print although she may not read its case: her own urgent oficios, and those released to her. */
export function ReleasedLetters() {
  const released = useQuery(api.letters.released.queryOptions());
  const open = useMutation(api.letters.releasedFile.mutationOptions());
  const [paper, setPaper] = useState<PaperGrant | null>(null);
  const [signing, setSigning] = useState<ReleasedLetter | null>(null);
  const rows = released.data ?? [];
  const empty = rows.length === 0;
  return (
    <>
      {empty ? null : (
        <section aria-label="Por imprimir o firmar">
          <Text component="h2" fw={600}>
            Por imprimir o firmar
          </Text>
          {rows.map((row) => (
            <Group key={row.id} gap="sm" my="xs">
              <Text size="sm">
                {row.number}, para {row.institution}.{' '}
                {row.once
                  ? `Se imprime una sola vez; lo autorizó ${row.releasedBy} el ${dateTime(row.releasedAt)}.`
                  : `Emitido el ${dateTime(row.issuedAt)}.`}
              </Text>
              <Button
                size="compact-sm"
                aria-label={`Abrir para imprimir: ${row.number}`}
                onClick={() =>
                  void open.mutateAsync({ releaseId: row.id }).then(setPaper, () => undefined)
                }
              >
                Abrir para imprimir
              </Button>
              {row.toSign ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Ya está firmado: ${row.number}`}
                  onClick={() => setSigning(row)}
                >
                  Ya está firmado
                </Button>
              ) : null}
            </Group>
          ))}
        </section>
      )}
      <FailureNotice failure={open.error === null ? null : failureOf(open.error)} />
      <PaperDialog title="Oficio" printOnly paper={paper} onClose={() => setPaper(null)} />
      <SideSheet
        opened={signing !== null}
        title="Marcar como firmado"
        onClose={() => setSigning(null)}
      >
        {signing === null ? null : <Sign letter={signing} onDone={() => setSigning(null)} />}
      </SideSheet>
    </>
  );
}

function Sign({
  letter,
  onDone,
}: {
  readonly letter: ReleasedLetter;
  readonly onDone: () => void;
}) {
  const sign = useMutation(api.letters.signUrgent.mutationOptions());
  const { letterId, version } = letter;
  const form = useRecordForm({
    schema: signUrgent,
    initialValues: { letterId, version, signedAt: new Date().toISOString() as string | null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Marcar como firmado"
      says="Después de la firma ya no se imprime desde aquí: lo tiene la/el responsable."
      onSubmit={async (record) => {
        await sign.mutateAsync(record);
        onDone();
      }}
    >
      <DateTimeField name="signedAt" label="Fecha de la firma" required />
    </RecordForm>
  );
}
