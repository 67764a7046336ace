/** Terms and their parts in Spanish: what a click on a due date says. */
import { dateTime, shortDate, weekdayDate, weekdayName } from '../words/dates.ts';
import { counted, joinAnd } from '../words/lists.ts';
import { dateInLima, timeInLima, weekday } from './lima.ts';
import type { TermRule, TermUnit } from './rules.ts';

export interface SkippedDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** "sábado", "domingo" or the holiday with its norm. */
  readonly reason: string;
}

const UNIT_WORDS: Readonly<Record<Exclude<TermUnit, 'immediate'>, readonly [string, string]>> = {
  hours: ['hora', 'horas'],
  working_hours: ['hora de oficina', 'horas de oficina'],
  working_days: ['día hábil', 'días hábiles'],
  calendar_days: ['día calendario', 'días calendario'],
  months: ['mes', 'meses'],
};

/** "5 días hábiles", "24 horas", "de inmediato". */
export function amountWords({ amount, unit }: Pick<TermRule, 'amount' | 'unit'>): string {
  if (unit === 'immediate') return 'de inmediato';
  const [one, many] = UNIT_WORDS[unit];
  return counted(amount, one, many);
}

/** From when, how much, by which norm. @param start ISO UTC. */
export const openingWords = (rule: TermRule, start: string): string =>
  rule.unit === 'immediate'
    ? `De inmediato, desde el ${dateTime(start)} (${rule.norm}).`
    : `Plazo de ${amountWords(rule)} desde el ${dateTime(start)} (${rule.norm}).`;

export const HOW_IT_RUNS: Readonly<Record<TermUnit, string>> = {
  immediate: '',
  hours: 'Las horas corren de corrido, también en días no laborables.',
  working_hours: 'Solo cuentan las horas de atención.',
  working_days: 'Se cuenta desde el día hábil siguiente (TUO Ley 27444, art. 144.1).',
  calendar_days: 'Se cuentan todos los días, desde el siguiente.',
  months: 'Se cuenta de fecha a fecha (TUO Ley 27444, art. 145.3).',
};

/** Days left out of the count: weekends are said once, holidays one by one. */
export function skippedWords(skipped: readonly SkippedDay[]): string {
  if (skipped.length === 0) return '';
  const others = skipped.filter(({ date }) => weekday(date) <= 5);
  const weekend = others.length < skipped.length ? ['sábados ni domingos'] : [];
  return `No cuentan ${[...weekend, ...others.map(dayWords)].join('; ')}.`;
}

/**
 * Days over which the last one passed.
 * @param closed whether the first of them was a working day on which the office did not attend.
 */
export function movedWords(moved: readonly SkippedDay[], closed: boolean): string {
  if (moved.length === 0) return '';
  const why = closed ? 'El último día la oficina no atendió' : 'El último día no era laborable';
  return `${why} (${joinAnd(moved.map(dayWords))}) y pasa al siguiente día hábil (TUO Ley 27444, art. 145.2).`;
}

/** "viernes 22/05/2026", with its hour when the term runs on hours. @param due ISO UTC. */
export function endWords(unit: TermUnit, due: string): string {
  const date = dateInLima(due);
  const day = `${weekdayName(date)} ${shortDate(date)}`;
  return unit === 'hours' || unit === 'working_hours' ? `${day} a las ${timeInLima(due)}` : day;
}

export const UNVERIFIED = 'Este plazo está por verificar.';

/** Sentences that are there, one after the other. */
export const sentences = (...all: readonly string[]): string =>
  all.filter((sentence) => sentence !== '').join(' ');

const dayWords = ({ date, reason }: SkippedDay): string => `${weekdayDate(date)}, ${reason}`;
