import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { password } from '../../../domain/records/office.ts';
import { desktop } from '../../api/bridge.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FieldGroup } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { PasswordField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../../components/office/new-password.ts';
import { EntryFrame } from './EntryFrame.tsx';

const schema = z.object({ oldPassword: password, secret: newPassword });

/** Somebody else chose her password: before anything else she chooses one that only she knows. */
export function FirstPassword() {
  const { userName } = useSession();
  const save = useMutation(api.accounts.changePassword.mutationOptions());
  const form = useRecordForm({
    schema,
    initialValues: { oldPassword: '', secret: BLANK_PASSWORD },
  });
  return (
    <EntryFrame title="Elija su contraseña">
      <Text size="sm" mb="md">
        La que usó la eligió otra persona y sirve una sola vez. Desde ahora use una que solo usted
        conozca.
      </Text>
      <RecordForm
        form={form}
        submitLabel="Cambiar la contraseña"
        says={false}
        onSubmit={({ oldPassword, secret }) =>
          save.mutateAsync({ oldPassword, newPassword: secret.password })
        }
        actions={
          <Button
            variant="subtle"
            onClick={() => void desktop('desktop.lock', { reason: 'asked' })}
          >
            Salir
          </Button>
        }
      >
        <PasswordField name="oldPassword" label="La que le dieron" required />
        <FieldGroup path="secret">
          <NewPasswordFields userName={userName} />
        </FieldGroup>
      </RecordForm>
    </EntryFrame>
  );
}
