import { addDays, addMonths, instantFromLima } from '../../domain/clock/lima.ts';

/** The instants (ISO UTC) where a day in Lima begins and ends. @param day YYYY-MM-DD. */
export const dayBounds = (day: string): readonly [string, string] => [
  instantFromLima(day, '00:00'),
  instantFromLima(addDays(day, 1), '00:00'),
];

/** The same of a month. @param month YYYY-MM. */
export function monthBounds(month: string): readonly [string, string] {
  const first = `${month}-01`;
  return [instantFromLima(first, '00:00'), instantFromLima(addMonths(first, 1), '00:00')];
}
