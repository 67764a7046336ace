/** Conflict of interest (RDNA 28.2, V12): who must abstain from a case, and who answers for it instead. */
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { mustAbstain } from '../../db/access/conditions.ts';
import {
  type Case,
  caseConflicts,
  caseReaders,
  cases,
  followups,
  operators,
  receivedDocuments,
} from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { abstain, declareConflict, liftConflict } from '../../domain/records/access.ts';
import { mayDo } from '../../domain/rights.ts';
import { listOperators } from '../accounts/operators.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import type { WritingContext } from '../core/procedure.ts';
import type { Abstained } from './types.ts';

type Declared = z.infer<typeof declareConflict>;

/** Whoever has an interest says so, and loses the case. */
export const abstainFrom = (
  ctx: WritingContext,
  input: z.infer<typeof abstain>,
): Promise<Abstained> => declare(ctx, { ...input, operatorId: ctx.session.operatorId });

/**
 * Takes a case from an operator: its page, lists, counts and search. What was in her charge passes to
 * a substitute; when the office has nobody else, that is answered, and the case waits for whoever
 * is named next.
 * @throws Refusal `bad_input` when a substitute must be named; `state_forbids`; `not_found`.
 */
export async function declare(ctx: WritingContext, input: Declared): Promise<Abstained> {
  const { caseId, operatorId, cause, note } = input;
  const operator = await ctx.tx.findOneBy(operators, { id: operatorId });
  const found = await ctx.tx.findOneBy(cases, { id: caseId });
  if (operator === null || found === null) throw new Refusal('not_found');
  if (await ctx.tx.existsBy(caseConflicts, { caseId, operatorId, endedAt: IsNull() }))
    throw new Refusal('state_forbids');
  const able = await ableInstead(ctx, found.id, operatorId);
  const substitute = await substituteOf(ctx, found, input, able);
  await ctx.tx.insert(caseConflicts, {
    id: ctx.backend.newId(),
    caseId,
    operatorId,
    cause,
    note,
    declaredAt: ctx.now,
    declaredBy: ctx.session.operatorId,
    endedAt: null,
    endedBy: null,
    endedReason: null,
  });
  await ctx.tx.delete(caseReaders, { caseId, operatorId });
  await passOn(ctx, found, operatorId, substitute?.id ?? null);
  const instead = substitute === null ? '' : ` Queda a cargo de ${substitute.fullName}.`;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'abstencion',
    happenedAt: ctx.now,
    text: `${operator.fullName} se abstiene de este caso (Reglamento de las DNA, art. 28.2).${instead}`,
  });
  ctx.trace({ kind: 'case', id: caseId }, { abstains: operatorId, cause });
  return { substitute: substitute?.fullName ?? null, nobodyElse: able.length === 0 };
}

interface Substitute {
  readonly id: string;
  readonly fullName: string;
}

/** Who could decide on the case instead. */
async function ableInstead(
  ctx: WritingContext,
  caseId: string,
  operatorId: string,
): Promise<Substitute[]> {
  const able: Substitute[] = [];
  for (const one of await listOperators(ctx.tx, dateInLima(ctx.now))) {
    if (!one.active || one.id === operatorId || !mayDo('cases.qualify', one.roles)) continue;
    if (!(await mustAbstain(ctx.tx, one.id, caseId))) able.push(one);
  }
  return able;
}

/** Named when she answered for the case or had something pending in it, and somebody can be. */
async function substituteOf(
  ctx: WritingContext,
  found: Case,
  { operatorId, substituteId }: Declared,
  able: readonly Substitute[],
): Promise<Substitute | null> {
  const chosen = able.find(({ id }) => id === substituteId) ?? null;
  const pending = await ctx.tx.countBy(followups, {
    caseId: found.id,
    assignedTo: operatorId,
    state: 'pending',
  });
  const needed = able.length > 0 && (found.responsibleId === operatorId || pending > 0);
  if (chosen === null && (needed || substituteId !== null))
    throw new Refusal('bad_input', {
      fields: {
        substituteId: 'Elija a la/el responsable o a un/a defensor/a sin causa de abstención.',
      },
    });
  return chosen;
}

/** @param to null when nobody else can: the case waits without anybody responsible. */
async function passOn(
  ctx: WritingContext,
  { id, version, responsibleId }: Case,
  from: string,
  to: string | null,
): Promise<void> {
  if (responsibleId === from || (responsibleId === null && to !== null))
    await ctx.tx.update(cases, { id }, { responsibleId: to, version: version + 1 });
  // Without anybody else, what came in waits for another order.
  await ctx.tx.update(
    receivedDocuments,
    { caseId: id, assignedTo: from, state: 'open' },
    { assignedTo: to },
  );
  if (to !== null)
    await ctx.tx.update(
      followups,
      { caseId: id, assignedTo: from, state: 'pending' },
      { assignedTo: to },
    );
}

/**
 * Ends a conflict with a reason: the declared one, or the match of a document number.
 * @throws Refusal `state_forbids` when she has none in this case.
 */
export async function lift(
  ctx: WritingContext,
  { caseId, operatorId, reason }: z.infer<typeof liftConflict>,
): Promise<null> {
  if (!(await mustAbstain(ctx.tx, operatorId, caseId))) throw new Refusal('state_forbids');
  const ended = { endedAt: ctx.now, endedBy: ctx.session.operatorId, endedReason: reason };
  const declared = await ctx.tx.findBy(caseConflicts, { caseId, operatorId, endedAt: IsNull() });
  for (const { id } of declared) await ctx.tx.update(caseConflicts, { id }, ended);
  if (declared.length === 0)
    await ctx.tx.insert(caseConflicts, {
      id: ctx.backend.newId(),
      caseId,
      operatorId,
      cause: 'parte',
      note: '',
      declaredAt: ctx.now,
      declaredBy: ctx.session.operatorId,
      ...ended,
    });
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'abstencion',
    happenedAt: ctx.now,
    text: `Se levantó una causa de abstención. Motivo: ${reason}`,
  });
  ctx.trace({ kind: 'case', id: caseId }, { lifted: operatorId });
  return null;
}

/**
 * V12: nobody is given a case, or work in it, from which she must abstain, unless the reason why the
 * cause is none is written.
 * @throws Refusal `conflict_of_interest`.
 */
export async function requireNoConflict(
  ctx: WritingContext,
  asked: { readonly caseId: string; readonly operatorId: string; readonly reason: string | null },
): Promise<void> {
  const { caseId, operatorId, reason } = asked;
  if (!(await mustAbstain(ctx.tx, operatorId, caseId))) return;
  if (reason === null)
    throw new Refusal('conflict_of_interest', {
      fields: {
        conflictReason: 'Escriba por qué la causa de abstención no es tal, o elija a otra.',
      },
    });
  await lift(ctx, { caseId, operatorId, reason });
}
