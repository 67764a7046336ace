import { Text } from '@mantine/core';
import type { LetterRow } from '../../../../backend/letters/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import { LetterStateBadge } from '../parts/LetterStateBadge.tsx';
import { WaitingBadge } from '../parts/WaitingBadge.tsx';

export const COLUMNS: readonly Column<LetterRow>[] = [
  {
    key: 'number',
    title: 'Número',
    width: 'minmax(14.5rem, 1.4fr)',
    cell: ({ number }) =>
      number === null ? (
        <Text inherit c="dimmed">
          Sin número
        </Text>
      ) : (
        <Text inherit fw={600} truncate title={number}>
          {number.replace(OFICIO, '')}
        </Text>
      ),
  },
  {
    key: 'institution',
    title: 'Institución',
    width: 'minmax(4.5rem, 1.4fr)',
    cell: ({ institution }) => (
      <Text inherit truncate title={institution}>
        {institution}
      </Text>
    ),
  },
  { key: 'case', title: 'Expediente', width: '8.25rem', cell: ({ caseNumber }) => caseNumber },
  {
    key: 'state',
    title: 'Estado',
    width: '9.75rem',
    cell: ({ state, cargoAt }) => <LetterStateBadge state={state} hasCargo={cargoAt !== null} />,
  },
  {
    key: 'issued',
    title: 'Emitido',
    width: '6.25rem',
    cell: ({ issuedAt }) => (issuedAt === null ? '' : shortDate(dateInLima(issuedAt))),
  },
  {
    key: 'waiting',
    title: 'Respuesta',
    width: 'minmax(6.25rem, 1.3fr)',
    cell: ({ waiting, answeredAt }) => {
      if (waiting !== null) return <WaitingBadge waiting={waiting} />;
      return answeredAt === null ? '' : `Respondió el ${shortDate(dateInLima(answeredAt))}`;
    },
  },
];

/** Every row is one: the column needs the rest. */
const OFICIO = /^OFICIO /;
