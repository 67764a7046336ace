import type { ReceivedRow } from '../../../../backend/received/types.ts';
import { RECEIVED_KINDS } from '../../../../domain/catalogues/received.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
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
    width: '8.5rem',
    cell: ({ receivedAt }) => dateTime(receivedAt),
  },
  {
    key: 'document',
    title: 'Documento',
    width: 'minmax(6rem, 1.3fr)',
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
    width: 'minmax(4.5rem, 0.8fr)',
    cell: ({ assignedTo, state }) =>
      assignedTo === null ? (
        <span className={text['dimmed']}>{state === 'open' ? 'Sin proveído' : ''}</span>
      ) : (
        <span className={text['cut']} title={assignedTo}>
          {assignedTo}
        </span>
      ),
  },
  {
    key: 'due',
    title: 'Estado o plazo',
    width: 'minmax(11.5rem, 1.2fr)',
    cell: ({ id, state, due, receivedAt }) =>
      due === null ? (
        <ReceivedStateBadge state={state} />
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'received', id }} />
      ),
  },
];
