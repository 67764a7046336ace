import { IconAlertTriangle } from '@tabler/icons-react';
import type { AgendaLine, AgendaPlace } from '../../../backend/agenda/types.ts';
import { shortClash } from '../../../domain/words/clashes.ts';
import {
  activityAddress,
  address,
  committeeAddress,
  dutiesAddress,
  registeredAddress,
} from '../../api/addresses.ts';
import { RowLink } from '../../components/row/acts.tsx';
import classes from './agenda.module.css';

interface LineProps {
  readonly line: AgendaLine;
  /** Of the office: it says whose it is. */
  readonly withWho: boolean;
}

/** Something to do: when, of what, where; it leads to where it is done, and says what it stands too near of. */
function Line({ line, withWho }: LineProps) {
  const { time, code, what, where, who, to, clashes } = line;
  const rest = [where, withWho ? who : null].filter((part) => part !== null && part !== '');
  return (
    <li>
      <span className={classes['hour']}>{time ?? ''}</span>
      <span>
        <RowLink to={PLACES[to.room](to.id)} face="name">
          {code}
        </RowLink>{' '}
        {what}
        {rest.length === 0 ? null : (
          <span className={classes['dimmed']}> · {rest.join(' · ')}</span>
        )}
        {[...new Set(clashes.map(shortClash))].map((words) => (
          <span key={words} className={classes['clash']}>
            <IconAlertTriangle size={14} aria-hidden /> {words}
          </span>
        ))}
      </span>
    </li>
  );
}

const PLACES: Readonly<Record<AgendaPlace['room'], (id: string) => string>> = {
  case: address.case,
  followup: address.followup,
  received: address.receivedDocument,
  activity: activityAddress.page,
  session: committeeAddress.session,
  omaped: (id) => registeredAddress('omaped', id),
  ciam: (id) => registeredAddress('ciam', id),
  duty: () => dutiesAddress,
};

interface LinesProps {
  readonly label: string;
  readonly lines: readonly AgendaLine[];
  readonly withWho: boolean;
}

/** Those of one day or hour, as a list: it reads in order, whatever it looks like. */
export function Lines({ label, lines, withWho }: LinesProps) {
  return (
    <ul className={classes['lines']} aria-label={label}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id of its own, and never moves
        <Line key={at} line={line} withWho={withWho} />
      ))}
    </ul>
  );
}
