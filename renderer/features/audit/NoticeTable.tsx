import { Table } from '@mantine/core';
import type { EmergencyNotice } from '../../../backend/access/types.ts';
import { timeInLima } from '../../../domain/clock/lima.ts';
import { dateTime } from '../../../domain/words/dates.ts';

/** Who opened which case under emergency, from when until when, and why. */
export function NoticeTable({ rows }: { readonly rows: readonly EmergencyNotice[] }) {
  return (
    <Table verticalSpacing={4} aria-label="Accesos de emergencia">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Expediente</Table.Th>
          <Table.Th>Quién</Table.Th>
          <Table.Th>Cuándo</Table.Th>
          <Table.Th>Motivo</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, caseNumber, by, beganAt, endsAt, reason }) => (
          <Table.Tr key={id}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{caseNumber}</Table.Td>
            <Table.Td>{by}</Table.Td>
            <Table.Td>
              {dateTime(beganAt)} a {timeInLima(endsAt)}
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{reason}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
