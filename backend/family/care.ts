import type { z } from 'zod';
import { carePeriods } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addCare, changeCare } from '../../domain/records/family.ts';
import type { WritingContext } from '../core/procedure.ts';
import { actOf } from './ties.ts';
import { changedColumns, requireRow, requireTheirCase, toldColumns } from './told.ts';

/** Writes with whom somebody lived, from when to when and under which measure. */
export async function writeCare(
  ctx: WritingContext,
  { personId, caseId, told, ...care }: z.output<typeof addCare>,
): Promise<{ id: string }> {
  refuseOwn(personId, care.carerId);
  const columns = { ...care, ...toldColumns(ctx, told, caseId) };
  await requireTheirCase(ctx, caseId, [personId]);
  const id = ctx.backend.newId();
  await ctx.tx.insert(carePeriods, { id, personId, ...columns });
  ctx.trace({ kind: 'person', id: personId }, { act: 'care', kind: care.kind, row: id });
  return { id };
}

/** Corrects a period, ends it with a date, or says that it was a mistake. @throws Refusal as `requireRow`. */
export async function rewriteCare(
  ctx: WritingContext,
  { personId, careId, version, told, ...care }: z.output<typeof changeCare>,
): Promise<{ id: string }> {
  refuseOwn(personId, care.carerId);
  const columns = { ...care, ...changedColumns(ctx, told, version) };
  requireRow(
    await ctx.tx.findOneBy(carePeriods, { id: careId }),
    version,
    (row) => row.personId === personId,
  );
  await ctx.tx.update(carePeriods, { id: careId }, columns);
  ctx.trace({ kind: 'person', id: personId }, actOf('care', careId, told.mistake));
  return { id: careId };
}

function refuseOwn(personId: string, carerId: string | null): void {
  if (personId === carerId)
    throw new Refusal('bad_input', { fields: { carerId: 'Elija a otra persona.' } });
}
