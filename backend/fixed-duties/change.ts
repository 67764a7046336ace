/** The office's own duties, and what it changes of those that the program brings: days, who answers, whether it is owed. */
import type { z } from 'zod';
import { type DutyDefinition, fixedDutyChanges } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { addDuty, changeDuty } from '../../domain/records/fixed-duties.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import type { WritingContext } from '../core/procedure.ts';
import { dutyOf } from './definitions.ts';

export interface SavedDuty {
  readonly id: string;
  /** To send back with the next change. */
  readonly changes: number;
}

/** @throws Refusal `bad_input` for somebody who does not work here. */
export async function add(
  ctx: WritingContext,
  { on, reason, norm, ...given }: z.infer<typeof addDuty>,
): Promise<SavedDuty> {
  if (given.operatorId !== null)
    await requireActiveOperator(ctx.tx, given.operatorId, 'operatorId');
  const id = `o_${ctx.backend.newId()}`;
  await keep(ctx, 1, reason, {
    ...given,
    id,
    recurrence: { kind: 'fixed', on },
    tells: 'none',
    norm,
    verified: false,
    doubt: norm === '' ? 'La oficina lo agregó sin norma.' : 'La oficina agregó la norma.',
    active: true,
  });
  return { id, changes: 1 };
}

/** @throws Refusal `conflict`, `not_found`; `bad_input` for a day given to what falls on no fixed one. */
export async function change(
  ctx: WritingContext,
  { dutyId, changes, on, reason, ...given }: z.infer<typeof changeDuty>,
): Promise<SavedDuty> {
  const { changes: before, ...duty } = await dutyOf(ctx.tx, ctx.session, dutyId);
  if (before.length !== changes) throw new Refusal('conflict');
  if (given.operatorId !== null)
    await requireActiveOperator(ctx.tx, given.operatorId, 'operatorId');
  const isFixed = duty.recurrence.kind === 'fixed';
  if (isFixed !== (on !== null))
    throw new Refusal('bad_input', {
      fields: { on: 'Esta obligación no cae en un día fijo: su plazo corre de un hecho.' },
    });
  await keep(ctx, changes + 1, reason, {
    ...duty,
    ...given,
    recurrence: on === null ? duty.recurrence : { kind: 'fixed', on },
  });
  return { id: dutyId, changes: changes + 1 };
}

/** Whoever answered for it left. @throws Refusal `not_found` for what is none. */
export async function passDuty(
  ctx: WritingContext,
  dutyId: string,
  { operatorId, reason }: { readonly operatorId: string; readonly reason: string },
): Promise<void> {
  const { changes, ...duty } = await dutyOf(ctx.tx, ctx.session, dutyId);
  await keep(ctx, changes.length + 1, reason, { ...duty, operatorId });
}

async function keep(
  ctx: WritingContext,
  number: number,
  reason: string,
  definition: DutyDefinition,
): Promise<void> {
  const { tx, now, session } = ctx;
  await tx.insert(fixedDutyChanges, {
    id: ctx.backend.newId(),
    dutyId: definition.id,
    number,
    definition,
    reason,
    changedAt: now,
    changedBy: session.operatorId,
  });
  const { active, remindDays, operatorId } = definition;
  ctx.trace(
    { kind: 'fixed_duty', id: definition.id },
    {
      act: number === 1 && definition.id.startsWith('o_') ? 'add' : 'change',
      active,
      remindDays,
      operatorId,
    },
  );
}
