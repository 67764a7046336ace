import { Alert } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { password } from '../../../domain/records/office.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { PasswordField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../../components/office/new-password.ts';
import { View } from '../../components/View.tsx';

/** Changing one's own password. */
export function PasswordPage() {
  const [round, setRound] = useState(0);
  return (
    <View title="Ajustes" heading="Mi contraseña">
      {round > 0 ? (
        <Alert mb="md" title="La contraseña cambió. Úsela la próxima vez que ingrese." />
      ) : null}
      {/* A new form each time: what was typed does not stay in it. */}
      <PasswordForm key={round} onDone={() => setRound(round + 1)} />
    </View>
  );
}

const change = z.object({ oldPassword: password, secret: newPassword });

function PasswordForm({ onDone }: { readonly onDone: () => void }) {
  const { userName } = useSession();
  const save = useMutation({
    ...api.accounts.changePassword.mutationOptions(),
    meta: { quiet: true },
  });
  const form = useRecordForm({
    schema: change,
    initialValues: { oldPassword: '', secret: BLANK_PASSWORD },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Cambiar la contraseña"
      onSubmit={async ({ oldPassword, secret }) => {
        await save.mutateAsync({ oldPassword, newPassword: secret.password });
        save.reset();
        onDone();
      }}
    >
      <PasswordField name="oldPassword" label="Contraseña actual" required />
      <FieldGroup path="secret">
        <NewPasswordFields userName={userName} />
      </FieldGroup>
    </RecordForm>
  );
}
