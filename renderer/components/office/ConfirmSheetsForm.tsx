import type { ReactNode } from 'react';
import { confirmSheets } from '../../../domain/records/office.ts';
import { client } from '../../api/trpc.ts';
import { RecordForm } from '../form/RecordForm.tsx';
import { LongTextField } from '../form/TextField.tsx';
import { useRecordForm } from '../form/useRecordForm.ts';

interface ConfirmSheetsFormProps {
  readonly onConfirmed: () => void;
  readonly actions?: ReactNode;
}

/** Two sheets typed back: only then is it known that what was printed opens the data. */
export function ConfirmSheetsForm({ onConfirmed, actions }: ConfirmSheetsFormProps) {
  const form = useRecordForm({ schema: confirmSheets, initialValues: { sheets: ['', ''] } });
  return (
    <RecordForm
      form={form}
      submitLabel="Comprobar las hojas"
      says="Copie las 24 palabras de dos de las tres hojas, en orden. Puede escribirlas sin tildes y solo las cuatro primeras letras de cada una."
      actions={actions}
      onSubmit={async (record) => {
        await client.setup.confirmSheets.mutate(record);
        onConfirmed();
      }}
    >
      <LongTextField name="sheets.0" label="Primera hoja" required max={2_000} minRows={3} />
      <LongTextField name="sheets.1" label="Segunda hoja" required max={2_000} minRows={3} />
    </RecordForm>
  );
}
