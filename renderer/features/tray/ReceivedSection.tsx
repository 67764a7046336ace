import type { Cut, TrayReceived } from '../../../backend/tray/types.ts';
import { RECEIVED_KINDS, RECEIVED_ORDERS } from '../../../domain/catalogues/received.ts';
import { address } from '../../api/addresses.ts';
import { DueBadge } from '../../components/data/DueBadge.tsx';
import { Said } from '../../components/data/Said.tsx';
import { RowLink } from '../../components/row/acts.tsx';
import text from '../../components/row/text.module.css';
import { today } from '../../components/time/useNow.ts';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';
import type { WholePart } from './useWhole.ts';

interface ReceivedSectionProps {
  readonly title: string;
  readonly received: Cut<TrayReceived>;
  readonly part: WholePart;
}

/** Documents that came in and that something is still to be done with. */
export function ReceivedSection({ title, received, part }: ReceivedSectionProps) {
  return (
    <TraySection title={title} total={received.total} shown={received.rows.length} part={part}>
      {received.rows.map((row) => (
        <ReceivedRow key={row.id} row={row} />
      ))}
    </TraySection>
  );
}

function ReceivedRow({ row }: { readonly row: TrayReceived }) {
  const {
    id,
    number,
    caseNumber,
    kind,
    documentNumber,
    institution,
    receivedAt,
    action,
    assignedTo,
    due,
  } = row;
  return (
    <li className={classes['row']}>
      <RowLink to={address.receivedDocument(id)} face="name">
        {number}
      </RowLink>
      <span className={classes['cut']}>{institution ?? caseNumber ?? ''}</span>
      <span className={classes['cut']} title={documentNumber}>
        <strong>
          {action === null ? (
            'Sin proveído'
          ) : (
            <Said of={RECEIVED_ORDERS} code={action} at={today()} />
          )}
        </strong>
        :{' '}
        {documentNumber === '' ? (
          <Said of={RECEIVED_KINDS} code={kind} at={receivedAt} />
        ) : (
          documentNumber
        )}
        {assignedTo === null ? null : <span className={text['dimmed']}> · {assignedTo}</span>}
      </span>
      {due === null ? (
        <span className={text['dimmed']}>Sin plazo</span>
      ) : (
        <DueBadge due={due.at} start={receivedAt} why={{ of: 'received', id }} />
      )}
      <div className={classes['act']}>
        <RowLink
          to={address.receivedDocument(id)}
          face="link"
          label={`Ver y atender el documento recibido ${number}`}
        >
          Ver y atender
        </RowLink>
      </div>
    </li>
  );
}
