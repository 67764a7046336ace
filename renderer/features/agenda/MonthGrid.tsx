import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AgendaLine } from '../../../backend/agenda/types.ts';
import { addDays } from '../../../domain/clock/lima.ts';
import { monthName, weekdayName, weekdayOf } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { today } from '../../components/time/useNow.ts';
import classes from './agenda.module.css';
import { STEPS } from './useCalendarKeys.ts';

interface MonthGridProps {
  readonly weeks: readonly (readonly string[])[];
  /** YYYY-MM-01. */
  readonly first: string;
  readonly lines: readonly AgendaLine[];
  /** YYYY-MM-DD. */
  readonly chosen: string | null;
  readonly onChoose: (day: string) => void;
}

/** How much there is on each day. One stop of the Tab key: the arrows go from day to day, and on. */
export function MonthGrid({ weeks, first, lines, chosen, onChoose }: MonthGridProps) {
  const byDay = Map.groupBy(lines, ({ day }) => day);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const days = weeks.flat();
  const stop = chosen ?? (days.includes(today()) ? today() : first);
  // The arrows may have gone beyond the month: its days are others then.
  useEffect(() => {
    if (!moved.current || chosen === null) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen]);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    moved.current = true;
    onChoose(addDays(stop, step));
  };
  return (
    <table ref={grid} className={classes['month']} aria-label="Días del mes" onKeyDown={move}>
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
                  lines={byDay.get(day) ?? []}
                  chosen={day === chosen}
                  isStop={day === stop}
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
  readonly lines: readonly AgendaLine[];
  readonly chosen: boolean;
  /** Where the Tab key stops. */
  readonly isStop: boolean;
  readonly onChoose: (day: string) => void;
}

function Day({ day, lines, chosen, isStop, onChoose }: DayProps) {
  const words = lines.length === 0 ? '' : counted(lines.length, 'asunto', 'asuntos');
  const clashes = lines.some((line) => line.clashes.length > 0);
  return (
    <button
      type="button"
      className={classes['day']}
      data-day={day}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={chosen}
      onClick={() => onChoose(day)}
    >
      <VisuallyHidden>{weekdayName(day)} </VisuallyHidden>
      <span className={classes['number']}>
        {Number(day.slice(8))}
        {clashes ? <IconAlertTriangle size={14} className={classes['mark']} aria-hidden /> : null}
      </span>
      <VisuallyHidden>
        {' '}
        de {monthName(day)}
        {day === today() ? ', hoy' : ''}:{' '}
      </VisuallyHidden>
      {words === '' ? null : <span>{words}</span>}
      {clashes ? <VisuallyHidden>, con citas que coinciden</VisuallyHidden> : null}
    </button>
  );
}
