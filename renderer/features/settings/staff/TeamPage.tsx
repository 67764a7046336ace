import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import type { OperatorRow } from '../../../../backend/accounts/operators.ts';
import type { OpenWork } from '../../../../backend/staff/types.ts';
import { removeTeam } from '../../../../domain/records/staff.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { address } from '../../../api/addresses.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';
import { View } from '../../../components/View.tsx';
import { type Owner, Owners } from './Owners.tsx';

/** The whole team leaves on one day: who, and who receives each thing they have open. */
export function TeamPage() {
  const { operatorId } = useSession();
  const people = useQuery(api.accounts.list.queryOptions());
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const work = useQuery({
    ...api.staff.openWorkOf.queryOptions({ ids: [...leaving] }),
    enabled: leaving.length > 0,
  });
  return (
    <View
      title="Ajustes"
      heading="Entrega de todo el equipo"
      back={{ to: address.settingsAccounts, label: 'Personal' }}
    >
      <Answer of={people}>
        {(rows) => {
          const active = rows.filter((row) => row.active);
          return (
            <>
              <Checkbox.Group
                label="Quiénes dejan la oficina"
                description="Usted no: su propia baja la registra otra persona responsable."
                value={[...leaving]}
                onChange={setLeaving}
                mb="md"
              >
                <Stack gap={6} mt={6}>
                  {active
                    .filter(({ id }) => id !== operatorId)
                    .map(({ id, fullName, post }) => (
                      <Checkbox key={id} value={id} label={`${fullName} · ${post}`} />
                    ))}
                </Stack>
              </Checkbox.Group>
              {leaving.length === 0 ? (
                <EmptyState title="Marque a quienes se van">
                  Se mostrará todo lo que tienen abierto, para decir quién recibe cada cosa.
                </EmptyState>
              ) : (
                <Answer of={work}>
                  {(open) => (
                    <Team
                      // What is open is of those who are marked.
                      key={open.map(({ operator }) => operator.id).join(' ')}
                      work={open}
                      receivers={active.filter(({ id }) => !leaving.includes(id))}
                    />
                  )}
                </Answer>
              )}
            </>
          );
        }}
      </Answer>
    </View>
  );
}

const schema = removeTeam.omit({ people: true }).extend({ password: ownPassword });

interface Values {
  readonly document: string;
  readonly reason: string;
  readonly owners: readonly (Owner & { readonly from: string })[];
  readonly password: string;
}

interface TeamProps {
  readonly work: readonly OpenWork[];
  readonly receivers: readonly OperatorRow[];
}

function Team({ work, receivers }: TeamProps) {
  const navigate = useNavigate();
  const remove = useMutation(api.staff.removeTeam.mutationOptions());
  const all = work.flatMap(({ operator, items }) => items.map((item) => ({ operator, item })));
  const drafts = work.reduce((sum, one) => sum + one.drafts, 0);
  const form = useRecordForm<Values, z.output<typeof schema>>({
    schema,
    initialValues: {
      document: '',
      reason: '',
      owners: all.map(({ operator, item: { kind, id } }) => ({
        kind,
        id,
        to: '',
        from: operator.id,
      })),
      password: '',
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Dar de baja a todos y hacer las actas"
      onSubmit={async (record) => {
        await remove.mutateAsync({
          people: work.map(({ operator: { id, version } }) => ({ id, version })),
          ...record,
        });
        await navigate(address.settingsAccounts);
      }}
    >
      <Text>
        {counted(work.length, 'persona deja', 'personas dejan')} la oficina. Desde ese momento no
        hay ingreso con esas cuentas, y todo lo abierto pasa de una vez a quien usted diga. Cada
        acta de entrega queda en la ficha de quien se fue.
      </Text>
      {drafts === 0 ? null : (
        <Alert color="yellow" role="note" title="Se pierde lo que tienen sin guardar">
          {counted(drafts, 'borrador', 'borradores')} que solo sus contraseñas abren. Si pueden, que
          los registren antes.
        </Alert>
      )}
      <TextField
        name="document"
        label="Documento, por ejemplo «Resolución de Alcaldía N.° 120-2026»"
        required
      />
      <TextField name="reason" label="Motivo" required />
      <Owners
        items={all.map(({ item }) => item)}
        whose={all.map(({ operator }) => operator.fullName)}
        receivers={receivers}
      />
      <OwnPassword />
    </RecordForm>
  );
}
