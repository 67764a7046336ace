import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { InstitutionView } from '../../../backend/institutions/types.ts';
import { verifyInstitution } from '../../../domain/records/institution.ts';
import { api } from '../../api/trpc.ts';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';

interface VerifyFormProps {
  readonly view: InstitutionView;
  readonly onDone: () => void;
}

/** Who confirms it and when is known; how, is asked. */
export function VerifyForm({ view: { id, version }, onDone }: VerifyFormProps) {
  const verify = useMutation(api.institutions.verify.mutationOptions());
  const form = useRecordForm({
    schema: verifyInstitution,
    initialValues: { id, version, how: '' },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Confirmar datos"
      onSubmit={async (record) => {
        await verify.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        Confirme nombre, titular, cargo y dirección con la institución. Queda su nombre y la fecha
        de hoy. Al año se vuelve a pedir, y también si la ficha cambia.
      </Text>
      <TextField
        name="how"
        label="Cómo lo confirmó"
        description="Por ejemplo: llamada a su mesa de partes."
        max={300}
        required
      />
    </RecordForm>
  );
}
