import { addDays, addMinutes, dateInLima } from '../../domain/clock/lima.ts';
import { WEEK_AHEAD_DAYS } from '../../domain/clock/urgency.ts';
import { mayDo } from '../../domain/rights.ts';
import { ownNotices } from '../access/emergency.ts';
import { approvalsAnswered } from '../approvals/view.ts';
import { reminders as ciamReminders } from '../ciam/reminders.ts';
import { handovers } from '../ciam/risks/hand-over.ts';
import { ownAgreements } from '../committees/due.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { listDrafts } from '../drafts/list.ts';
import { dutiesToRemind } from '../fixed-duties/occurrences.ts';
import { reminders as omapedReminders } from '../omaped/reminders.ts';
import { casesToQualify } from './cases.ts';
import { attentionsUntil, cutAt } from './cut.ts';
import { standingInTray } from './duties.ts';
import { countFollowups, dueFollowups } from './followups.ts';
import { ownLetters } from './letters.ts';
import { ownPapers } from './papers.ts';
import type { OwnPart, RowsOf } from './parts.ts';
import { ownReceived } from './received.ts';
import type { TrayOwn } from './types.ts';

const NOTICE_DAYS = 7;

/**
 * *Mi bandeja*: what this operator must do, late first. The totals say when there are more rows.
 */
export async function ownTray(ctx: ReadingContext, rows: RowsOf<OwnPart>): Promise<TrayOwn> {
  const { tx, now, calendar, session } = ctx;
  const { operatorId, roles } = session;
  const today = dateInLima(now);
  const weekEnd = addDays(today, WEEK_AHEAD_DAYS);
  const due = (part: OwnPart, from: string | null, to: string) =>
    dueFollowups(tx, { operatorId, from, to }, { now, limit: rows(part) });
  return {
    duties: await standingInTray(tx, rows('duties'), operatorId),
    late: await due('late', null, addDays(today, -1)),
    today: await due('today', today, today),
    week: await due('week', addDays(today, 1), weekEnd),
    later: await countFollowups(tx, { operatorId, from: addDays(weekEnd, 1), to: null }),
    drafts: await listDrafts(tx, operatorId),
    approvals: await approvalsAnswered(tx, rows('approvals'), operatorId),
    toQualify: mayDo('cases.qualify', roles)
      ? await casesToQualify(tx, now, rows('toQualify'))
      : { rows: [], total: 0 },
    emergencies: await ownNotices(ctx, addMinutes(now, -NOTICE_DAYS * 24 * 60)),
    received: await ownReceived(tx, { now, limit: rows('received') }, operatorId),
    omaped:
      mayDo('omaped.view', roles) && !mayDo('tray.office', roles)
        ? await omapedReminders(ctx, rows('omaped'))
        : { rows: [], total: 0 },
    attentions: await attentionsUntil(ctx, weekEnd, {
      operatorId,
      limit: rows('attentions'),
    }),
    agreements: await ownAgreements(tx, { now, limit: rows('agreements') }, operatorId),
    fixedDuties: cutAt(await dutiesToRemind(ctx, true), rows('fixedDuties')),
    letters: await ownLetters(tx, { now, calendar, rows }, operatorId),
    papers: await ownPapers(tx, { now, calendar, rows }, operatorId),
    // Whoever looks after the office has them among what it owes.
    ciam:
      mayDo('ciam.view', roles) && !mayDo('tray.office', roles) ? await ciamReminders(ctx) : null,
    handovers: mayDo('violence.register', roles) ? await handovers(ctx) : [],
  };
}
