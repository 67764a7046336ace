import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { caseReaders, caseSeals } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { sealCase, unsealCase } from '../../domain/records/access.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import { type Confirmed, requireOwnPassword } from '../core/step-up.ts';

type Seal = z.infer<typeof sealCase>;

/**
 * Shows a case to its readers and to the responsable only: not in lists, counts, search or trays of
 * anybody else. @throws Refusal `state_forbids` when it is sealed already; `bad_input`, `password_wrong`.
 */
export async function seal(ctx: WritingContext, input: Seal & Confirmed): Promise<{ id: string }> {
  await requireOwnPassword(ctx, input.password);
  const { caseId, reason } = input;
  if (await isSealed(ctx.tx, caseId)) throw new Refusal('state_forbids');
  const id = ctx.backend.newId();
  await ctx.tx.insert(caseSeals, {
    id,
    caseId,
    reason,
    sealedAt: ctx.now,
    sealedBy: ctx.session.operatorId,
    liftedAt: null,
    liftedBy: null,
    liftedReason: null,
  });
  await replaceReaders(ctx, input);
  await tellDiary(ctx, caseId, `Expediente reservado a sus lectores. Motivo: ${reason}`);
  ctx.trace({ kind: 'case', id: caseId }, { sealed: true, readers: input.readers });
  return { id };
}

/** Names other readers of a sealed case. @throws Refusal `state_forbids` when it is not sealed; `password_wrong`. */
export async function changeReadersOf(ctx: WritingContext, input: Seal & Confirmed): Promise<null> {
  await requireOwnPassword(ctx, input.password);
  const { caseId, reason, readers } = input;
  await sealOf(ctx, caseId);
  await replaceReaders(ctx, input);
  await tellDiary(ctx, caseId, `Cambiaron los lectores del expediente. Motivo: ${reason}`);
  ctx.trace({ kind: 'case', id: caseId }, { readers });
  return null;
}

/** Shows the case again as any other. @throws Refusal `state_forbids` when it is not sealed; `password_wrong`. */
export async function unseal(
  ctx: WritingContext,
  { caseId, reason, password }: z.infer<typeof unsealCase> & Confirmed,
): Promise<null> {
  await requireOwnPassword(ctx, password);
  const { id } = await sealOf(ctx, caseId);
  await ctx.tx.update(
    caseSeals,
    { id },
    { liftedAt: ctx.now, liftedBy: ctx.session.operatorId, liftedReason: reason },
  );
  await ctx.tx.delete(caseReaders, { caseId });
  await tellDiary(ctx, caseId, `El expediente dejó de estar reservado. Motivo: ${reason}`);
  ctx.trace({ kind: 'case', id: caseId }, { sealed: false });
  return null;
}

/** Whether only its readers and the responsable see a case: whoever does must not talk of it. */
export const isSealed = (tx: Tx, caseId: string): Promise<boolean> =>
  tx.existsBy(caseSeals, { caseId, liftedAt: IsNull() });

async function sealOf(ctx: WritingContext, caseId: string): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(caseSeals, { caseId, liftedAt: IsNull() });
  if (found === null) throw new Refusal('state_forbids');
  return found;
}

async function replaceReaders(ctx: WritingContext, { caseId, readers }: Seal): Promise<void> {
  await ctx.tx.delete(caseReaders, { caseId });
  for (const operatorId of new Set(readers)) {
    await requireActiveOperator(ctx.tx, operatorId, 'readers');
    await ctx.tx.insert(caseReaders, {
      caseId,
      operatorId,
      addedAt: ctx.now,
      addedBy: ctx.session.operatorId,
    });
  }
}

const tellDiary = (ctx: WritingContext, caseId: string, text: string): Promise<string> =>
  addDiaryEntry(ctx, { caseId, kind: 'acceso', happenedAt: ctx.now, text });
