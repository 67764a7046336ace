import { Alert, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { OperatorRow } from '../../../../backend/accounts/operators.ts';
import type { OpenWork } from '../../../../backend/staff/types.ts';
import { removeOperator } from '../../../../domain/records/staff.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { address } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';
import { View } from '../../../components/View.tsx';
import { OldCopies } from './OldCopies.tsx';
import { type Owner, Owners } from './Owners.tsx';

/** Somebody leaves: who receives each thing that she has open. */
export function RemovalPage() {
  const { id = '' } = useParams();
  const work = useQuery(api.staff.openWork.queryOptions({ id }));
  const people = useQuery(api.accounts.list.queryOptions());
  return (
    <View
      title="Ajustes"
      heading="Dar de baja y entregar el cargo"
      back={{ to: address.staffRecord(id), label: 'Ficha' }}
    >
      <Answer of={work}>
        {(open) => (
          <Answer of={people}>
            {(rows) => (
              <Removal
                work={open}
                receivers={rows.filter(({ active, id: each }) => active && each !== id)}
              />
            )}
          </Answer>
        )}
      </Answer>
    </View>
  );
}

interface RemovalProps {
  readonly work: OpenWork;
  readonly receivers: readonly OperatorRow[];
}

const schema = removeOperator.omit({ id: true, version: true }).extend({ password: ownPassword });

interface Values {
  readonly document: string;
  readonly reason: string;
  readonly owners: readonly Owner[];
  readonly password: string;
}
function Removal({ work, receivers }: RemovalProps) {
  const { operator, items, drafts } = work;
  const navigate = useNavigate();
  const remove = useMutation(api.staff.remove.mutationOptions());
  const form = useRecordForm<Values, z.output<typeof schema>>({
    schema,
    initialValues: {
      document: '',
      reason: '',
      owners: items.map(({ kind, id }) => ({ kind, id, to: '' })),
      password: '',
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Dar de baja y hacer el acta"
      onSubmit={async (record) => {
        await remove.mutateAsync({ id: operator.id, version: operator.version, ...record });
        await navigate(address.staffRecord(operator.id));
      }}
    >
      <Text>
        {operator.fullName} deja la oficina. Desde ese momento no podrá ingresar, y lo que tiene
        abierto pasa a quien usted diga, todo de una vez.
      </Text>
      <OldCopies operatorId={operator.id} left={false} />
      {drafts === 0 ? null : (
        <Alert color="yellow" role="note" title="Se pierde lo que tiene sin guardar">
          {counted(drafts, 'borrador', 'borradores')} que solo su contraseña abre. Si puede, que los
          registre antes.
        </Alert>
      )}
      <TextField
        name="document"
        label="Documento, por ejemplo «Resolución de Alcaldía N.° 120-2026»"
        required
      />
      <TextField name="reason" label="Motivo" required />
      <Owners items={items} receivers={receivers} />
      <OwnPassword />
    </RecordForm>
  );
}
