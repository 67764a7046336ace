import { Button, Table, Text } from '@mantine/core';
import type { AuditLine } from '../../../backend/audit/types.ts';
import { CLASS_WORDS } from '../../../domain/words/acts.ts';
import { dateTime } from '../../../domain/words/dates.ts';

interface ActTableProps {
  readonly label: string;
  readonly rows: readonly AuditLine[];
  /** Of one record the column that says which would repeat itself. */
  readonly showAbout: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Acts as a table to be read: when, who, what, what of it was seen or changed, and why. */
export function ActTable({ label, rows, showAbout, hasMore, onMore }: ActTableProps) {
  return (
    <>
      <Table verticalSpacing={4} aria-label={label} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Fecha y hora</Table.Th>
            <Table.Th>Quién</Table.Th>
            <Table.Th>Qué hizo</Table.Th>
            <Table.Th>Qué datos</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.seq}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{dateTime(row.at)}</Table.Td>
              <Table.Td>{row.by ?? '—'}</Table.Td>
              <Table.Td>
                {row.what}
                {showAbout && row.about !== null ? (
                  <Text size="xs" c="dimmed">
                    {row.about}
                  </Text>
                ) : null}
                {row.reason === null ? null : <Text size="xs">Motivo: {row.reason}</Text>}
              </Table.Td>
              <Table.Td>{row.classes.map((name) => CLASS_WORDS[name]).join(', ') || '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {hasMore ? (
        <Button variant="default" mt="sm" onClick={onMore}>
          Mostrar anteriores
        </Button>
      ) : null}
    </>
  );
}
