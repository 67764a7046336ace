import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { releaseLetter } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';

interface ReleaseFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

/** Who prints this oficio once, although she may not read its case. */
export function ReleaseForm({ letter, onDone }: ReleaseFormProps) {
  const release = useMutation(api.letters.release.mutationOptions());
  const form = useRecordForm({
    schema: releaseLetter,
    initialValues: { letterId: letter.id, operatorId: null as string | null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Autorizar"
      says={false}
      onSubmit={async (record) => {
        await release.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        Podrá abrir e imprimir este oficio una sola vez, en «Oficio urgente» de su bandeja. Del
        expediente no verá nada más. Quién autorizó y quién imprimió queda registrado.
      </Text>
      <OperatorField name="operatorId" label="Quién lo imprime" required />
    </RecordForm>
  );
}
