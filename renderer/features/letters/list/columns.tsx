import type { LetterRow } from '../../../../backend/letters/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import { WaitingBadge } from '../../../components/letters/WaitingBadge.tsx';
import text from '../../../components/row/text.module.css';
import { LetterStateBadge } from '../parts/LetterStateBadge.tsx';

export const COLUMNS: readonly Column<LetterRow>[] = [
  {
    key: 'number',
    title: 'Número',
    width: 'minmax(14.5rem, 1.4fr)',
    cell: ({ number }) =>
      number === null ? (
        <span className={text['dimmed']}>Sin número</span>
      ) : (
        <strong className={text['cut']} title={number}>
          {number.replace(OFICIO, '')}
        </strong>
      ),
  },
  {
    key: 'institution',
    title: 'Institución',
    width: 'minmax(4.5rem, 1.4fr)',
    cell: ({ institution }) => (
      <span className={text['cut']} title={institution}>
        {institution}
      </span>
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
    cell: ({ id, waiting, answeredAt }) => {
      if (waiting !== null) return <WaitingBadge of={{ of: 'letter', id }} waiting={waiting} />;
      return answeredAt === null ? '' : `Respondió el ${shortDate(dateInLima(answeredAt))}`;
    },
  },
];

/** Every row is one: the column needs the rest. */
const OFICIO = /^OFICIO /;
