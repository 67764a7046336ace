import { addDays, addMonths, weekday } from '../../../domain/clock/lima.ts';

/** The weeks of a month, Monday to Sunday, with the days of its neighbours that fill them. @param first YYYY-MM-01. */
export function weeksOf(first: string): readonly (readonly string[])[] {
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** Monday to Sunday of the week that a day is in. */
export function weekOf(day: string): string[] {
  const monday = addDays(day, 1 - weekday(day));
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
