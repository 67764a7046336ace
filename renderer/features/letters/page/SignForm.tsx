import { useMutation } from '@tanstack/react-query';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { markSigned } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';

interface SignFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

/** When the paper was signed. From then on the letter does not change. */
export function SignForm({ letter, onDone }: SignFormProps) {
  const sign = useMutation(api.letters.markSigned.mutationOptions());
  const { id, version } = letter;
  const form = useRecordForm({
    schema: markSigned,
    initialValues: { id, version, signedAt: new Date().toISOString() as string | null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Marcar como firmado"
      says="Después de la firma el oficio ya no se corrige: solo puede anularse o hacerse uno nuevo."
      onSubmit={async (record) => {
        await sign.mutateAsync(record);
        onDone();
      }}
    >
      <DateTimeField name="signedAt" label="Fecha de la firma" required />
    </RecordForm>
  );
}
