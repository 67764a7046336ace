/** What the desk of older adults is reminded of: what is owed at once, what others owe, the register. */
import { In, IsNull } from 'typeorm';
import {
  type CiamFollowup,
  type CiamMeasure,
  type CiamNotice,
  type CiamRisk,
  ciamFollowups,
  ciamMeasures,
  ciamNotices,
  ciamRisks,
} from '../../db/entities/index.ts';
import { advanceMonth, annualReportNear, staleUntil } from '../../domain/ciam/reports.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { WEEK_AHEAD_DAYS } from '../../domain/clock/urgency.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { displayName, type NamedPerson, nameColumns } from '../people/names.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { owedOf } from './risks/load.ts';
import { isDecided, owedView } from './risks/view.ts';
import type { CiamReminders } from './types.ts';

/** More open situations than these, and the desk has another problem; the oldest come first. */
const MOST = 300;

export async function reminders(ctx: ReadingContext): Promise<CiamReminders> {
  const { tx, now } = ctx;
  const today = dateInLima(now);
  const risks = await tx.find(ciamRisks, {
    where: { endedAt: IsNull() },
    order: { knownAt: 'ASC', id: 'ASC' },
    take: MOST,
  });
  const riskId = In(risks.map(({ id }) => id));
  const notices = by(await tx.findBy(ciamNotices, { riskId }));
  const measures = by(await tx.findBy(ciamMeasures, { riskId }));
  const followups = by(await tx.findBy(ciamFollowups, { riskId }));
  const named = await names(ctx, risks);
  const rowsOf = <T>(of: (risk: CiamRisk, parts: Parts) => readonly T[]) =>
    risks.flatMap((risk) => {
      const whose = named.get(risk.registrationId);
      if (whose === undefined) return [];
      const parts = {
        notices: notices.get(risk.id) ?? [],
        measures: measures.get(risk.id) ?? [],
        followups: followups.get(risk.id) ?? [],
      };
      const place = { riskId: risk.id, registrationId: risk.registrationId, ...whose };
      return of(risk, parts).map((found) => ({ ...place, ...found }));
    });
  return {
    owed: rowsOf((risk, parts) => owedOf(risk, parts).map((owed) => owedView(owed, now))),
    decisions: rowsOf(({ reportedAt, decisionDueAt: dueAt }, parts) =>
      reportedAt === null || dueAt === null || isDecided(reportedAt, parts.measures)
        ? []
        : [{ reportedAt, dueAt }],
    ),
    followups: rowsOf((_, { followups: done }) => nextOf(done, addDays(today, WEEK_AHEAD_DAYS))),
    register: await register(ctx, today),
    annual: annualReportNear(today),
  };
}

interface Parts {
  readonly notices: readonly CiamNotice[];
  readonly measures: readonly CiamMeasure[];
  readonly followups: readonly CiamFollowup[];
}

const by = <T extends { readonly riskId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> =>
  Map.groupBy(rows, ({ riskId }) => riskId);

/** The date that the last follow-up gave, when it is near or over. */
function nextOf(done: readonly CiamFollowup[], until: string): { nextOn: string }[] {
  const last = done.toSorted((a, b) => (a.doneAt < b.doneAt ? 1 : -1))[0];
  const nextOn = last?.nextOn ?? null;
  return nextOn === null || nextOn > until ? [] : [{ nextOn }];
}

/** Of those who are in the register: whoever left it is reminded of no more. */
async function names(
  { tx }: ReadingContext,
  risks: readonly CiamRisk[],
): Promise<ReadonlyMap<string, { name: string; number: string }>> {
  const rows: (NamedPerson & { id: string; number: number })[] = await tx.query(
    `SELECT r.id, r.number, ${nameColumns('p')} FROM registrations r
     JOIN persons p ON p.id = r.person_id
     WHERE r.ended_on IS NULL AND r.id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(risks.map(({ registrationId }) => registrationId))],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { name: displayName(row), number: registrationNumber('ciam', row.number) },
    ]),
  );
}

async function register({ tx }: ReadingContext, today: string): Promise<CiamReminders['register']> {
  const [row]: { people: number; stale: number | null; thisMonth: number | null }[] =
    await tx.query(
      `SELECT count(*) AS people, sum(coalesce(f.reviewed_on, r.registered_on) <= ?) AS stale,
       sum(coalesce(f.reviewed_on, r.registered_on) >= ?) AS "thisMonth"
     FROM registrations r LEFT JOIN ciam_profiles f ON f.registration_id = r.id
     WHERE r.desk = 'ciam' AND r.ended_on IS NULL`,
      [staleUntil(today), `${today.slice(0, 7)}-01`],
    );
  return {
    people: row?.people ?? 0,
    stale: row?.stale ?? 0,
    thisMonth: row?.thisMonth ?? 0,
    advance: advanceMonth(today),
  };
}
