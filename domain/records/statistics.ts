import { z } from 'zod';
import { PERIOD_CODES, type PeriodAsked, periodsIn } from '../statistics/period.ts';
import { officeYear, wholeNumber } from './basics.ts';

const periodShape = {
  kind: z.enum(PERIOD_CODES, 'Elija el periodo.'),
  year: officeYear,
  number: wholeNumber(1, 12, 'Elija cuál del año.'),
} as const;

/** The period whose figures are wanted, and for whom. */
export const statisticsShape = {
  ...periodShape,
  /** Figures under five are not said: the report goes to whoever does not know the cases. */
  guarded: z.boolean(),
} as const;

/** A year has so many of each. */
export const isOfYear = ({ kind, number }: Pick<PeriodAsked, 'kind' | 'number'>): boolean =>
  number <= periodsIn(kind);
export const NOT_OF_YEAR = { path: ['number'], message: 'Elija cuál del año.' };

export const statisticsAsked = z.strictObject(statisticsShape).refine(isOfYear, NOT_OF_YEAR);
export type StatisticsAsked = z.infer<typeof statisticsAsked>;

/** A period alone. */
export const periodAsked = z.strictObject(periodShape).refine(isOfYear, NOT_OF_YEAR);
