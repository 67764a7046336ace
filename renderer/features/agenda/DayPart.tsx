import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { AgendaLine } from '../../../backend/agenda/types.ts';
import { addDays } from '../../../domain/clock/lima.ts';
import { weekdayDate, weekdayName } from '../../../domain/words/dates.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { today } from '../../components/time/useNow.ts';
import classes from './agenda.module.css';
import { Lines } from './Line.tsx';
import { NothingBooked } from './NothingBooked.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAgenda } from './useAgenda.ts';
import { useDay } from './useDay.ts';

/** Hours that show although nothing is at them. */
const OPEN_FROM = 8;
const OPEN_TO = 17;

/** One day, hour by hour: what is free shows as what is taken does. */
export function DayPart({ whose }: { readonly whose: 'own' | 'office' }) {
  const { day, chosen, choose, forget } = useDay();
  const found = useAgenda(whose, { from: day, to: day });
  return (
    <>
      <Toolbar
        before="Día anterior"
        after="Día siguiente"
        width="11rem"
        onStep={(by) => choose(addDays(day, by))}
        day={chosen}
        onDay={choose}
        onForget={forget}
      >
        {weekdayDate(day)}
        {day === today() ? ' (hoy)' : ''}
      </Toolbar>
      <Answer of={found}>
        {({ lines, cut }) => (
          <>
            <Hours day={day} lines={lines} withWho={whose === 'office'} />
            {cut ? (
              <Text size="sm" c="dimmed">
                Hay más de lo que cabe aquí.
              </Text>
            ) : null}
          </>
        )}
      </Answer>
    </>
  );
}

interface HoursProps {
  readonly day: string;
  readonly lines: readonly AgendaLine[];
  readonly withWho: boolean;
}

function Hours({ day, lines, withWho }: HoursProps) {
  const id = useId();
  const byHour = Map.groupBy(lines, ({ time }) => (time === null ? null : hourOf(time)));
  const untimed = byHour.get(null) ?? [];
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id} mb={4}>
        {weekdayName(day)} {weekdayDate(day).slice(4)}
      </Title>
      {lines.length === 0 ? <NothingBooked /> : null}
      {untimed.length === 0 ? null : (
        <div className={classes['slot']}>
          <span>Sin hora</span>
          <Lines label="Sin hora" lines={untimed} withWho={withWho} />
        </div>
      )}
      {hoursShown(lines).map((hour) => {
        const at = byHour.get(hour) ?? [];
        const name = `${String(hour).padStart(2, '0')}:00`;
        // What is free is seen, and not read aloud hour after hour.
        return (
          <div key={hour} className={classes['slot']} aria-hidden={at.length === 0}>
            <span>{name}</span>
            {at.length === 0 ? <span /> : <Lines label={name} lines={at} withWho={withWho} />}
          </div>
        );
      })}
    </section>
  );
}

const hourOf = (time: string): number => Number(time.slice(0, 2));

/** Those of the office, and of the others what is taken. */
function hoursShown(lines: readonly AgendaLine[]): number[] {
  const taken = lines.flatMap(({ time }) => (time === null ? [] : [hourOf(time)]));
  const open = Array.from({ length: OPEN_TO - OPEN_FROM + 1 }, (_, at) => OPEN_FROM + at);
  return [...new Set([...open, ...taken])].toSorted((a, b) => a - b);
}
