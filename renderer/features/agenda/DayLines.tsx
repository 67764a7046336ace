import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { AgendaLine, AgendaPlace } from '../../../backend/agenda/types.ts';
import { monthName, weekdayDate } from '../../../domain/words/dates.ts';
import { activityAddress, address, dutiesAddress, registeredAddress } from '../../api/addresses.ts';
import { RowLink } from '../../components/row/acts.tsx';
import classes from './agenda.module.css';

interface DayLinesProps {
  readonly lines: readonly AgendaLine[];
  /** YYYY-MM-DD; null: the whole month. */
  readonly chosen: string | null;
  readonly first: string;
  readonly cut: boolean;
  /** Of the office: each line says whose it is. */
  readonly withWho: boolean;
}

/** What there is to do, day by day; each line leads to where it is done. */
export function DayLines({ lines, chosen, first, cut, withWho }: DayLinesProps) {
  const id = useId();
  const days = [...Map.groupBy(lines, ({ day }) => day)];
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id} mb={4}>
        {chosen === null ? `Todo ${monthName(first)}` : weekdayDate(chosen)}
      </Title>
      {days.length === 0 ? (
        <Text size="sm" c="dimmed">
          No hay nada agendado.
        </Text>
      ) : null}
      {days.map(([day, of]) => (
        <div key={day}>
          {chosen === null ? (
            <Text size="sm" fw={600}>
              {weekdayDate(day)}
            </Text>
          ) : null}
          <ul className={classes['lines']} aria-label={weekdayDate(day)}>
            {of.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id of its own, and never moves
              <Line key={at} line={line} withWho={withWho} />
            ))}
          </ul>
        </div>
      ))}
      {cut ? (
        <Text size="sm" c="dimmed">
          {chosen === null
            ? 'Hay más de lo que cabe aquí: vea un día.'
            : 'Hay más de lo que cabe aquí.'}
        </Text>
      ) : null}
    </section>
  );
}

function Line({ line, withWho }: { readonly line: AgendaLine; readonly withWho: boolean }) {
  const { time, code, what, where, who, to } = line;
  const rest = [where, withWho ? who : null].filter((part) => part !== null && part !== '');
  return (
    <li>
      <span>{time ?? ''}</span>
      <span>
        <RowLink to={PLACES[to.room](to.id)} face="name">
          {code}
        </RowLink>{' '}
        {what}
        {rest.length === 0 ? null : (
          <span className={classes['dimmed']}> · {rest.join(' · ')}</span>
        )}
      </span>
    </li>
  );
}

const PLACES: Readonly<Record<AgendaPlace['room'], (id: string) => string>> = {
  case: address.case,
  followup: address.followup,
  received: address.receivedDocument,
  activity: activityAddress.page,
  omaped: (id) => registeredAddress('omaped', id),
  ciam: (id) => registeredAddress('ciam', id),
  duty: () => dutiesAddress,
};
