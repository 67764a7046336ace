import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { householdMembers } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { goesOn } from '../../domain/family/shown.ts';
import type { addStay, changeStay } from '../../domain/records/family.ts';
import type { WritingContext } from '../core/procedure.ts';
import { actOf } from './ties.ts';
import { changedColumns, requireRow, requireTheirCase, toldColumns } from './told.ts';

/**
 * Writes that two people live together: she joins the home of the other one, or both begin one.
 * @throws Refusal `bad_input` for herself and for who lives there already, `not_found`.
 */
export async function writeStay(
  ctx: WritingContext,
  { personId, otherId, memberId, caseId, told }: z.output<typeof addStay>,
): Promise<{ id: string }> {
  if (personId === otherId)
    throw new Refusal('bad_input', { fields: { otherId: 'Elija a otra persona.' } });
  await requireTheirCase(ctx, caseId, [personId, otherId]);
  const columns = toldColumns(ctx, told, caseId);
  const householdId =
    memberId === null ? ctx.backend.newId() : await homeOf(ctx, { personId, otherId, memberId });
  const id = ctx.backend.newId();
  await ctx.tx.insert(householdMembers, { id, householdId, personId, ...columns });
  if (memberId === null)
    await ctx.tx.insert(householdMembers, {
      id: ctx.backend.newId(),
      householdId,
      personId: otherId,
      ...columns,
    });
  ctx.trace({ kind: 'person', id: personId }, { act: 'home', otherId, row: id });
  return { id };
}

/** Corrects since when she lives there, ends it with a date, or says that it was a mistake. */
export async function rewriteStay(
  ctx: WritingContext,
  { personId, memberId, version, told }: z.output<typeof changeStay>,
): Promise<{ id: string }> {
  const columns = changedColumns(ctx, told, version);
  requireRow(
    await ctx.tx.findOneBy(householdMembers, { id: memberId }),
    version,
    (row) => row.personId === personId,
  );
  await ctx.tx.update(householdMembers, { id: memberId }, columns);
  ctx.trace({ kind: 'person', id: personId }, actOf('home', memberId, told.mistake));
  return { id: memberId };
}

interface Joining {
  readonly personId: string;
  readonly otherId: string;
  readonly memberId: string;
}

/** The home in which the other one lives by that row. */
async function homeOf(ctx: WritingContext, { personId, otherId, memberId }: Joining) {
  const today = dateInLima(ctx.now);
  const row = await ctx.tx.findOneBy(householdMembers, { id: memberId, mistake: IsNull() });
  if (row === null || row.personId !== otherId || !goesOn(row, today))
    throw new Refusal('not_found');
  const { householdId } = row;
  const there = await ctx.tx.findBy(householdMembers, {
    householdId,
    personId,
    mistake: IsNull(),
  });
  if (there.some((one) => goesOn(one, today)))
    throw new Refusal('bad_input', { fields: { otherId: 'Ya figuran viviendo juntas.' } });
  return householdId;
}
