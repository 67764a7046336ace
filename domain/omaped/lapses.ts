/** What lapses of a person's papers, and when the office is reminded: 60 and 30 days before, and on the day (OM_AVISO). */
import { addDays, daysBetween } from '../clock/lima.ts';

export const LAPSING = ['certificado', 'carne', 'cse', 'dni'] as const;
export type Lapsing = (typeof LAPSING)[number];

export const LAPSING_LABELS: Readonly<Record<Lapsing, string>> = {
  certificado: 'Certificado',
  carne: 'Carné del CONADIS',
  cse: 'Clasificación socioeconómica (CSE)',
  dni: 'DNI',
};

/** Days before the last one. A goal of the office: no norm asks it. */
export const REMINDER_DAYS = [60, 30, 0] as const;
export const REMINDER_NORM = 'Meta interna: 60, 30 y 0 días antes';

/** Last days, YYYY-MM-DD; null: it does not lapse, or nobody knows. */
export type LastDays = Readonly<Record<Lapsing, string | null>>;

export interface Lapse {
  readonly what: Lapsing;
  /** YYYY-MM-DD, good until the end of the day in Lima. */
  readonly on: string;
  /** Until then; negative once it is over. */
  readonly daysLeft: number;
}

/** Everything that has a last day, the nearest first. @param today YYYY-MM-DD. */
export const lapsesOf = (days: LastDays, today: string): Lapse[] =>
  LAPSING.flatMap((what) => {
    const on = days[what];
    return on === null ? [] : [{ what, on, daysLeft: daysBetween(today, on) }];
  }).toSorted((a, b) => a.daysLeft - b.daysLeft);

/** Those that the office is reminded of today: within 60 days, or over. */
export const remindersOf = (days: LastDays, today: string): Lapse[] =>
  lapsesOf(days, today).filter(({ daysLeft }) => daysLeft <= REMINDER_DAYS[0]);

/** How near it is: over, on its day or within 30, within 60; null when nothing is to be said yet. */
export function reminderLevel(daysLeft: number): 'over' | 'near' | 'soon' | null {
  if (daysLeft < 0) return 'over';
  if (daysLeft <= REMINDER_DAYS[1]) return 'near';
  return daysLeft <= REMINDER_DAYS[0] ? 'soon' : null;
}

/** Whether something lapses within so many days, or is over. @param today YYYY-MM-DD. */
export function lapsesWithin(today: string, within: number): (days: LastDays) => boolean {
  const last = addDays(today, within);
  return (days) =>
    LAPSING.some((what) => {
      const on = days[what];
      return on !== null && on <= last;
    });
}
