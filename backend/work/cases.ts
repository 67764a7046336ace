/** The open cases of somebody, and several of them given to another at once. */
import type { z } from 'zod';
import { followups, operators } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { reassignCases } from '../../domain/records/work.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator } from '../accounts/operators.ts';
import { requireAttends } from '../cases/assign.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { dueOf } from '../cases/due.ts';
import { loadCase, requireOpen, stateOf, updateCase } from '../cases/load.ts';
import { requireRightOn } from '../core/about.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import type { CaseInHand, CasesInHand, Reassigned } from './types.ts';

/** More than anybody chooses among at once. */
const MOST = 200;

interface Row extends Omit<CaseInHand, 'state' | 'due'> {
  readonly total: number;
  readonly state: string;
  readonly nextDue: string;
  readonly nextDueWhat: string | null;
  readonly nextDueRule: string | null;
}

/** By what is due first. @throws Refusal `not_found` for nobody. */
export async function casesInHand(
  { tx, now, seen }: ReadingContext,
  operatorId: string,
): Promise<CasesInHand> {
  const operator = await tx.findOneBy(operators, { id: operatorId });
  if (operator === null) throw new Refusal('not_found');
  const rows: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, c.id, c.number_text AS number, c.state,
       c.received_at AS "receivedAt", c.next_due AS "nextDue", c.next_due_what AS "nextDueWhat",
       c.next_due_rule AS "nextDueRule",
       (SELECT count(*) FROM followups f WHERE f.case_id = c.id AND f.state = 'pending'
         AND f.assigned_to = c.responsible_id) AS followups
     FROM cases c WHERE c.responsible_id = ? AND c.state <> 'concluido'
     ORDER BY c.next_due, c.id LIMIT ?`,
    [operatorId, MOST],
  );
  seen({ kind: 'operator', id: operatorId });
  return {
    fullName: operator.fullName,
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, number, state, receivedAt, followups: pending, ...due }) => ({
      id,
      number,
      state: stateOf(state),
      receivedAt,
      due: dueOf({ receivedAt, ...due }, now),
      followups: pending,
    })),
  };
}

type Asked = z.infer<typeof reassignCases>;

/**
 * Each case that may pass passes, in one transaction; what may not stays, and says why: a conflict of
 * interest, a desk that the other does not attend, a case that is not hers any more.
 * @throws Refusal `bad_input` for somebody who left.
 */
export async function reassign(ctx: WritingContext, asked: Asked): Promise<Reassigned> {
  const to = await requireActiveOperator(ctx.tx, asked.toId, 'toId');
  const refused: { id: string; number: string; why: string }[] = [];
  const ids = [...new Set(asked.caseIds)];
  for (const id of ids) {
    const why = await refusalOf(ctx, id, asked);
    if (why === null) await pass(ctx, id, asked, to.fullName);
    else refused.push({ id, ...why });
  }
  const done = ids.length - refused.length;
  ctx.trace(
    { kind: 'operator', id: asked.fromId },
    { reassigned: done, refused: refused.length, to: asked.toId },
  );
  return { done, refused };
}

/** Looked at before anything is written of it: what is refused is left as it was. */
async function refusalOf(
  ctx: WritingContext,
  caseId: string,
  { fromId, toId }: Asked,
): Promise<{ readonly number: string; readonly why: string } | null> {
  const { tx, session, now } = ctx;
  let number = 'Un expediente';
  try {
    await requireRightOn(tx, { session, action: 'cases.assign', now }, { caseId }, {});
    const found = await loadCase(tx, caseId);
    number = found.numberText;
    if (found.responsibleId !== fromId) return { number, why: 'Ya no lo tiene esa persona.' };
    requireOpen(found);
    await requireAttends(ctx, toId, found.service, 'toId');
    await requireNoConflict(ctx, { caseId, operatorId: toId, reason: null });
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { number, why: WHY[error.code] ?? error.message };
  }
}

/** Said of one case among many: what to do is to choose somebody else for it. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  conflict_of_interest: 'Quien lo recibiría debe abstenerse de este caso.',
  bad_input: 'Quien lo recibiría no atiende este servicio.',
  state_forbids: 'Ya está concluido.',
  not_found: 'No existe o usted no puede verlo.',
};

async function pass(
  ctx: WritingContext,
  caseId: string,
  { fromId, toId, reason, withFollowups }: Asked,
  toName: string,
): Promise<void> {
  await updateCase(ctx, await loadCase(ctx.tx, caseId), { responsibleId: toId });
  if (withFollowups)
    await ctx.tx.update(
      followups,
      { caseId, assignedTo: fromId, state: 'pending' },
      { assignedTo: toId },
    );
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'asignacion',
    happenedAt: ctx.now,
    text: `A cargo de ${toName}. Motivo: ${reason}`,
  });
  ctx.trace({ kind: 'case', id: caseId }, { operatorId: toId, from: fromId });
}
