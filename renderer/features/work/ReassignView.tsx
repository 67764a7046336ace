import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { z } from 'zod';
import type { CaseInHand, CasesInHand, Reassigned } from '../../../backend/work/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { reassignCases } from '../../../domain/records/work.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { address, workAddress } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { CheckField } from '../../components/form/ChoiceField.tsx';
import { useField } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { OperatorField } from '../../components/operators/OperatorField.tsx';
import { View } from '../../components/View.tsx';
import classes from './work.module.css';

/** Several open cases of one person pass to another at once; what cannot stays and says why. */
export function ReassignView() {
  const { id = '' } = useParams();
  const cases = useQuery(api.work.casesOf.queryOptions({ operatorId: id }));
  const [made, setMade] = useState<Reassigned | null>(null);
  return (
    <View
      title="Carga de trabajo"
      heading={`Reasignar casos${cases.data === undefined ? '' : ` de ${cases.data.fullName}`}`}
      back={{ to: workAddress.loads, label: 'Carga de trabajo' }}
    >
      {made === null ? null : <Outcome made={made} />}
      <Answer of={cases}>
        {(found) =>
          found.rows.length === 0 ? (
            <EmptyState title="No tiene casos abiertos">
              Vuelva a «Carga de trabajo» para ver a otra persona.
            </EmptyState>
          ) : (
            // A new form after each: what was chosen is not there any more.
            <Reassign
              key={found.rows.map((row) => row.id).join(' ')}
              fromId={id}
              found={found}
              onDone={setMade}
            />
          )
        }
      </Answer>
    </View>
  );
}

function Outcome({ made: { done, refused } }: { readonly made: Reassigned }) {
  return (
    <Alert
      role="status"
      mb="md"
      color={refused.length === 0 ? 'teal' : 'yellow'}
      title={counted(done, 'caso reasignado', 'casos reasignados')}
    >
      {refused.length === 0 ? (
        'Quien los recibe los ve desde ahora entre los suyos.'
      ) : (
        <>
          {counted(refused.length, 'caso sigue donde estaba', 'casos siguen donde estaban')}:
          <ul>
            {refused.map(({ id, number, why }) => (
              <li key={id}>
                <Anchor component={Link} to={address.case(id)} size="sm" underline="always">
                  {number}
                </Anchor>
                : {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

type Values = Omit<z.input<typeof reassignCases>, 'toId'> & { readonly toId: string | null };

interface ReassignProps {
  readonly fromId: string;
  readonly found: CasesInHand;
  readonly onDone: (made: Reassigned) => void;
}

function Reassign({ fromId, found, onDone }: ReassignProps) {
  const reassign = useMutation(api.work.reassign.mutationOptions());
  const form = useRecordForm<Values, z.output<typeof reassignCases>>({
    schema: reassignCases,
    initialValues: { fromId, toId: null, caseIds: [], reason: '', withFollowups: true },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Reasignar los casos marcados"
      onSubmit={async (record) => onDone(await reassign.mutateAsync(record))}
    >
      <Chosen found={found} />
      <OperatorField name="toId" label="Quién los recibe" required except={[fromId]} />
      <CheckField
        name="withFollowups"
        label="También los seguimientos pendientes que tiene en esos casos"
      />
      <TextField name="reason" label="Por qué" required />
      <Text size="sm" c="dimmed">
        El motivo queda en el diario de cada caso. Un caso del que esa persona deba abstenerse no
        pasa: se dirá cuál.
      </Text>
    </RecordForm>
  );
}

function Chosen({ found: { rows, total } }: { readonly found: CasesInHand }) {
  const { path, value, error, set } = useField<readonly string[]>('caseIds');
  const all = value.length === rows.length;
  const toggle = (id: string): void =>
    set(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <div data-field={path}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" role="status">
          {counted(value.length, 'caso marcado', 'casos marcados')} de {total}
          {rows.length < total ? `; se muestran ${rows.length}` : ''}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => set(all ? [] : rows.map(({ id }) => id))}
        >
          {all ? 'Quitar todas las marcas' : 'Marcar todos'}
        </Button>
      </Group>
      {/* Plain elements: there may be two hundred rows. */}
      <table className={classes['cases']} aria-label="Casos abiertos">
        <thead>
          <tr>
            <th>Expediente</th>
            <th>Estado</th>
            <th>Qué vence</th>
            <th>Recibido</th>
            <th>Seguimientos suyos</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} marked={value.includes(row.id)} onToggle={toggle} />
          ))}
        </tbody>
      </table>
      {error === undefined || error === null ? null : (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: CaseInHand;
  readonly marked: boolean;
  readonly onToggle: (id: string) => void;
}

function Row({ row, marked, onToggle }: RowProps) {
  const { id, number, state, due, receivedAt, followups } = row;
  return (
    <tr>
      <td>
        <label>
          <input type="checkbox" checked={marked} onChange={() => onToggle(id)} />
          {number}
        </label>
      </td>
      <td>
        <StateBadge state={state} />
      </td>
      <td>
        {due === null ? (
          'Sin plazo'
        ) : (
          <DueBadge due={due.at} start={receivedAt} why={{ of: 'case', id, what: due.what }} />
        )}
      </td>
      <td>{shortDate(dateInLima(receivedAt))}</td>
      <td>{followups}</td>
    </tr>
  );
}
