import { z } from 'zod';
import { PERIOD_CODES, periodsIn } from '../statistics/period.ts';
import { officeYear, wholeNumber } from './basics.ts';

/** The period whose figures are wanted, and for whom. */
export const statisticsAsked = z
  .strictObject({
    kind: z.enum(PERIOD_CODES, 'Elija el periodo.'),
    year: officeYear,
    number: wholeNumber(1, 12, 'Elija cuál del año.'),
    /** Figures under five are not said: the report goes to whoever does not know the cases. */
    guarded: z.boolean(),
  })
  .refine(({ kind, number }) => number <= periodsIn(kind), {
    path: ['number'],
    message: 'Elija cuál del año.',
  });
