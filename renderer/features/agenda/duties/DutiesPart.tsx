import { Button, Group, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { DutyOccurrence } from '../../../../backend/fixed-duties/types.ts';
import { DESK_LABELS } from '../../../../domain/desks.ts';
import { shortDate, weekdayDate } from '../../../../domain/words/dates.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DutyDue } from '../../../components/duties/DutyDue.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { RowButton } from '../../../components/row/acts.tsx';
import { today } from '../../../components/time/useNow.ts';
import { useInAddress } from '../../../components/useInAddress.ts';
import classes from '../agenda.module.css';
import { Stepper } from '../Stepper.tsx';
import { DutyDialogs, type Opened } from './DutyDialogs.tsx';
import { DutyList } from './DutyList.tsx';

/** A year of what the office owes on fixed days, and how each duty stands in the calendar. */
export function DutiesPart() {
  const asked = useInAddress('anio');
  const act = useInAddress('acto');
  const mayChange = useMay('fixed_duties.change');
  const year = /^20\d\d$/.test(asked.value ?? '')
    ? Number(asked.value)
    : Number(today().slice(0, 4));
  const found = useQuery({
    ...api.fixedDuties.year.queryOptions({ year }),
    placeholderData: keepPreviousData,
  });
  const list = useQuery(api.fixedDuties.list.queryOptions());
  const opened = openedOf(act.value);
  const open = ({ act: name, dutyId, occurrence }: Opened): void =>
    act.open([name, dutyId, occurrence].filter((part) => part !== null).join('.'));
  return (
    <>
      <Group gap="sm" mb="xs">
        <Stepper
          before="Año anterior"
          after="Año siguiente"
          width="4rem"
          onStep={(by) => asked.open(String(year + by))}
        >
          {year}
        </Stepper>
        {mayChange ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => open({ act: 'nueva', dutyId: null, occurrence: null })}
          >
            Agregar obligación
          </Button>
        ) : null}
      </Group>
      <Answer of={found}>{(rows) => <YearTable year={year} rows={rows} onOpen={open} />}</Answer>
      <Answer of={list}>
        {(duties) => (
          <>
            <DutyList duties={duties} onOpen={open} />
            <DutyDialogs
              opened={opened}
              duties={duties}
              occurrences={found.data ?? []}
              onClose={act.close}
            />
          </>
        )}
      </Answer>
    </>
  );
}

function openedOf(value: string | null): Opened | null {
  const [name, dutyId = null, occurrence = null] = value?.split('.') ?? [];
  return name === undefined ? null : { act: name, dutyId, occurrence };
}

interface YearTableProps {
  readonly year: number;
  readonly rows: readonly DutyOccurrence[];
  readonly onOpen: (opened: Opened) => void;
}

function YearTable({ year, rows, onOpen }: YearTableProps) {
  const id = useId();
  if (rows.length === 0)
    return (
      <EmptyState title={`Nada en ${year}`}>
        Se muestra lo que vence desde que la oficina usa el programa.
      </EmptyState>
    );
  return (
    <Table.ScrollContainer minWidth={760}>
      <Title order={2} size="h5" id={id} mb={4}>
        Obligaciones de {year}
      </Title>
      <Table verticalSpacing={4} aria-labelledby={id}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Día</Table.Th>
            <Table.Th>Obligación</Table.Th>
            <Table.Th>Quién responde</Table.Th>
            <Table.Th>Estado</Table.Th>
            <Table.Th>Qué hacer</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.dutyId} ${row.occurrence}`}>
              <Table.Td>{weekdayDate(row.dueOn)}</Table.Td>
              <Table.Td>
                {row.label}
                {row.about === null ? '' : `: ${row.about}`}
                <Text size="xs" c="dimmed">
                  {row.desk === null ? 'Oficina' : DESK_LABELS[row.desk]} · {row.norm}
                  {row.verified ? '' : ` (por verificar: ${row.doubt})`}
                </Text>
              </Table.Td>
              <Table.Td>{row.who}</Table.Td>
              <Table.Td>
                <State row={row} />
              </Table.Td>
              <Table.Td>
                <Acts row={row} onOpen={onOpen} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function State({ row }: { readonly row: DutyOccurrence }) {
  const [last] = row.acts;
  if (row.state === 'pending') return <DutyDue duty={row} />;
  const on = last?.onDate == null ? '' : ` el ${shortDate(last.onDate)}`;
  if (row.state === 'prepared')
    return (
      <>
        <DutyDue duty={row} />
        <Text size="xs" c="dimmed">
          Preparada{on}
        </Text>
      </>
    );
  if (row.state === 'skipped')
    return (
      <>
        No correspondía
        <Text size="xs" c="dimmed">
          {last?.note}
        </Text>
      </>
    );
  return (
    <>
      Cumplida{on}
      {row.late ? ', fuera de plazo' : ''}
      {last === undefined || last.cargoNumber === '' ? null : (
        <Text size="xs" c="dimmed">
          Cargo {last.cargoNumber}
        </Text>
      )}
    </>
  );
}

function Acts({ row, onOpen }: Pick<YearTableProps, 'onOpen'> & { readonly row: DutyOccurrence }) {
  const { dutyId, occurrence, label, state, mayRecord } = row;
  if (!mayRecord) return null;
  const open = state === 'pending' || state === 'prepared';
  const button = (act: string, words: string) => (
    <RowButton
      label={`${words}: ${label}, ${weekdayDate(row.dueOn)}`}
      onClick={() => onOpen({ act, dutyId, occurrence })}
    >
      {words}
    </RowButton>
  );
  return (
    <div className={classes['acts']}>
      {open ? button('cumplir', 'Cumplida') : null}
      {state === 'pending' ? button('preparar', 'Preparada') : null}
      {open ? button('omitir', 'No corresponde') : null}
      {state === 'pending' ? null : button('reabrir', 'Deshacer')}
    </div>
  );
}
