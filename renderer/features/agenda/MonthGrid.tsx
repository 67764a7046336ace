import { VisuallyHidden } from '@mantine/core';
import type { AgendaLine } from '../../../backend/agenda/types.ts';
import { monthName, weekdayName, weekdayOf } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { today } from '../../components/time/useNow.ts';
import classes from './agenda.module.css';

interface MonthGridProps {
  readonly weeks: readonly (readonly string[])[];
  /** YYYY-MM-01. */
  readonly first: string;
  readonly lines: readonly AgendaLine[];
  /** YYYY-MM-DD. */
  readonly chosen: string | null;
  readonly onChoose: (day: string) => void;
}

/** How much there is on each day. */
export function MonthGrid({ weeks, first, lines, chosen, onChoose }: MonthGridProps) {
  const byDay = Map.groupBy(lines, ({ day }) => day);
  return (
    <table className={classes['month']} aria-label="Días del mes">
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                className={[
                  day === today() ? classes['today'] : '',
                  day.slice(0, 7) === first.slice(0, 7) ? '' : classes['closed'],
                ].join(' ')}
              >
                <Day
                  day={day}
                  count={byDay.get(day)?.length ?? 0}
                  chosen={day === chosen}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map(weekdayOf);

interface DayProps {
  readonly day: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: (day: string) => void;
}

function Day({ day, count, chosen, onChoose }: DayProps) {
  const words = count === 0 ? '' : counted(count, 'asunto', 'asuntos');
  return (
    <button
      type="button"
      className={classes['day']}
      aria-pressed={chosen}
      onClick={() => onChoose(day)}
    >
      <VisuallyHidden>{weekdayName(day)} </VisuallyHidden>
      <span className={classes['number']}>{Number(day.slice(8))}</span>
      <VisuallyHidden>
        {' '}
        de {monthName(day)}
        {day === today() ? ', hoy' : ''}:{' '}
      </VisuallyHidden>
      {words === '' ? null : <span>{words}</span>}
    </button>
  );
}
