import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { WorkLoad } from '../../../backend/work/types.ts';
import { ROLE_LABELS } from '../../../domain/rights.ts';
import { STAFF_STATE_LABELS } from '../../../domain/staff/types.ts';
import { counted, joinAnd } from '../../../domain/words/lists.ts';
import { address, teamRemovalAddress, workAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';

/** *Carga de trabajo*: what each person has in hand, in numbers; nobody whom it is about. */
export function WorkLoadView() {
  const load = useQuery(api.work.load.queryOptions());
  const mayRemove = useMay('operators.remove');
  return (
    <View
      title="Carga de trabajo"
      back={{ to: address.office, label: 'Pendientes de la oficina' }}
      actions={
        mayRemove ? (
          <Button component={Link} to={teamRemovalAddress} variant="default">
            Entrega de todo el equipo
          </Button>
        ) : null
      }
    >
      <Answer of={load}>
        {({ people, unassigned }) => (
          <>
            <Loads people={people} />
            {unassigned === 0 ? null : (
              <Text size="sm" mt="sm">
                {counted(
                  unassigned,
                  'caso abierto sin responsable',
                  'casos abiertos sin responsable',
                )}
                : se asignan en «Pendientes de la oficina».
              </Text>
            )}
          </>
        )}
      </Answer>
    </View>
  );
}

const COLUMNS: readonly (readonly [string, (load: WorkLoad) => number])[] = [
  ['Casos abiertos', ({ openCases }) => openCases],
  ['Casos con algo vencido', ({ overdueCases }) => overdueCases],
  ['Seguimientos atrasados', ({ lateFollowups }) => lateFollowups],
  ['Para hoy y 6 días más', ({ dueFollowups }) => dueFollowups],
  ['Oficios y documentos en espera', ({ waiting }) => waiting],
  ['Recibidos a su cargo', ({ received }) => received],
  ['Atenciones planificadas', ({ attentions }) => attentions],
];

function Loads({ people }: { readonly people: readonly WorkLoad[] }) {
  return (
    <Table verticalSpacing="xs" aria-label="Carga de trabajo por persona">
      <Table.Thead>
        <Table.Tr>
          <Table.Th miw={{ base: 0, lg: '13rem' }}>Quién</Table.Th>
          {COLUMNS.map(([title]) => (
            <Table.Th key={title} ta="right">
              {title}
            </Table.Th>
          ))}
          <Table.Th>Pasar casos</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((load) => (
          <Table.Tr key={load.operatorId}>
            <Table.Td>
              {load.fullName}
              <Text size="xs" c="dimmed">
                {joinAnd(load.roles.map((role) => ROLE_LABELS[role]))}
                {load.state === 'active' ? '' : ` · ${STAFF_STATE_LABELS[load.state]}`}
              </Text>
            </Table.Td>
            {COLUMNS.map(([title, of]) => (
              <Table.Td key={title} ta="right">
                {of(load)}
              </Table.Td>
            ))}
            <Table.Td>
              {load.openCases === 0 ? null : (
                <Button
                  component={Link}
                  to={workAddress.of(load.operatorId)}
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Reasignar casos de ${load.fullName}`}
                >
                  Reasignar
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
