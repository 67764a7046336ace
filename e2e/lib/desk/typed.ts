/** Days and hours as a person types them: Lima, 15/05/2026 and 09:20. */
import { addDays, dateInLima, timeInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';

/** @param days from today; before it when negative. */
export const typedDay = (days = 0): string =>
  shortDate(addDays(dateInLima(new Date().toISOString()), days));

export const typedHour = (): string => timeInLima(new Date().toISOString());
