import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { IncidentRow } from '../../../../backend/staff/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { INCIDENT_KINDS } from '../../../../domain/catalogues/incidents.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { IncidentDue } from './IncidentDue.tsx';
import { IncidentSheet } from './IncidentSheet.tsx';

/** *Perdí un USB / una PC*: the register of incidents (RLPDP 34 and 35). */
export function IncidentsPage() {
  const mayManage = useMay('incidents.manage');
  return (
    <View
      title="Ajustes"
      heading="Incidentes"
      actions={
        <Button component={Link} to={address.newIncident}>
          Perdí un USB o una PC
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="sm" maw="46rem">
        Una memoria o una PC perdida, alguien que vio lo que no debía, un oficio a quien no era:
        regístrelo apenas lo sepa, aunque falten datos. Desde entonces corren 48 horas para avisar a
        la autoridad (Reglamento de la Ley 29733, art. 34).
      </Text>
      {mayManage ? <List /> : null}
    </View>
  );
}

function List() {
  const incidents = useQuery(api.staff.incidents.queryOptions());
  const open = useInAddress('incidente');
  return (
    <>
      <Answer of={incidents}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Ningún incidente registrado">
              Aquí queda cada uno, con lo que se hizo y a quién se avisó.
            </EmptyState>
          ) : (
            <Rows rows={rows} onOpen={open.open} />
          )
        }
      </Answer>
      <IncidentSheet id={open.value} onClose={open.close} />
    </>
  );
}

interface RowsProps {
  readonly rows: readonly IncidentRow[];
  readonly onOpen: (id: string) => void;
}

function Rows({ rows, onOpen }: RowsProps) {
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Qué pasó</Table.Th>
          <Table.Th>Se supo</Table.Th>
          <Table.Th>Aviso a la autoridad</Table.Th>
          <Table.Th>Estado</Table.Th>
          <Table.Th>Ver</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              {labelOf(INCIDENT_KINDS, row.kind)}
              <Text size="xs" c="dimmed">
                {row.thing}
              </Text>
            </Table.Td>
            <Table.Td>{dateTime(row.knownAt)}</Table.Td>
            <Table.Td>
              {row.authorityAt === null ? (
                <IncidentDue row={row} />
              ) : (
                `Avisado el ${dateTime(row.authorityAt)}`
              )}
            </Table.Td>
            <Table.Td>{row.state === 'open' ? 'Abierto' : 'Cerrado'}</Table.Td>
            <Table.Td>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Abrir el incidente del ${dateTime(row.knownAt)}`}
                onClick={() => onOpen(row.id)}
              >
                Abrir
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
