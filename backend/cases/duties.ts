/** What must leave at once (`domain/cases/duties.ts`), on record from its finding until its letter. */
import { IsNull } from 'typeorm';
import { urgentDuties, violenceNotices, violenceRoutes } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { CaseFlags, Flag } from '../../domain/case-states.ts';
import {
  DUTIES,
  type DutyKind,
  dutiesFound,
  dutyDue,
  dutyOfFlag,
  metBy,
  metByNotice,
  type SentLetter,
} from '../../domain/cases/duties.ts';
import type { WritingContext } from '../core/procedure.ts';
import { meetGoals } from '../violence/goals.ts';
import type { DutyView } from './types.ts';

interface Finding {
  readonly caseId: string;
  /** Null for a reception. */
  readonly before: CaseFlags | null;
  readonly after: CaseFlags;
  /** When it was known, ISO UTC. */
  readonly foundAt: string;
}

/** Begins the duties of the marks that were just found. A letter that left before already meets its own. */
export async function recordDuties(ctx: WritingContext, finding: Finding): Promise<void> {
  const { caseId, before, after, foundAt } = finding;
  await beginDuties(ctx, caseId, dutiesFound(before, after), foundAt);
}

/** One of each kind stands in a case. @param foundAt ISO UTC. */
export async function beginDuties(
  ctx: WritingContext,
  caseId: string,
  kinds: readonly DutyKind[],
  foundAt: string,
): Promise<void> {
  if (kinds.length === 0) return;
  for (const what of kinds) {
    if (await ctx.tx.existsBy(urgentDuties, { caseId, what, endedAt: IsNull() })) continue;
    await ctx.tx.insert(urgentDuties, {
      id: ctx.backend.newId(),
      caseId,
      what,
      foundAt,
      dueAt: dutyDue(what, foundAt, ctx.calendar),
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
      letterId: null,
      noticeId: null,
      metAt: null,
      endedAt: null,
    });
  }
  await refreshDuties(ctx.tx, caseId);
}

/** After a letter of the case was issued, corrected or annulled, or a notice recorded: which of its duties are met. */
export async function refreshDuties(tx: Tx, caseId: string): Promise<void> {
  const all = await tx.findBy(urgentDuties, { caseId });
  const running = all.filter(({ endedAt }) => endedAt === null);
  if (running.length === 0) return;
  const letters = await sentLetters(tx, [caseId]);
  const notices = await tx.find(violenceNotices, {
    select: { id: true, destination: true, isReport: true, at: true },
    where: { caseId },
  });
  // The route says better than its mark since when the office knew.
  const route = await tx.findOne(violenceRoutes, {
    select: { id: true, knownAt: true },
    where: { caseId },
  });
  for (const { id, what, letterId, noticeId, ...duty } of running) {
    const foundAt = route?.knownAt ?? duty.foundAt;
    const ends = all.flatMap((duty) => (duty.what === what ? (duty.endedAt ?? []) : []));
    const since = ends.sort().at(-1) ?? null;
    const letter = metBy(what, letters, { foundAt, since });
    const told = metByNotice(what, notices, since);
    const notice = told !== null && (letter === null || told.at < letter.issuedAt) ? told : null;
    const met = {
      letterId: notice === null ? (letter?.id ?? null) : null,
      noticeId: notice?.id ?? null,
      metAt: notice?.at ?? letter?.issuedAt ?? null,
    };
    if (met.letterId !== letterId || met.noticeId !== noticeId)
      await tx.update(urgentDuties, { id }, met);
  }
  await meetGoals(tx, caseId);
}

export interface LetterOfCase extends SentLetter {
  readonly caseId: string;
}

/** The letters of these cases that have left and were not annulled, without notices of a breach: they denounce nothing. */
export const sentLetters = (tx: Tx, caseIds: readonly string[]): Promise<LetterOfCase[]> =>
  tx.query(
    `SELECT l.id, l.case_id AS "caseId", l.cause, i.kind AS "institutionKind",
       (SELECT min(v.issued_at) FROM letter_versions v WHERE v.letter_id = l.id) AS "issuedAt"
     FROM letters l JOIN institutions i ON i.id = l.institution_id
     WHERE l.case_id IN (SELECT value FROM json_each(?)) AND l.state IN ('issued', 'signed')
       AND l.kind <> 'incumplimiento'`,
    [JSON.stringify(caseIds)],
  );

/** The mark was discarded: nothing has to leave because of it any more. */
export async function endDuty(ctx: WritingContext, caseId: string, flag: Flag): Promise<void> {
  const what = dutyOfFlag(flag);
  if (what === null) return;
  await ctx.tx.update(urgentDuties, { caseId, what, endedAt: IsNull() }, { endedAt: ctx.now });
}

/** What still has to leave in a case, the nearest first. */
export async function standingDuties(tx: Tx, caseId: string): Promise<DutyView[]> {
  const rows = await tx.find(urgentDuties, {
    where: { caseId, metAt: IsNull(), endedAt: IsNull() },
    order: { dueAt: 'ASC', id: 'ASC' },
  });
  return rows.map(({ id, what, foundAt, dueAt }) => ({
    id,
    what,
    foundAt,
    dueAt,
    norm: DUTIES[what].norm,
  }));
}
