/** Dates as people type them. */
import { isClockTime, isIsoDate } from '../../../domain/clock/lima.ts';

/**
 * `15/05/2026`, `15-5-26`, `15.5.2026`, `15052026` or `150526` as YYYY-MM-DD; null when it is no
 * day. Two-digit years are of this century unless that lies more than `AHEAD` years ahead.
 * @param today YYYY-MM-DD, Lima.
 */
export function parseTypedDate(typed: string, today: string): string | null {
  const text = typed.trim();
  const [, day, month, year] =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text) ??
    [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/** `9:20`, `09.20`, `920`, `0920` or `9` as HH:mm; null when there is no such hour. */
export function parseTypedTime(typed: string): string | null {
  const [, hours, minutes = '00'] =
    /^(\d{1,2})[:.h ](\d{2})$/.exec(typed.trim()) ?? /^(\d{1,2})(\d{2})?$/.exec(typed.trim()) ?? [];
  if (hours === undefined) return null;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isClockTime(time) ? time : null;
}

/** Years ahead that two digits may still mean: terms run into next year, births do not. */
const AHEAD = 5;

function fullYear(typed: string, today: string): string {
  if (typed.length === 4) return typed;
  const now = Number(today.slice(0, 4));
  const year = Math.floor(now / 100) * 100 + Number(typed);
  return String(year > now + AHEAD ? year - 100 : year);
}
