import { yearNames } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import { addDays, addMinutes, dateInLima } from '../../domain/clock/lima.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm, type Term, termDue } from '../../domain/clock/terms.ts';
import { alertLevel } from '../../domain/clock/urgency.ts';
import { Refusal } from '../../domain/errors.ts';
import { officeNotices } from '../access/emergency.ts';
import { approvalsAsked } from '../approvals/view.ts';
import { affectedNames } from '../cases/list.ts';
import { yearInLima } from '../cases/number.ts';
import type { TermReason } from '../cases/types.ts';
import { reminders as ciamReminders } from '../ciam/reminders.ts';
import { officeAgreements } from '../committees/due.ts';
import { copyState } from '../copies/state.ts';
import type { ReadingContext, When } from '../core/procedure.ts';
import { casesToAsk } from '../feedback/pending.ts';
import { dutiesToRemind } from '../fixed-duties/occurrences.ts';
import { reminders as omapedReminders } from '../omaped/reminders.ts';
import { sheetsConfirmedAt } from '../setup/confirmed.ts';
import { staffTasks } from '../staff/tasks.ts';
import { casesToQualify, casesToVerify, unassignedCases } from './cases.ts';
import { attentionsUntil, cutAt } from './cut.ts';
import { standingInTray } from './duties.ts';
import { dueFollowups } from './followups.ts';
import { officeLetters } from './letters.ts';
import { officePapers } from './papers.ts';
import type { OfficePart, RowsOf } from './parts.ts';
import { officeReceived } from './received.ts';
import type { Cut, NewFact, OldDraft, TrayOffice } from './types.ts';

/** Receptions begun and not saved, of the whole office: few, or the office has another problem. */
const MAX_DRAFTS = 50;
const NEW_FACTS_DAYS = 30;
const NOTICE_DAYS = 7;

/** *Pendientes de la oficina*: what the responsable must assign, unblock or answer for. */
export async function officeTray(
  ctx: ReadingContext,
  rows: RowsOf<OfficePart>,
): Promise<TrayOffice> {
  const { tx, now, calendar } = ctx;
  const { overdue: copyOverdue, stickOverdue, drillDue } = await copyState(tx, now);
  const today = dateInLima(now);
  const yesterday = addDays(today, -1);
  return {
    duties: await standingInTray(tx, rows('duties'), null),
    unassigned: await unassignedCases(tx, now, rows('unassigned')),
    overdue: await dueFollowups(
      tx,
      { operatorId: null, from: null, to: yesterday },
      { now, limit: rows('overdue') },
    ),
    today: await dueFollowups(
      tx,
      { operatorId: null, from: today, to: today },
      { now, limit: rows('today') },
    ),
    approvals: await approvalsAsked(tx, rows('approvals')),
    toQualify: await casesToQualify(tx, now, rows('toQualify')),
    toVerify: await casesToVerify(tx, now, rows('toVerify')),
    received: await officeReceived(tx, { now, limit: rows('received') }),
    omaped: await omapedReminders(ctx, rows('omaped')),
    attentions: await attentionsUntil(ctx, yesterday, {
      operatorId: null,
      limit: rows('attentions'),
    }),
    agreements: await officeAgreements(tx, { now, limit: rows('agreements') }),
    fixedDuties: cutAt(await dutiesToRemind(ctx, false), rows('fixedDuties')),
    letters: await officeLetters(tx, { now, calendar, rows }),
    papers: await officePapers(tx, { now, calendar, rows }),
    toAsk: await casesToAsk(ctx, rows('toAsk')),
    ciam: await ciamReminders(ctx),
    oldDrafts: await oldDrafts(ctx),
    newFacts: await newFacts(tx, now, rows('newFacts')),
    emergencies: await officeNotices(ctx, addMinutes(now, -NOTICE_DAYS * 24 * 60)),
    staff: await staffTasks(ctx),
    unready: {
      sheetsConfirmed: (await sheetsConfirmedAt(tx)) !== null,
      yearName: await tx.existsBy(yearNames, { year: yearInLima(now) }),
      copyOverdue,
      stickOverdue,
      drillDue,
    },
  };
}

/**
 * Receptions begun more than half a working day ago: the child's 24 hours run all the same, from the
 * hour of arrival that was typed; until one is, from when the typing began.
 */
async function oldDrafts(ctx: Counting): Promise<OldDraft[]> {
  const { tx, now } = ctx;
  const rows: DraftFound[] = await tx.query(
    `${RECEPTION_DRAFTS} ORDER BY d.started_at, d.id LIMIT ?`,
    [MAX_DRAFTS],
  );
  return rows
    .filter(({ startedAt }) => isOver(startedAt, ctx))
    .map((row) => {
      const { start, due } = termOf(row, ctx);
      const { typed: _, ...shown } = row;
      return {
        ...shown,
        receivedAt: start,
        due: { at: due, level: alertLevel(start, due, now) },
      };
    });
}

/** By which rule, and from when, a reception not saved yet must be qualified. @throws Refusal `not_found`. */
export async function whyDraft(ctx: Counting, id: string): Promise<TermReason[]> {
  const [row]: DraftFound[] = await ctx.tx.query(`${RECEPTION_DRAFTS} AND d.id = ?`, [id]);
  if (row === undefined) throw new Refusal('not_found');
  const { rule, explanation } = termOf(row, ctx);
  return [{ label: rule.label, verified: rule.verified, explanation }];
}

type Counting = Pick<ReadingContext, 'tx' | 'now' | 'calendar'>;

type DraftFound = Omit<OldDraft, 'due' | 'receivedAt'> & { readonly typed: string | null };

const RECEPTION_DRAFTS = `SELECT d.id, o.full_name AS operator, d.started_at AS "startedAt",
  d.saved_at AS "savedAt", d.received_at AS typed
  FROM drafts d JOIN operators o ON o.id = d.operator_id WHERE d.kind = 'reception'`;

/** An hour of arrival still to come is a slip of the form. */
const termOf = ({ typed, startedAt }: DraftFound, { now, calendar }: When): Term =>
  computeTerm(TERM_RULES.DNA_CALIF, typed !== null && typed <= now ? typed : startedAt, calendar);

const isOver = (startedAt: string, { now, calendar }: When): boolean =>
  termDue(TERM_RULES.DRAFT_RECEPTION, startedAt, calendar) < now;

async function newFacts(tx: Tx, now: string, limit: number): Promise<Cut<NewFact>> {
  const found: (Omit<NewFact, 'affected'> & { total: number })[] = await tx.query(
    `SELECT count(*) OVER () AS total, d.id AS "diaryId", d.case_id AS "caseId", c.number_text AS "caseNumber",
       d.happened_at AS "happenedAt", d.recorded_at AS "recordedAt", o.full_name AS "by", d.text
     FROM diary_entries d JOIN cases c ON c.id = d.case_id JOIN operators o ON o.id = d.recorded_by
     WHERE d.kind = 'hecho_nuevo' AND d.recorded_at >= ?
     ORDER BY d.recorded_at DESC, d.id DESC LIMIT ?`,
    [addMinutes(now, -NEW_FACTS_DAYS * 24 * 60), limit],
  );
  const rows = openRaw(tx, 'diary_entries', found, ['text'], 'diaryId');
  const names = await affectedNames(
    tx,
    rows.map((row) => row.caseId),
  );
  return {
    total: found[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => ({ ...row, affected: names.get(row.caseId) ?? [] })),
  };
}
