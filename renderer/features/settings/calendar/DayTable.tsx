import { Button, Table, Text } from '@mantine/core';
import type { CalendarRow, DayState } from '../../../../backend/calendar/types.ts';
import { weekday } from '../../../../domain/clock/lima.ts';
import { DAY_SCOPE_LABELS } from '../../../../domain/clock/scopes.ts';
import { dateTime, shortDate, weekdayName } from '../../../../domain/words/dates.ts';

interface DayTableProps {
  readonly rows: readonly CalendarRow[];
  readonly mayChange: boolean;
  /** @param date YYYY-MM-DD */
  readonly onTakeAway: (date: string) => void;
  readonly onWithdraw: (id: string) => void;
}

/** Every day of a year without work, with its norm; what the office wrote, with who and why. */
export function DayTable({ rows, ...acts }: DayTableProps) {
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Fecha</Table.Th>
          <Table.Th>Día</Table.Th>
          <Table.Th>Ámbito</Table.Th>
          <Table.Th>Norma</Table.Th>
          <Table.Th>Estado</Table.Th>
          {acts.mayChange ? <Table.Th>Acto</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id ?? row.date}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {weekdayName(row.date).slice(0, 3)} {shortDate(row.date)}
            </Table.Td>
            <Table.Td>{row.name}</Table.Td>
            <Table.Td>{DAY_SCOPE_LABELS[row.scope]}</Table.Td>
            <Table.Td>{row.norm}</Table.Td>
            <Table.Td>
              {STATES[row.state]}
              <Written row={row} />
            </Table.Td>
            {acts.mayChange ? (
              <Table.Td>
                <Act row={row} {...acts} />
              </Table.Td>
            ) : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const STATES: Readonly<Record<DayState, string>> = {
  law: 'De ley',
  added: 'Agregado por la oficina',
  taken_away: 'Se trabaja: la oficina lo quitó',
  withdrawn: 'Retirado: ya no rige',
};

function Written({ row: { recorded, withdrawn } }: { readonly row: CalendarRow }) {
  return (
    <>
      {[recorded, withdrawn].map((written) =>
        written === null ? null : (
          <Text key={written.at} size="xs" c="dimmed">
            {written.by}, {dateTime(written.at)}: {written.reason}
          </Text>
        ),
      )}
    </>
  );
}

function Act({
  row: { id, date, name, state },
  onTakeAway,
  onWithdraw,
}: Omit<DayTableProps, 'rows'> & { readonly row: CalendarRow }) {
  if (state === 'withdrawn') return null;
  // Of a Saturday or a Sunday there is nothing to take away.
  if (id === null && weekday(date) > 5) return null;
  const says = `${name}, ${shortDate(date)}`;
  return id === null ? (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Se trabaja: ${says}`}
      onClick={() => onTakeAway(date)}
    >
      Se trabaja…
    </Button>
  ) : (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Retirar: ${says}`}
      onClick={() => onWithdraw(id)}
    >
      Retirar…
    </Button>
  );
}
