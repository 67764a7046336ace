import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { RequiredApprovals } from '../../../backend/approvals/types.ts';
import { requireApprovals } from '../../../domain/records/approvals.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { CheckField } from '../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { View } from '../../components/View.tsx';

/** Whether a plan or a closing asks for the responsable's agreement in this office: no norm does. */
export function ApprovalsPage() {
  const required = useQuery(api.approvals.required.queryOptions());
  return (
    <View title="Ajustes" heading="Conformidad">
      <Text size="sm" mb="sm" maw="44rem">
        Ninguna norma pide la conformidad de la/el responsable para un plan o una conclusión: es una
        decisión de cada oficina. Siempre se puede pedir, en «Más actos» del caso. Una denuncia, un
        oficio urgente o una medida nunca la esperan.
      </Text>
      <Answer of={required}>{(now) => <Required key={now.version} now={now} />}</Answer>
    </View>
  );
}

function Required({ now }: { readonly now: RequiredApprovals }) {
  const change = useMutation(api.approvals.require.mutationOptions());
  const form = useRecordForm({ schema: requireApprovals, initialValues: { ...now } });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Guardar"
      onSubmit={async (record) => {
        await change.mutateAsync(record);
        notifications.show({ message: 'Quedó guardado y ya cuenta.' });
      }}
    >
      <CheckField
        name="closure"
        label="Concluir un caso espera la conformidad, si quien concluye no es responsable"
      />
      <CheckField
        name="plan"
        label="Un plan de trabajo individual pide la conformidad al presentarse, sin detener nada"
      />
    </RecordForm>
  );
}
