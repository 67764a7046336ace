import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { AgendaLine } from '../../../backend/agenda/types.ts';
import { addDays, weekday } from '../../../domain/clock/lima.ts';
import { shortDate, weekdayDate } from '../../../domain/words/dates.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { today } from '../../components/time/useNow.ts';
import classes from './agenda.module.css';
import { Lines } from './Line.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAgenda } from './useAgenda.ts';
import { useDay } from './useDay.ts';
import { weekOf } from './weeks.ts';

/** A week, a column for each day; each is a list of its own. */
export function WeekPart({ whose }: { readonly whose: 'own' | 'office' }) {
  const { day, chosen, choose, forget } = useDay();
  const days = weekOf(day);
  const from = days[0] ?? day;
  const to = days.at(-1) ?? day;
  const found = useAgenda(whose, { from, to });
  return (
    <>
      <Toolbar
        before="Semana anterior"
        after="Semana siguiente"
        width="15rem"
        onStep={(by) => choose(addDays(day, by * 7))}
        day={chosen}
        onDay={choose}
        onForget={forget}
      >
        {shortDate(from)} al {shortDate(to)}
      </Toolbar>
      <Answer of={found}>
        {({ lines, cut }) => (
          <>
            <div
              className={classes['week']}
              style={{ gridTemplateColumns: days.map((one) => widthOf(one, lines)).join(' ') }}
            >
              {days.map((one) => (
                <Column
                  key={one}
                  day={one}
                  lines={lines.filter((line) => line.day === one)}
                  withWho={whose === 'office'}
                />
              ))}
            </div>
            {cut ? (
              <Text size="sm" c="dimmed">
                Hay más de lo que cabe aquí: vea un día.
              </Text>
            ) : null}
          </>
        )}
      </Answer>
    </>
  );
}

/** Saturday and Sunday have little; when they have something, or are today, they are as wide as the others. */
const widthOf = (day: string, lines: readonly AgendaLine[]): string =>
  weekday(day) < SATURDAY || day === today() || lines.some((line) => line.day === day)
    ? 'minmax(0, 1fr)'
    : 'minmax(0, 0.5fr)';

const SATURDAY = 6;

interface ColumnProps {
  readonly day: string;
  readonly lines: readonly AgendaLine[];
  readonly withWho: boolean;
}

function Column({ day, lines, withWho }: ColumnProps) {
  const id = useId();
  const isToday = day === today();
  return (
    <section aria-labelledby={id} className={isToday ? classes['today'] : ''}>
      <Title order={2} size="h6" id={id} className={classes['number'] ?? ''}>
        {weekdayDate(day)}
        {isToday ? ' (hoy)' : ''}
      </Title>
      {lines.length === 0 ? (
        <Text size="xs" c="dimmed">
          Nada
        </Text>
      ) : (
        <Lines label={weekdayDate(day)} lines={lines} withWho={withWho} />
      )}
    </section>
  );
}
