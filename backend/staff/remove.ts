/** Somebody leaves: all she had open passes to others, her way in goes, in one transaction. */
import type { z } from 'zod';
import {
  followups,
  type Handover,
  handovers,
  letters,
  operatorRoles,
  operators,
  paperSendings,
  receivedDocuments,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { removeOperator } from '../../domain/records/staff.ts';
import type { HandoverItem } from '../../domain/staff/types.ts';
import { requireNoConflict } from '../access/conflict.ts';
import { listOperators, requireResponsable } from '../accounts/operators.ts';
import { loseOwnSealed } from '../accounts/own-sealed.ts';
import { storeOf } from '../accounts/session.ts';
import { requireAttends } from '../cases/assign.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, updateCase } from '../cases/load.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { requireOwnPassword } from '../core/step-up.ts';
import { draftsOf, openItems } from './open-work.ts';
import type { OpenWork } from './types.ts';

/** @throws Refusal `not_found` also for whoever left. */
export async function openWork({ tx, now }: ReadingContext, id: string): Promise<OpenWork> {
  const found = await presentOperator(tx, id, dateInLima(now));
  return {
    operator: { id, version: found.version, fullName: found.fullName },
    state: found.state,
    items: await openItems(tx, id),
    drafts: await draftsOf(tx, id),
  };
}

/**
 * @returns the acta's id.
 * @throws Refusal `handover_incomplete` unless each thing she has open, and nothing else, has somebody
 * who receives it; `not_allowed` for oneself; `last_responsable`, `not_found`, `conflict`,
 * `conflict_of_interest` for who must abstain from what she would receive;
 * `password_wrong`.
 */
export async function remove(
  ctx: WritingContext,
  input: z.infer<typeof removeOperator> & { readonly password: string },
): Promise<{ handoverId: string }> {
  await requireOwnPassword(ctx, input.password);
  const { id, version, document, reason } = input;
  const day = dateInLima(ctx.now);
  if (id === ctx.session.operatorId)
    throw new Refusal('not_allowed', {
      message: 'Su propia baja la registra otra persona responsable.',
    });
  const leaving = await presentOperator(ctx.tx, id, day);
  if (leaving.version !== version) throw new Refusal('conflict');
  const items = await withReceivers(ctx.tx, id, input.owners, day);
  for (const item of items) await PASS_ON[item.kind](ctx, item);
  const draftsLost = await loseOwnSealed(ctx.tx, ctx.now, id);
  await endRoles(ctx.tx, id, day);
  const { slotId } = await ctx.tx.findOneByOrFail(operators, { id });
  await storeOf(ctx.backend).removeSlot(ctx.tx, slotId);
  await ctx.tx.update(operators, { id }, { endedAt: ctx.now, version: version + 1 });
  await requireResponsable(ctx.tx, day);
  const acta: Handover = {
    id: ctx.backend.newId(),
    operatorId: id,
    endedAt: ctx.now,
    endedBy: ctx.session.operatorId,
    document,
    reason,
    items,
    draftsLost,
  };
  await ctx.tx.insert(handovers, acta);
  ctx.trace({ kind: 'operator', id }, { removed: true, passedOn: items.length, draftsLost });
  return { handoverId: acta.id };
}

async function presentOperator(tx: Tx, id: string, day: string) {
  const found = (await listOperators(tx, day)).find((each) => each.id === id);
  if (found === undefined || !found.active) throw new Refusal('not_found');
  return found;
}

type Owners = z.infer<typeof removeOperator>['owners'];

async function withReceivers(
  tx: Tx,
  leaving: string,
  owners: Owners,
  day: string,
): Promise<HandoverItem[]> {
  const open = await openItems(tx, leaving);
  const people = await listOperators(tx, day);
  const receivers = new Map(
    people.filter(({ active, id }) => active && id !== leaving).map((o) => [o.id, o.fullName]),
  );
  if (owners.length !== open.length) throw new Refusal('handover_incomplete');
  return open.map((item) => {
    const at = owners.findIndex(({ kind, id }) => kind === item.kind && id === item.id);
    const toId = owners[at]?.to;
    if (toId === undefined) throw new Refusal('handover_incomplete');
    const toName = receivers.get(toId);
    if (toName === undefined)
      throw new Refusal('bad_input', {
        fields: { [`owners.${at}.to`]: 'Elija a alguien que siga en la oficina.' },
      });
    return { ...item, toId, toName };
  });
}

type PassOn = (ctx: WritingContext, item: HandoverItem) => Promise<unknown>;

const PASS_ON: Readonly<Record<HandoverItem['kind'], PassOn>> = {
  case: async (ctx, { id, toId, toName }) => {
    const found = await loadCase(ctx.tx, id);
    await requireAttends(ctx, toId, found.service, 'owners');
    await requireNoConflict(ctx, { caseId: id, operatorId: toId, reason: null });
    await updateCase(ctx, found, { responsibleId: toId });
    await addDiaryEntry(ctx, {
      caseId: id,
      kind: 'asignacion',
      happenedAt: ctx.now,
      text: `A cargo de ${toName}, por entrega de cargo.`,
    });
  },
  followup: async (ctx, { id, toId }) => {
    const { caseId } = await ctx.tx.findOneByOrFail(followups, { id });
    await requireNoConflict(ctx, { caseId, operatorId: toId, reason: null });
    await ctx.tx.update(followups, { id }, { assignedTo: toId });
  },
  letter: ({ tx }, { id, toId }) => tx.update(letters, { id }, { handedTo: toId }),
  paper: ({ tx }, { id, toId }) => tx.update(paperSendings, { paperId: id }, { handedTo: toId }),
  received: async (ctx, { id, toId }) => {
    const found = await ctx.tx.findOneOrFail(receivedDocuments, {
      where: { id },
      select: { id: true, caseId: true },
    });
    if (found.caseId !== null)
      await requireNoConflict(ctx, { caseId: found.caseId, operatorId: toId, reason: null });
    await ctx.tx.update(receivedDocuments, { id }, { assignedTo: toId });
  },
};

/** What she was until yesterday stays written; today she is nothing any more. */
async function endRoles(tx: Tx, operatorId: string, day: string): Promise<void> {
  for (const role of await tx.findBy(operatorRoles, { operatorId })) {
    if (role.validTo !== null && role.validTo < day) continue;
    if (role.validFrom >= day) await tx.delete(operatorRoles, { id: role.id });
    else await tx.update(operatorRoles, { id: role.id }, { validTo: addDays(day, -1) });
  }
}
