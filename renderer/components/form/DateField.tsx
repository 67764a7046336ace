import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { dateInLima, instantFromLima, isIsoDate, timeInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { today } from '../time/useNow.ts';
import { useField } from './context.tsx';
import classes from './fields.module.css';
import type { FieldProps } from './TextField.tsx';
import { parseTypedDate, parseTypedTime } from './typed-date.ts';

/**
 * A day, typed (15/05/2026) or taken from the calendar. Its value is YYYY-MM-DD, null when empty,
 * or the text as typed when it is no day: nothing typed is lost, and the schema says what is wrong.
 */
export function DateField(props: FieldProps) {
  const { path, value, error, set, check } = useField<string | null>(props.name);
  return (
    <DateBox {...props} path={path} error={error} value={value} onValue={set} onLeave={check} />
  );
}

/** A day and an hour of Lima. Its value is an ISO instant, null when empty, or the two texts as typed. */
export function DateTimeField(props: FieldProps) {
  const { path, value, error, set, check } = useField<string | null>(props.name);
  const [date, time] = partsOf(value);
  const [typedTime, setTypedTime] = useState(time);
  useEffect(() => setTypedTime(time), [time]);
  const leave = (): void => {
    set(joinedParts(date, typedTime));
    check();
  };
  return (
    <div className={classes['pair']}>
      <DateBox
        {...props}
        path={path}
        error={error}
        value={date}
        onValue={(newDate) => set(joinedParts(newDate, typedTime))}
        onLeave={check}
      />
      <TextInput
        className={classes['time'] ?? ''}
        label="Hora"
        placeholder="09:20"
        inputMode="numeric"
        autoComplete="off"
        required={props.required === true}
        disabled={props.disabled === true}
        value={typedTime}
        onChange={({ currentTarget }) => {
          setTypedTime(currentTarget.value);
          set(asParts(date, currentTarget.value));
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
    </div>
  );
}

interface DateBoxProps extends Omit<FieldProps, 'name'> {
  readonly path: string;
  readonly error: ReactNode;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
  readonly onLeave: () => void;
}

/** The same box outside of a form: a filter. `value` as in `DateField`. */
export function DateBox({
  path,
  label,
  description,
  required,
  disabled,
  error,
  ...props
}: DateBoxProps) {
  const { value, onValue, onLeave } = props;
  const [typed, setTyped] = useState(asTyped(value));
  const [open, setOpen] = useState(false);
  // The value may change from outside: the calendar, a restored draft.
  useEffect(() => setTyped(asTyped(value)), [value]);
  const leave = (): void => {
    const text = typed.trim();
    onValue(text === '' ? null : (parseTypedDate(text, today()) ?? text));
    onLeave();
  };
  const day = value !== null && isIsoDate(value) ? value : null;
  return (
    <TextInput
      classNames={{ wrapper: classes['date'] ?? '' }}
      data-field={path}
      label={label}
      description={description}
      required={required === true}
      disabled={disabled === true}
      placeholder="dd/mm/aaaa"
      inputMode="numeric"
      autoComplete="off"
      error={error}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        // As typed, so that a lock in the middle loses nothing; read as a date on leaving.
        onValue(currentTarget.value === '' ? null : currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
      rightSection={
        <Popover opened={open} onChange={setOpen} trapFocus withArrow shadow="md">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              aria-label="Abrir el calendario"
              disabled={disabled === true}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={day}
              defaultDate={day ?? today()}
              onChange={(chosen) => {
                onValue(chosen);
                setOpen(false);
              }}
              ariaLabels={CALENDAR_LABELS}
              hideOutsideDates
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

/** The heading that goes up a level says itself: «noviembre 2026». */
const CALENDAR_LABELS = {
  nextMonth: 'Mes siguiente',
  previousMonth: 'Mes anterior',
  nextYear: 'Año siguiente',
  previousYear: 'Año anterior',
  nextDecade: 'Década siguiente',
  previousDecade: 'Década anterior',
};

const asTyped = (value: string | null): string =>
  value === null ? '' : isIsoDate(value) ? shortDate(value) : value;

/** Between date and hour while either is wrong: a text that no schema takes for an instant. */
const APART = '|';

function partsOf(value: string | null): [date: string | null, time: string] {
  if (value === null) return [null, ''];
  if (value.includes(APART)) {
    const [date = '', time = ''] = value.split(APART);
    return [date === '' ? null : date, time];
  }
  return [dateInLima(value), timeInLima(value)];
}

function joinedParts(date: string | null, typedTime: string): string | null {
  if (date === null && typedTime.trim() === '') return null;
  const time = parseTypedTime(typedTime);
  if (date !== null && isIsoDate(date) && time !== null) return instantFromLima(date, time);
  return asParts(date, typedTime);
}

const asParts = (date: string | null, typedTime: string): string =>
  `${date ?? ''}${APART}${typedTime}`;
