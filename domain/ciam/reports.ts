/**
 * When the CIAM answers for its year and its month (Ley 30490, art. 11.2; Reglamento, arts. 20.2 and 28).
 * Dates are YYYY-MM-DD in Lima.
 */
import { addDays, addMonths, daysBetween } from '../clock/lima.ts';

/** PAM_ANUAL: the last day for the annual report on a year. */
export const annualReportDay = (year: number): string => `${year + 1}-01-30`;

/** From how many days before it the desk is reminded. */
export const REMIND_DAYS = 45;

/** The annual report that is near, or over within the same January; null for the rest of the year. */
export function annualReportNear(
  today: string,
): { readonly year: number; readonly day: string } | null {
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) <= '01-30' ? thisYear - 1 : thisYear;
  const day = annualReportDay(year);
  return daysBetween(today, day) <= REMIND_DAYS ? { year, day } : null;
}

/** PAM_AVANCE: the month whose advance is to be counted, the one before, YYYY-MM. */
export const advanceMonth = (today: string): string =>
  addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);

/** A ficha that nobody looked over for a year is asked for again (art. 20.2 says *periodically*; the year is ours). */
export const FRESH_MONTHS = 12;

/** The last day on which a ficha counts as not looked over: those updated until then. */
export const staleUntil = (today: string): string => addDays(addMonths(today, -FRESH_MONTHS), -1);
