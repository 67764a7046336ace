import type { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { CaseDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import type { assignResponsible } from '../../domain/records/case-acts.ts';
import { mayDo } from '../../domain/rights.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { requireActiveOperator, rolesHeld } from '../accounts/operators.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { loadCase, requireOpen, updateCase } from './load.ts';

/**
 * Says who answers for a case. @throws Refusal `state_forbids` once it is concluded; `conflict`,
 * `not_found`, `bad_input`, `conflict_of_interest`.
 */
export async function assign(
  ctx: WritingContext,
  { id, version, operatorId, conflictReason }: z.infer<typeof assignResponsible>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  requireOpen(found);
  const operator = await requireActiveOperator(ctx.tx, operatorId, 'operatorId');
  await requireAttends(ctx, operatorId, found.service, 'operatorId');
  await requireNoConflict(ctx, { caseId: id, operatorId, reason: conflictReason });
  const after = await updateCase(ctx, found, { responsibleId: operatorId });
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'asignacion',
    happenedAt: ctx.now,
    text: `A cargo de ${operator.fullName}.`,
  });
  ctx.trace({ kind: 'case', id }, { operatorId });
  return after;
}

/**
 * A case is given to whoever may look at one of her own: not to who attends a register alone.
 * @throws Refusal `bad_input`.
 */
export async function requireAttends(
  { tx, now }: Pick<WritingContext, 'tx' | 'now'>,
  operatorId: string,
  service: CaseDesk,
  field: string,
): Promise<void> {
  const roles = await rolesHeld(tx, operatorId, dateInLima(now));
  if (!mayDo('cases.view', roles, 'own', service))
    throw new Refusal('bad_input', {
      fields: { [field]: 'Su función no atiende casos. Elija a otra persona.' },
    });
}
