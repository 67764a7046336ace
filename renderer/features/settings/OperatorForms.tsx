import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { OperatorRow } from '../../../backend/accounts/operators.ts';
import {
  changeOperator,
  type OperatorFields as Fields,
  operatorFields,
} from '../../../domain/records/office.ts';
import { ROLE_LABELS, ROLES } from '../../../domain/rights.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
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

const role = z.enum(ROLES, 'Elija la función.');
const addition = z.object({ fields: operatorFields, role, secret: newPassword });
const correction = changeOperator.omit({ id: true });

interface Addition {
  readonly fields: Fields;
  readonly role: string | null;
  readonly secret: NewPassword;
}

interface Correction {
  readonly version: number;
  readonly fields: Omit<OperatorRow, 'id' | 'version' | 'userName' | 'roles' | 'active'>;
  readonly role: string | null;
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
      blanks={{ fields: BLANK_OPERATOR, role: null, secret: BLANK_PASSWORD }}
      secret={['secret']}
      submitLabel="Agregar la cuenta"
      onSubmit={({ fields, role: chosen, secret }, draftId) =>
        add.mutateAsync({ fields, role: chosen, password: secret.password, draftId })
      }
      onDone={onDone}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName />
      </FieldGroup>
      <RoleField />
      <Section title="Contraseña" intro="Que la escriba la propia persona, sin que nadie mire.">
        <Secret />
      </Section>
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
        role: operator.roles[0] ?? null,
      }}
      version={operator.version}
      submitLabel="Guardar los cambios"
      onSubmit={(record, draftId) => change.mutateAsync({ id: operator.id, ...record, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName={false} />
      </FieldGroup>
      <RoleField />
    </DraftedForm>
  );
}

function RoleField() {
  return (
    <ChoiceField
      name="role"
      label="Función en la oficina"
      description="Califican, actúan y concluyen casos solo la/el responsable y las defensoras o defensores (Reglamento de las DNA, art. 28.1)."
      required
      from={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
    />
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
