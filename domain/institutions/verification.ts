import { addMonths } from '../clock/lima.ts';

/** Authorities change with the year: what was confirmed longer ago is asked again. */
const MONTHS = 12;

export type Verification = 'never' | 'old' | 'recent';

/** @param verifiedOn YYYY-MM-DD, as `day`; null: nobody confirmed it. */
export function verificationOf(verifiedOn: string | null, day: string): Verification {
  if (verifiedOn === null) return 'never';
  return addMonths(verifiedOn, MONTHS) < day ? 'old' : 'recent';
}
