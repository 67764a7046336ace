import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { OperatorRow } from '../../../backend/accounts/operators.ts';
import {
  changeOperator,
  type OperatorFields as Fields,
  operatorFields,
} from '../../../domain/records/office.ts';
import { datedRoles } from '../../../domain/records/staff.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { CheckField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { Section } from '../../components/form/Section.tsx';
import { BLANK_OPERATOR } from '../../components/office/blank.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import {
  BLANK_PASSWORD,
  type NewPassword,
  newPassword,
} from '../../components/office/new-password.ts';
import { OperatorFields } from '../../components/office/OperatorFields.tsx';
import { OwnPassword } from '../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../components/office/own-password.ts';
import { blankRole, RoleRows, type RoleValues } from './RoleRows.tsx';

const addition = z.object({
  fields: operatorFields,
  roles: datedRoles,
  passwordOnce: z.boolean(),
  secret: newPassword,
  password: ownPassword,
});
const correction = changeOperator.omit({ id: true }).extend({ password: ownPassword });

interface Addition {
  readonly fields: Fields;
  readonly roles: readonly RoleValues[];
  readonly passwordOnce: boolean;
  readonly secret: NewPassword;
  readonly password: string;
}

interface Correction {
  readonly version: number;
  readonly fields: Omit<Fields, 'userName' | 'documentType'> & {
    readonly documentType: string | null;
  };
  readonly roles: readonly RoleValues[];
  readonly password: string;
}

export function AddOperator({ onDone }: { readonly onDone: () => void }) {
  const add = useMutation(api.accounts.add.mutationOptions());
  const { operatorId } = useSession();
  return (
    // An account that does not exist yet is known by who writes it: one at a time for each.
    <DraftedForm<Addition, z.output<typeof addition>>
      kind="operator_new"
      subjectId={operatorId}
      schema={addition}
      blanks={{
        fields: BLANK_OPERATOR,
        roles: [blankRole()],
        passwordOnce: false,
        secret: BLANK_PASSWORD,
        password: '',
      }}
      secret={['secret', 'password']}
      submitLabel="Agregar la cuenta"
      onSubmit={({ secret, ...record }, draftId) =>
        add.mutateAsync({ ...record, newPassword: secret.password, draftId })
      }
      onDone={onDone}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName />
      </FieldGroup>
      <RoleRows />
      <Section
        title="Contraseña de la persona"
        intro="Que la escriba la propia persona, sin que nadie mire."
      >
        <Secret />
        <CheckField
          name="passwordOnce"
          label="La persona no está: la elijo yo, y la cambiará la primera vez que ingrese"
        />
      </Section>
      <OwnPassword />
    </DraftedForm>
  );
}

interface ChangeOperatorProps {
  readonly operator: OperatorRow;
  readonly onDone: () => void;
}

export function ChangeOperator({ operator, onDone }: ChangeOperatorProps) {
  const change = useMutation(api.accounts.change.mutationOptions());
  const { fullName, post, documentType, documentNumber, profession, collegeNumber } = operator;
  return (
    <DraftedForm<Correction, z.output<typeof correction>>
      kind="operator"
      subjectId={operator.id}
      schema={correction}
      blanks={{
        version: operator.version,
        fields: { fullName, post, documentType, documentNumber, profession, collegeNumber },
        roles: operator.datedRoles.length === 0 ? [blankRole()] : operator.datedRoles,
        password: '',
      }}
      version={operator.version}
      secret={['password']}
      submitLabel="Guardar los cambios"
      onSubmit={(record, draftId) => change.mutateAsync({ id: operator.id, ...record, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName={false} />
      </FieldGroup>
      <RoleRows />
      <OwnPassword />
    </DraftedForm>
  );
}

function Secret() {
  const userName = useFieldValue<string>('fields.userName');
  return (
    <FieldGroup path="secret">
      <NewPasswordFields userName={userName} />
    </FieldGroup>
  );
}
