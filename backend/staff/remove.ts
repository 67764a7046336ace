/** Somebody leaves, or the whole team: all they had open passes to others, their ways in go, in one transaction. */
import type { z } from 'zod';
import {
  activities,
  attentions,
  committeeAgreements,
  committeeSessions,
  followups,
  type Handover,
  handovers,
  letters,
  operatorRoles,
  operators,
  paperSendings,
  receivedDocuments,
  registrations,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { removeOperator, removeTeam } from '../../domain/records/staff.ts';
import { desksOf } from '../../domain/rights.ts';
import type { HandoverItem } from '../../domain/staff/types.ts';
import { requireNoConflict } from '../access/conflict.ts';
import {
  listOperators,
  type OperatorRow,
  requireResponsable,
  rolesHeld,
} from '../accounts/operators.ts';
import { loseOwnSealed } from '../accounts/own-sealed.ts';
import { storeOf } from '../accounts/session.ts';
import { requireAttends } from '../cases/assign.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { loadCase, updateCase } from '../cases/load.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { requireOwnPassword } from '../core/step-up.ts';
import { passDuty } from '../fixed-duties/change.ts';
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

/** Of several, in the order asked. @throws Refusal `not_found` also for whoever left. */
export async function openWorkOf(ctx: ReadingContext, ids: readonly string[]): Promise<OpenWork[]> {
  const found: OpenWork[] = [];
  for (const id of new Set(ids)) found.push(await openWork(ctx, id));
  return found;
}

type One = z.infer<typeof removeOperator> & { readonly password: string };
type Team = z.infer<typeof removeTeam> & { readonly password: string };

/** One person leaves. @returns the acta's id. @throws Refusal as `removeAll`. */
export async function remove(
  ctx: WritingContext,
  { id, version, owners, ...given }: One,
): Promise<{ handoverId: string }> {
  const [made] = await removeAll(ctx, {
    ...given,
    people: [{ id, version }],
    owners: owners.map((owner) => ({ ...owner, from: id })),
  });
  return { handoverId: made ?? '' };
}

/**
 * Those who leave on one day, and each thing they have open to somebody who stays, all of it or nothing.
 * @returns the id of each one's acta, in the order asked.
 * @throws Refusal `handover_incomplete` unless each thing that each has open, and nothing else, has
 * somebody who receives it; `not_allowed` for oneself; `last_responsable`, `not_found`, `conflict`,
 * `conflict_of_interest` for who must abstain from what she would receive; `password_wrong`.
 */
export async function removeAll(ctx: WritingContext, input: Team): Promise<string[]> {
  await requireOwnPassword(ctx, input.password);
  const day = dateInLima(ctx.now);
  const leaving = await allLeaving(ctx, input.people, day);
  // All lists before anything passes: two of them may have had the same document.
  const lists: Leaving[] = [];
  for (const { id } of leaving)
    lists.push({ id, items: await withReceivers(ctx.tx, id, input, day) });
  if (lists.flatMap(({ items }) => items).length !== input.owners.length)
    throw new Refusal('handover_incomplete');
  for (const { items } of lists) for (const item of items) await PASS_ON[item.kind](ctx, item);
  const actas: string[] = [];
  for (const one of lists) actas.push(await endAccount(ctx, one, input));
  await requireResponsable(ctx.tx, day);
  return actas;
}

interface Leaving {
  readonly id: string;
  readonly items: readonly HandoverItem[];
}

async function allLeaving(
  { tx, session }: WritingContext,
  people: Team['people'],
  day: string,
): Promise<OperatorRow[]> {
  const found: OperatorRow[] = [];
  for (const { id, version } of people) {
    if (id === session.operatorId)
      throw new Refusal('not_allowed', {
        message: 'Su propia baja la registra otra persona responsable.',
      });
    const one = await presentOperator(tx, id, day);
    if (one.version !== version) throw new Refusal('conflict');
    if (!found.some((other) => other.id === id)) found.push(one);
  }
  return found;
}

/** Her way in goes; what she was until yesterday stays written. @returns the acta's id. */
async function endAccount(
  ctx: WritingContext,
  { id, items }: Leaving,
  { document, reason }: Pick<Team, 'document' | 'reason'>,
): Promise<string> {
  const draftsLost = await loseOwnSealed(ctx.tx, ctx.now, id);
  await endRoles(ctx.tx, id, dateInLima(ctx.now));
  const { slotId, version } = await ctx.tx.findOneByOrFail(operators, { id });
  await storeOf(ctx.backend).removeSlot(ctx.tx, slotId);
  await ctx.tx.update(operators, { id }, { endedAt: ctx.now, version: version + 1 });
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
  return acta.id;
}

async function presentOperator(tx: Tx, id: string, day: string): Promise<OperatorRow> {
  const found = (await listOperators(tx, day)).find((each) => each.id === id);
  if (found === undefined || !found.active) throw new Refusal('not_found');
  return found;
}

async function withReceivers(
  tx: Tx,
  from: string,
  { owners, people }: Pick<Team, 'owners' | 'people'>,
  day: string,
): Promise<HandoverItem[]> {
  const stay = (await listOperators(tx, day)).filter(
    ({ active, id }) => active && !people.some((leaving) => leaving.id === id),
  );
  const receivers = new Map(stay.map(({ id, fullName }) => [id, fullName]));
  return (await openItems(tx, from)).map((item) => {
    const at = owners.findIndex(
      (owner) => owner.from === from && owner.kind === item.kind && owner.id === item.id,
    );
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
  attention: async (ctx, { id, toId }) => {
    const found = await ctx.tx.findOneOrFail(attentions, {
      where: { id },
      select: { id: true, version: true, registrationId: true },
    });
    const { desk } = await ctx.tx.findOneByOrFail(registrations, { id: found.registrationId });
    if (!desksOf(await rolesHeld(ctx.tx, toId, dateInLima(ctx.now))).includes(desk))
      throw new Refusal('bad_input', {
        fields: {
          owners: 'Una atención de la OMAPED o del CIAM pasa a quien atiende ese servicio.',
        },
      });
    await ctx.tx.update(attentions, { id }, { assignedTo: toId, version: found.version + 1 });
  },
  activity: async ({ tx }, { id, toId }) => {
    const { version } = await tx.findOneByOrFail(activities, { id });
    await tx.update(activities, { id }, { leaderId: toId, version: version + 1 });
  },
  session: async ({ tx }, { id, toId }) => {
    const { version } = await tx.findOneByOrFail(committeeSessions, { id });
    await tx.update(committeeSessions, { id }, { preparerId: toId, version: version + 1 });
  },
  committee_agreement: async ({ tx }, { id, toId }) => {
    const { version } = await tx.findOneByOrFail(committeeAgreements, { id });
    await tx.update(committeeAgreements, { id }, { operatorId: toId, version: version + 1 });
  },
  duty: (ctx, { id, toId }) => passDuty(ctx, id, { operatorId: toId, reason: 'Entrega de cargo.' }),
};

/** What she was until yesterday stays written; today she is nothing any more. */
async function endRoles(tx: Tx, operatorId: string, day: string): Promise<void> {
  for (const role of await tx.findBy(operatorRoles, { operatorId })) {
    if (role.validTo !== null && role.validTo < day) continue;
    if (role.validFrom >= day) await tx.delete(operatorRoles, { id: role.id });
    else await tx.update(operatorRoles, { id: role.id }, { validTo: addDays(day, -1) });
  }
}
