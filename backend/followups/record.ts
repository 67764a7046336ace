import type { z } from 'zod';
import { type Followup, followups } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { FOLLOWUP_RESULTS, FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { Refusal } from '../../domain/errors.ts';
import { contactActOf } from '../../domain/people/contact.ts';
import type { recordFollowup } from '../../domain/records/case-acts.ts';
import { mayRecordFollowup } from '../../domain/rights.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refreshDue } from '../cases/due.ts';
import { loadCase } from '../cases/load.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireContact } from '../people/contact.ts';
import { insertFollowup } from './assign.ts';

type Result = z.infer<typeof recordFollowup>;

/**
 * Records what a follow-up found, and the next one of the same chain when there is to be one. New
 * facts are shown to the responsable: they mean a new, linked case (RDNA 32.4).
 * @throws Refusal `state_forbids` when it is not pending; `not_allowed` for another's; `safe_contact`; `date_not_possible`;
 * `not_found`.
 */
export async function record(
  ctx: WritingContext,
  input: Result,
): Promise<{ id: string; nextId: string | null }> {
  const followup = await pendingFollowup(ctx, input.id);
  if (!mayRecordFollowup(followup.assignedTo, ctx.session)) throw new Refusal('not_allowed');
  const found = await loadCase(ctx.tx, followup.caseId);
  refuseFuture(ctx.now, { happenedAt: input.happenedAt });
  refuseBefore(found.receivedAt, { happenedAt: input.happenedAt });
  const override = await overrideFor(ctx, followup, input);

  await ctx.tx.update(
    followups,
    { id: followup.id },
    {
      state: 'done',
      kind: input.kind,
      happenedAt: input.happenedAt,
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
      result: input.result,
      notes: input.notes,
      newFacts: input.newFacts,
      contactOverride: override,
    },
  );
  await tellDiary(ctx, followup, input, override);
  const nextId = await insertNext(ctx, followup, input);
  await refreshDue(ctx.tx, followup.caseId);
  ctx.trace(
    { kind: 'followup', id: followup.id },
    { result: input.result, nextId, overridden: override !== null },
  );
  return { id: followup.id, nextId };
}

/** @throws Refusal `not_found`; `state_forbids` when it is done or cancelled. */
export async function pendingFollowup(ctx: WritingContext, id: string): Promise<Followup> {
  const followup = await ctx.tx.findOneBy(followups, { id });
  if (followup === null) throw new Refusal('not_found');
  if (followup.state !== 'pending') throw new Refusal('state_forbids');
  return followup;
}

/**
 * The reason given when it was assigned holds for the same kind of contact; for another kind (a
 * visit instead of the call) and for the next one, a reason of its own.
 */
async function overrideFor(
  ctx: WritingContext,
  followup: Followup,
  { kind, next, contactOverride }: Result,
): Promise<string | null> {
  const { caseId, personId } = followup;
  const given =
    kind === followup.kind ? (contactOverride ?? followup.contactOverride) : contactOverride;
  const field = 'contactOverride';
  const now = { caseId, personId, act: contactActOf(kind), override: given, field };
  const overridden = await requireContact(ctx.tx, now);
  if (next !== null) await requireContact(ctx.tx, { ...now, act: contactActOf(next.kind) });
  return overridden ? given : null;
}

async function tellDiary(
  ctx: WritingContext,
  { id, caseId, personId }: Followup,
  { kind, result, notes, newFacts, happenedAt }: Result,
  contactOverride: string | null,
): Promise<void> {
  const subject = { kind: 'followup', id };
  const head = `${labelOf(FOLLOWUP_TYPES, kind)}, ${labelOf(FOLLOWUP_RESULTS, result).toLowerCase()}`;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'seguimiento',
    happenedAt,
    text: `${head}. ${notes}`,
    personId,
    contactOverride,
    subject,
  });
  if (newFacts === null) return;
  await addDiaryEntry(ctx, { caseId, kind: 'hecho_nuevo', happenedAt, text: newFacts, subject });
}

/** With the same person, by whoever had this one. */
async function insertNext(
  ctx: WritingContext,
  followup: Followup,
  { next, contactOverride }: Result,
): Promise<string | null> {
  if (next === null) return null;
  const { caseId, personId, isVerification, assignedTo, judicialFileId, riskProcedureId, id } =
    followup;
  return insertFollowup(
    ctx,
    {
      ...next,
      caseId,
      personId,
      isVerification,
      assignedTo,
      judicialFileId,
      riskProcedureId,
      contactOverride: contactActOf(next.kind) === null ? null : contactOverride,
      followsId: id,
    },
    'next.dueOn',
  );
}
