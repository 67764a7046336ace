import { Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { HearingDayView } from '../../../../../backend/hearings/types.ts';
import {
  dateInLima,
  instantFromLima,
  isIsoDate,
  timeInLima,
  weekday,
} from '../../../../../domain/clock/lima.ts';
import { shortDate, weekdayDate, weekdayName } from '../../../../../domain/words/dates.ts';
import { useMay } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer } from '../../../../components/feedback/States.tsx';
import { useField } from '../../../../components/form/context.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import classes from './DayGrid.module.css';

interface DaysProps {
  readonly courseId: string;
  /** YYYY-MM-DD, or whatever stands in its field. */
  readonly handOverOn: string | null;
}

/**
 * The day and hour of the hearing. The lawful days are chosen with a press; the others say why not,
 * to the eye, to the ear and under the arrows.
 */
export function HearingDay({ courseId, handOverOn }: DaysProps) {
  const known = handOverOn !== null && isIsoDate(handOverOn) ? handOverOn : null;
  const days = useQuery(api.hearings.lawfulDays.queryOptions({ id: courseId, handOverOn: known }));
  return (
    <>
      <Answer of={days}>{(found) => <Grid days={found} />}</Answer>
      <DateTimeField name="hearingAt" label="Día de la audiencia" required />
    </>
  );
}

const ORDINARY_HOUR = '09:00';

function Grid({ days }: { readonly days: readonly HearingDayView[] }) {
  const { value, set } = useField<string | null>('hearingAt');
  const mayGiveReason = useMay('hearings.override');
  const chosen = chosenIn(value);
  const first = days.findIndex(({ why }) => why.length === 0);
  const [at, setAt] = useState(first === -1 ? 0 : first);
  const grid = useRef<HTMLFieldSetElement>(null);
  const says = useId();
  const [looked, setLooked] = useState<number | null>(null);
  const shown = days[looked ?? at];

  const choose = (day: HearingDayView): void => {
    const hour = value !== null && isInstant(value) ? timeInLima(value) : ORDINARY_HOUR;
    if (mayChoose(day, mayGiveReason)) set(instantFromLima(day.date, hour));
  };
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = step === undefined ? -1 : at + step;
    if (days[next] === undefined) return;
    event.preventDefault();
    setLooked(null);
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <fieldset
      ref={grid}
      aria-describedby={says}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
      onKeyDown={move}
    >
      <legend>Días en que puede ser</legend>
      <div className={classes['grid']}>
        {days.map((day, place) => (
          <button
            key={day.date}
            type="button"
            className={classes['day']}
            style={place === 0 ? { gridColumnStart: weekday(day.date) } : {}}
            tabIndex={place === at ? 0 : -1}
            aria-pressed={day.date === chosen}
            aria-disabled={!mayChoose(day, mayGiveReason)}
            onFocus={() => setAt(place)}
            onMouseEnter={() => setLooked(place)}
            onMouseLeave={() => setLooked(null)}
            data-reasoned={day.withReason}
            onClick={() => choose(day)}
          >
            <span className={classes['name']}>{weekdayName(day.date).slice(0, 3)}</span>
            {shortDate(day.date).slice(0, 5)}
            {day.withReason && mayGiveReason ? (
              <span className={classes['name']}>con motivo</span>
            ) : null}
            <VisuallyHidden>. {saysOf(day)}</VisuallyHidden>
          </button>
        ))}
      </div>
      <Text id={says} className={classes['why'] ?? ''} component="p" mt={4}>
        {shown === undefined ? '' : `${capital(weekdayDate(shown.date))}: ${saysOf(shown)}`}
      </Text>
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
};

const mayChoose = ({ why, withReason }: HearingDayView, mayGiveReason: boolean): boolean =>
  why.length === 0 || (withReason && mayGiveReason);

function saysOf({ why, withReason, receiveBy }: HearingDayView): string {
  if (why.length > 0)
    return `${why.join(' ')}${withReason ? ' La/el responsable puede elegirlo con su motivo.' : ''}`;
  return receiveBy === null
    ? 'puede ser.'
    : `puede ser, si las invitaciones se reciben a más tardar el ${shortDate(receiveBy)}.`;
}

const isInstant = (value: string): boolean => !value.includes('|') && value.includes('T');
const chosenIn = (value: string | null): string | null =>
  value === null ? null : isInstant(value) ? dateInLima(value) : (value.split('|')[0] ?? null);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
