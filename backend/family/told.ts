/** What every row of a family is written with. */
import { In } from 'typeorm';
import { casePeople } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ToldAgain, ToldFields } from '../../domain/records/family.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';

/** The columns of a new row. @throws Refusal `date_not_possible`. */
export function toldColumns(ctx: WritingContext, told: ToldFields, caseId: string | null) {
  refuseFutureOf(ctx, told);
  const by = ctx.session.operatorId;
  return {
    ...told,
    version: 1,
    caseId,
    mistake: null,
    recordedAt: ctx.now,
    recordedBy: by,
    changedAt: ctx.now,
    changedBy: by,
  };
}

/** What a change writes over a row. @throws Refusal `date_not_possible`. */
export function changedColumns(ctx: WritingContext, told: ToldAgain, version: number) {
  refuseFutureOf(ctx, told);
  return {
    ...told,
    version: version + 1,
    changedAt: ctx.now,
    changedBy: ctx.session.operatorId,
  };
}

function refuseFutureOf(ctx: WritingContext, { fromDate, untilDate }: ToldFields): void {
  refuseFuture(ctx.now, { 'told.fromDate': fromDate, 'told.untilDate': untilDate });
}

interface Changeable {
  readonly version: number;
  readonly mistake: string | null;
}

/**
 * The row that is changed, as its form was opened.
 * @param isOf whether it is of the people whom the act names.
 * @throws Refusal `not_found`, `conflict`.
 */
export function requireRow<R extends Changeable>(
  row: R | null,
  version: number,
  isOf: (row: R) => boolean,
): R {
  if (row === null || row.mistake !== null || !isOf(row)) throw new Refusal('not_found');
  if (row.version !== version) throw new Refusal('conflict');
  return row;
}

/** A case in which it was learnt is one of theirs. @throws Refusal `bad_input`. */
export async function requireTheirCase(
  { tx }: WritingContext,
  caseId: string | null,
  people: readonly string[],
): Promise<void> {
  if (caseId === null) return;
  const takesPart = await tx.existsBy(casePeople, { caseId, personId: In([...people]) });
  if (!takesPart)
    throw new Refusal('bad_input', {
      fields: { caseId: 'Esa persona no participa en ese expediente. Elija otro.' },
    });
}
