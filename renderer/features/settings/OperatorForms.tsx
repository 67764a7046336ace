import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { OperatorRow } from '../../../backend/accounts/operators.ts';
import { operatorFields } from '../../../domain/records/office.ts';
import { ROLE_LABELS, ROLES } from '../../../domain/rights.ts';
import { api } from '../../api/trpc.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { BLANK_OPERATOR } from '../../components/office/blank.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import { BLANK_PASSWORD, newPassword } from '../../components/office/new-password.ts';
import { OperatorFields } from '../../components/office/OperatorFields.tsx';

const role = z.enum(ROLES, 'Elija la función.');
const addition = z.object({ fields: operatorFields, role, secret: newPassword });
const correction = z.object({ fields: operatorFields.omit({ userName: true }), role });

export function AddOperator({ onDone }: { readonly onDone: () => void }) {
  const add = useMutation(api.accounts.add.mutationOptions());
  const form = useRecordForm({
    schema: addition,
    initialValues: {
      fields: BLANK_OPERATOR,
      role: null as string | null,
      secret: BLANK_PASSWORD,
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Agregar la cuenta"
      onSubmit={async ({ fields, role: chosen, secret }) => {
        await add.mutateAsync({ fields, role: chosen, password: secret.password });
        onDone();
      }}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName />
      </FieldGroup>
      <RoleField />
      <Section title="Contraseña" intro="Que la escriba la propia persona, sin que nadie mire.">
        <Secret />
      </Section>
    </RecordForm>
  );
}

interface ChangeOperatorProps {
  readonly operator: OperatorRow;
  readonly onDone: () => void;
}

export function ChangeOperator({ operator, onDone }: ChangeOperatorProps) {
  const change = useMutation(api.accounts.change.mutationOptions());
  const { fullName, post, documentType, documentNumber, profession, collegeNumber } = operator;
  const form = useRecordForm({
    schema: correction,
    initialValues: {
      fields: { fullName, post, documentType, documentNumber, profession, collegeNumber },
      role: operator.roles[0] ?? null,
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Guardar los cambios"
      onSubmit={async (record) => {
        await change.mutateAsync({ id: operator.id, ...record });
        onDone();
      }}
    >
      <FieldGroup path="fields">
        <OperatorFields withUserName={false} />
      </FieldGroup>
      <RoleField />
    </RecordForm>
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
