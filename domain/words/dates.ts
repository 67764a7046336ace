/** Dates and hours as Peru writes them. Dates in are YYYY-MM-DD; instants are read in Lima. */
import { dateInLima, timeInLima, weekday } from '../clock/lima.ts';

/** *Setiembre* without p, as Peruvian offices write it (RAE admits both). */
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;
const WEEKDAYS = [
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
  'domingo',
] as const;

/** "15 de mayo de 2026": letters. */
export function longDate(date: string): string {
  return `${Number(date.slice(8, 10))} de ${monthName(date)} de ${date.slice(0, 4)}`;
}

/** "15/05/2026": tables. */
export function shortDate(date: string): string {
  return `${dayAndMonth(date)}/${date.slice(0, 4)}`;
}

/** "martes". */
export function weekdayName(date: string): string {
  return weekdayOf(weekday(date));
}

/** "lunes" of 1 … "domingo" of 7. */
export function weekdayOf(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}

/** "mar 11/08": terms near today. */
export function weekdayDate(date: string): string {
  return `${weekdayName(date).slice(0, 3)} ${dayAndMonth(date)}`;
}

/** "15/05/2026 09:20": an instant, in Lima. */
export function dateTime(instant: string | Date): string {
  return `${shortDate(dateInLima(instant))} ${timeInLima(instant)}`;
}

/** "mayo". */
export function monthName(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

function dayAndMonth(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}`;
}
