import { createCalendar } from '../../domain/clock/holidays.ts';

/** The days on which the office works: national holidays and those of Tacna. */
export const officeCalendar = createCalendar();
