/**
 * On which days a duty falls, and how near each is. Dates YYYY-MM-DD in Lima. A fixed day stays where
 * its norm puts it, also on a Sunday: no norm read moves it, and the earlier reading is the safe one.
 */
import { addDays, addMonths, daysBetween } from '../clock/lima.ts';
import { periodName } from '../statistics/period.ts';
import type { Every, FixedDay, FixedDuty } from './duties.ts';

export interface Occurrence {
  /** Of its period, whatever day it falls on: `2026`, `2026-S1`, `2026-T3`, `2026-08`. */
  readonly key: string;
  readonly dueOn: string;
}

/** Those due between two days, both included, the nearest first. */
export function occurrencesBetween(on: FixedDay, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = periodAt(on.every, from); firstDayOf(at) <= to; at = next(at)) {
    const dueOn = dueDayOf(on, at);
    if (dueOn >= from && dueOn <= to) found.push({ key: keyOf(at), dueOn });
  }
  return found;
}

/** `agosto de 2026`, `segundo trimestre de 2026`: what an occurrence tells of; null when of no period. */
export function periodWords({ tells }: Pick<FixedDuty, 'tells'>, key: string): string | null {
  const at = tells === 'none' ? null : periodOfKey(key);
  if (at === null) return null;
  const of = tells === 'same' ? at : previous(at);
  return periodName({ kind: KINDS[of.every], year: of.year, number: of.number });
}

/** How near it is: `later` until its reminder begins. */
export type Nearness = 'later' | 'near' | 'today' | 'late';

export function nearnessOf(dueOn: string, remindDays: number, today: string): Nearness {
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return daysBetween(today, dueOn) <= remindDays ? 'near' : 'later';
}

const KINDS = { 1: 'mes', 3: 'trimestre', 6: 'semestre', 12: 'anio' } as const;

/** A period of a year, its number from 1. */
interface At {
  readonly every: Every;
  readonly year: number;
  readonly number: number;
}

const periodAt = (every: Every, date: string): At => ({
  every,
  year: Number(date.slice(0, 4)),
  number: Math.floor((Number(date.slice(5, 7)) - 1) / every) + 1,
});

const next = ({ every, year, number }: At): At =>
  number === 12 / every
    ? { every, year: year + 1, number: 1 }
    : { every, year, number: number + 1 };

const previous = ({ every, year, number }: At): At =>
  number === 1
    ? { every, year: year - 1, number: 12 / every }
    : { every, year, number: number - 1 };

const firstDayOf = ({ every, year, number }: At): string =>
  `${String(year).padStart(4, '0')}-${String((number - 1) * every + 1).padStart(2, '0')}-01`;

function dueDayOf({ month, day }: FixedDay, at: At): string {
  const first = addMonths(firstDayOf(at), month - 1);
  const last = addDays(addMonths(first, 1), -1);
  const wanted = addDays(first, day - 1);
  return wanted < last ? wanted : last;
}

function keyOf({ every, year, number }: At): string {
  if (every === 12) return String(year);
  if (every === 1) return `${year}-${String(number).padStart(2, '0')}`;
  return `${year}-${every === 3 ? 'T' : 'S'}${number}`;
}

function periodOfKey(key: string): At | null {
  const found = /^(\d{4})(?:-([TS]?)(\d{1,2}))?$/.exec(key);
  if (found === null) return null;
  const [, year = '', letter, number] = found;
  const every: Every = number === undefined ? 12 : letter === 'T' ? 3 : letter === 'S' ? 6 : 1;
  return { every, year: Number(year), number: Number(number ?? 1) };
}
