import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ActivityFigures } from '../../../../backend/activities/types.ts';
import { AGE_BAND_LABELS, AGE_BANDS, totalOf } from '../../../../domain/activities/participants.ts';
import { districtOf } from '../../../../domain/catalogues/ubigeo.ts';
import { addDays, addMonths } from '../../../../domain/clock/lima.ts';
import { DESK_LABELS, type Desk } from '../../../../domain/desks.ts';
import { desksOf } from '../../../../domain/rights.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { MonthField } from '../../../components/time/MonthField.tsx';
import { today } from '../../../components/time/useNow.ts';
import { AttentionCount } from './AttentionCount.tsx';

/** What a month's reports say, from what was recorded: a line, and its table when it is asked for. */
export function Figures() {
  const id = useId();
  const [month, setMonth] = useState(() => today().slice(0, 7));
  const [desk, setDesk] = useState<Desk | null>(null);
  const [open, setOpen] = useState(false);
  const hers = desksOf(useSession().roles);
  const from = `${month}-01`;
  const to = addDays(addMonths(from, 1), -1);
  const found = useQuery(api.activities.figures.queryOptions({ from, to, desk }));
  return (
    <section aria-label="Cifras del mes">
      <Group align="end" gap="sm" mb="xs">
        <MonthField label="Mes" value={month} onChange={setMonth} />
        {hers.length < 2 ? null : (
          <Select
            label="Servicio"
            data={hers.map((value) => ({ value, label: DESK_LABELS[value] }))}
            value={desk}
            onChange={(value) => setDesk(hers.find((one) => one === value) ?? null)}
            placeholder="Todos"
            clearable
            clearButtonProps={{ 'aria-label': 'Ver todos los servicios' }}
          />
        )}
        <Button
          variant="default"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Ocultar el detalle' : 'Ver el detalle'}
        </Button>
      </Group>
      <Answer of={found}>
        {(figures) => (
          <>
            <Text size="sm" mb="xs">
              {summary(figures)}
            </Text>
            <div id={id}>
              {open ? (
                <>
                  <Detail figures={figures} />
                  <AttentionCount from={from} to={to} desk={desk} />
                </>
              ) : null}
            </div>
          </>
        )}
      </Answer>
    </section>
  );
}

const summary = ({
  held,
  scheduled,
  cancelled,
  sessions,
  participations,
  people,
}: ActivityFigures): string =>
  [
    `${counted(held, 'realizada', 'realizadas')} en ${counted(sessions, 'sesión', 'sesiones')}`,
    counted(scheduled, 'programada', 'programadas'),
    counted(cancelled, 'cancelada', 'canceladas'),
    counted(participations, 'participación', 'participaciones'),
    `${counted(people, 'persona', 'personas')} con nombre, sin repetir`,
  ].join(' · ');

const SEXES = [
  { label: 'Mujeres', codes: ['2'] },
  { label: 'Hombres', codes: ['1'] },
  { label: 'No se sabe', codes: ['no_sabe', 'no_responde'] },
] as const;

function Detail({ figures: { groups } }: { readonly figures: ActivityFigures }) {
  const districts = Map.groupBy(groups, ({ district }) => district);
  if (groups.length === 0)
    return (
      <Text size="sm" c="dimmed" mb="sm">
        Nadie todavía: se cuenta a quienes vinieron a lo realizado.
      </Text>
    );
  return (
    <>
      <Table maw="38rem" verticalSpacing={2} aria-label="Participaciones por edad y sexo">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Edad</Table.Th>
            {SEXES.map(({ label }) => (
              <Table.Th key={label}>{label}</Table.Th>
            ))}
            <Table.Th>Total</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {AGE_BANDS.map((band) => {
            const ofBand = groups.filter((group) => group.band === band);
            return (
              <Table.Tr key={band}>
                <Table.Td>{AGE_BAND_LABELS[band]}</Table.Td>
                {SEXES.map(({ label, codes }) => (
                  <Table.Td key={label}>
                    {totalOf(ofBand.filter(({ sex }) => codes.some((code) => code === sex)))}
                  </Table.Td>
                ))}
                <Table.Td>{totalOf(ofBand)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text size="sm" my="xs">
        {[...districts]
          .map(
            ([district, of]) =>
              `${district === null ? 'Sin distrito' : (districtOf(district)?.name ?? district)}: ${totalOf(of)}`,
          )
          .join(' · ')}
      </Text>
    </>
  );
}
