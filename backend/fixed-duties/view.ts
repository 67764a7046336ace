import type { z } from 'zod';
import { officeYear } from '../../domain/records/basics.ts';
import { seesDuty } from '../../domain/rights.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { dutiesNow } from './definitions.ts';
import { dutiesBetween } from './occurrences.ts';
import type { DutyOccurrence, DutyView } from './types.ts';

/** The duties that concern whoever asks, each with what the office changed of it. */
export async function list({ tx, session }: ReadingContext): Promise<DutyView[]> {
  const nameOf = await operatorNames(tx);
  return (await dutiesNow(tx))
    .filter((duty) => seesDuty(duty, session))
    .map(({ changes, tells: _, ...duty }) => ({
      ...duty,
      who: duty.operatorId === null ? duty.post : nameOf(duty.operatorId),
      own: duty.id.startsWith('o_'),
      changes: changes.length,
      history: changes.toReversed().map(({ number, reason, changedAt, changedBy }) => ({
        number,
        reason,
        at: changedAt,
        by: nameOf(changedBy),
      })),
    }));
}

export const yearAsked = officeYear;

/** What fell due in a year, and what was done of it. */
export const year = (
  ctx: ReadingContext,
  asked: z.infer<typeof yearAsked>,
): Promise<DutyOccurrence[]> => dutiesBetween(ctx, `${asked}-01-01`, `${asked}-12-31`);
