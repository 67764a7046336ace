import type { ReceivedRow } from '../../../../backend/received/types.ts';
import { RECEIVED_KINDS } from '../../../../domain/catalogues/received.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { Said } from '../../../components/data/Said.tsx';
import type { Column } from '../../../components/data/VirtualTable.tsx';
import { ReceivedStateBadge } from '../../../components/received/ReceivedStateBadge.tsx';
import text from '../../../components/row/text.module.css';

export const COLUMNS: readonly Column<ReceivedRow>[] = [
  {
    key: 'number',
    title: 'Registro',
    width: '6.5rem',
    cell: ({ number }) => <strong>{number}</strong>,
  },
  {
    key: 'received',
    title: 'Llegó',
    width: '6rem',
    cell: ({ receivedAt }) => (
      <span title={dateTime(receivedAt)}>{shortDate(dateInLima(receivedAt))}</span>
    ),
  },
  {
    key: 'document',
    title: 'Documento',
    width: 'minmax(7rem, 1.5fr)',
    cell: ({ kind, documentNumber, receivedAt }) => (
      <span className={text['cut']} title={documentNumber}>
        {documentNumber === '' ? (
          <Said of={RECEIVED_KINDS} code={kind} at={receivedAt} />
        ) : (
          documentNumber
        )}
      </span>
    ),
  },
  {
    key: 'sender',
    title: 'De quién',
    width: 'minmax(5rem, 1fr)',
    cell: ({ institution, sender }) => (
      <span className={text['cut']} title={institution ?? sender}>
        {institution ?? sender}
      </span>
    ),
  },
  {
    key: 'case',
    title: 'Expediente',
    width: '8.25rem',
    cell: ({ caseNumber }) => caseNumber ?? <span className={text['dimmed']}>Ninguno</span>,
  },
  {
    key: 'assigned',
    title: 'A cargo de',
    width: 'minmax(5.5rem, 0.9fr)',
    cell: ({ assignedTo, state }) =>
      assignedTo === null ? (
        <span className={`${text['dimmed']} ${text['cut']}`}>
          {state === 'open' ? 'Sin proveído' : ''}
        </span>
      ) : (
        <span className={text['cut']} title={assignedTo}>
          {assignedTo}
        </span>
      ),
  },
  {
    key: 'due',
    title: 'Estado o plazo',
    width: 'minmax(10.25rem, 1.2fr)',
    cell: ({ id, state, due, receivedAt }) =>
      due === null ? (
        <ReceivedStateBadge state={state} />
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'received', id }} />
      ),
  },
];
