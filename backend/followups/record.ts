import type { z } from 'zod';
import { type Followup, followups } from '../../db/entities/index.ts';
import { FOLLOWUP_RESULTS, FOLLOWUP_TYPES } from '../../domain/catalogues/work.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { isOfHearing } from '../../domain/judicial.ts';
import { contactActOf } from '../../domain/people/contact.ts';
import type { recordFollowup } from '../../domain/records/case-acts.ts';
import { mayRecordFollowup } from '../../domain/rights.ts';
import { balanceText } from '../../domain/words/agreed.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { insertNextCheck } from '../agreements/checks.ts';
import { balanceOf, loadAgreement } from '../agreements/read.ts';
import { addDiaryEntry } from '../cases/diary.ts';
import { refreshDue } from '../cases/due.ts';
import { loadCase } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
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
  const balance = await balanceWords(ctx, followup);
  await tellDiary(ctx, followup, input, { contactOverride: override, balance });
  const nextId = await insertNext(ctx, followup, input);
  await refreshDue(ctx.tx, followup.caseId);
  ctx.trace(
    { kind: 'followup', id: followup.id },
    { result: input.result, nextId, overridden: override !== null },
  );
  return { id: followup.id, nextId };
}

/** @throws Refusal `not_found`; `state_forbids` when it is done or cancelled; `hearing_date` for what its hearing ends. */
export async function pendingFollowup(ctx: WritingContext, id: string): Promise<Followup> {
  const followup = await ctx.tx.findOneBy(followups, { id });
  if (followup === null) throw new Refusal('not_found');
  if (followup.state !== 'pending') throw new Refusal('state_forbids');
  if (isOfHearing(followup.kind)) throw new Refusal('hearing_date');
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
  {
    contactOverride,
    balance,
  }: { readonly contactOverride: string | null; readonly balance: string },
): Promise<void> {
  const subject = { kind: 'followup', id };
  const head = `${saidToday(ctx, FOLLOWUP_TYPES, kind)}, ${saidToday(ctx, FOLLOWUP_RESULTS, result).toLowerCase()}`;
  await addDiaryEntry(ctx, {
    caseId,
    kind: 'seguimiento',
    happenedAt,
    text: `${head}. ${notes}${balance}`,
    personId,
    contactOverride,
    subject,
  });
  if (newFacts === null) return;
  await addDiaryEntry(ctx, { caseId, kind: 'hecho_nuevo', happenedAt, text: newFacts, subject });
}

/** How alimentos stood when their follow-up was recorded; nothing for the others. */
async function balanceWords(ctx: WritingContext, { agreementId }: Followup): Promise<string> {
  if (agreementId === null) return '';
  const today = dateInLima(ctx.now);
  const row = await loadAgreement(ctx.tx, agreementId);
  const balance = await balanceOf(ctx.tx, row, today, ctx.calendar);
  return balance === null ? '' : ` Al ${shortDate(today)}: ${balanceText(balance)}`;
}

/**
 * With the same person, by whoever had this one. Of an agreement, the next obligation when nobody chose
 * another day.
 */
async function insertNext(
  ctx: WritingContext,
  followup: Followup,
  { next, contactOverride }: Result,
): Promise<string | null> {
  if (next === null)
    return followup.agreementId === null
      ? null
      : insertNextCheck(ctx, await loadAgreement(ctx.tx, followup.agreementId), followup);
  const {
    caseId,
    personId,
    isVerification,
    assignedTo,
    judicialFileId,
    agreementId,
    riskProcedureId,
    id,
  } = followup;
  return insertFollowup(
    ctx,
    {
      ...next,
      caseId,
      personId,
      isVerification,
      assignedTo,
      judicialFileId,
      agreementId,
      riskProcedureId,
      contactOverride: contactActOf(next.kind) === null ? null : contactOverride,
      followsId: id,
    },
    'next.dueOn',
  );
}
