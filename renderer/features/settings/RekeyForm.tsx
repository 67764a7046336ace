import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { REKEY_REASONS, rekey } from '../../../domain/records/copies.ts';
import { api } from '../../api/trpc.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { PasswordField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { LongWork } from '../../components/recovery/LongWork.tsx';

const REASONS = Object.entries(REKEY_REASONS).map(([value, label]) => ({ value, label }));

/** New keys for everything; nobody else's password is needed. */
export function RekeyForm({ onDone }: { readonly onDone: () => void }) {
  const change = useMutation(api.copies.rekey.mutationOptions());
  const form = useRecordForm({
    schema: rekey,
    initialValues: { reason: null as string | null, password: '' },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Cambiar las claves"
      working={<LongWork act="copies.rekey" />}
      onSubmit={async (record) => {
        await change.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        Puede tardar unos minutos. Si se corta la luz, Yanapa abre con las claves de antes o con las
        nuevas, y los datos no se pierden.
      </Text>
      <ChoiceField name="reason" label="Por qué se cambian" required from={REASONS} />
      <PasswordField name="password" label="Su contraseña" required />
    </RecordForm>
  );
}
