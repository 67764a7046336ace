import { dateInLima } from '../../domain/clock/lima.ts';
import { formatNumber } from '../../domain/letters/numbers.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { NumberRequest } from '../numbers/series.ts';
import { officeOn } from '../office/facts.ts';

/**
 * The request for a case's number `0001-2026-23010`, with the office's code of today.
 * @param year printed in the number: today's for a new case, the folder's for one from paper.
 */
export async function caseNumber(
  ctx: WritingContext,
  caseId: string,
  year: number,
): Promise<NumberRequest> {
  const { dnaCode } = await officeOn(ctx.tx, dateInLima(ctx.now));
  return {
    id: ctx.backend.newId(),
    kind: 'case',
    year,
    format: (n) => formatNumber({ series: 'case', n, year, dnaCode }),
    subject: { kind: 'case', id: caseId },
    at: ctx.now,
    by: ctx.session.operatorId,
  };
}

export const yearInLima = (instant: string): number => Number(dateInLima(instant).slice(0, 4));
