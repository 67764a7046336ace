import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { OperatorRow } from '../../../../backend/accounts/operators.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { api } from '../../../api/trpc.ts';
import { FieldGroup } from '../../../components/form/context.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { NewPasswordFields } from '../../../components/office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../../../components/office/new-password.ts';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';

const schema = z.object({ secret: newPassword, password: ownPassword });

interface ResetPasswordProps {
  readonly operator: OperatorRow;
  readonly onDone: () => void;
}

/** A password that serves once, for a colleague who forgot hers. */
export function ResetPassword({ operator, onDone }: ResetPasswordProps) {
  const { id, version, userName } = operator;
  const reset = useMutation(api.accounts.resetPassword.mutationOptions());
  const form = useRecordForm({ schema, initialValues: { secret: BLANK_PASSWORD, password: '' } });
  return (
    <RecordForm
      form={form}
      submitLabel="Poner esta contraseña"
      onSubmit={async ({ secret, password }) => {
        const { draftsLost } = await reset.mutateAsync({
          id,
          version,
          newPassword: secret.password,
          password,
        });
        notifications.show({
          message: `Contraseña puesta. ${draftsLost === 0 ? 'No tenía borradores.' : `Se perdió lo que tenía sin guardar: ${counted(draftsLost, 'borrador', 'borradores')}.`}`,
        });
        reset.reset();
        onDone();
      }}
    >
      <Alert color="yellow" role="note" title="Lo que tenía sin guardar se pierde">
        Sus borradores estaban sellados con la contraseña anterior y nadie puede abrirlos. Lo ya
        guardado no cambia. Dígale la contraseña nueva en persona: sirve una vez, y al ingresar
        elegirá otra.
      </Alert>
      <FieldGroup path="secret">
        <NewPasswordFields userName={userName} />
      </FieldGroup>
      <OwnPassword />
    </RecordForm>
  );
}
