/** What was recorded of a procedure, as the law's rules take it (`domain/law/risk-course.ts`). */

import {
  followups,
  type Person,
  persons,
  type RiskActRow,
  type RiskAppeal,
  type RiskMeasureRow,
  type RiskNotification,
  type RiskPlan,
  type RiskProcedure,
  type RiskResolutionRow,
  type RiskValuation,
  riskActs,
  riskAppeals,
  riskMeasures,
  riskNotifications,
  riskPlans,
  riskResolutions,
  riskValuations,
} from '../../db/entities/index.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { notificationState } from '../../domain/law/risk.ts';
import type { RiskFacts } from '../../domain/law/risk-course.ts';
import { routingFactsOf } from '../cases/routes.ts';
import { noonOf } from '../core/dates.ts';
import type { OfficeContext } from '../core/procedure.ts';

/** All rows of one procedure, each list in order of time. */
export interface RiskRows {
  readonly child: Person;
  readonly valuations: readonly RiskValuation[];
  readonly acts: readonly RiskActRow[];
  readonly resolutions: readonly RiskResolutionRow[];
  readonly measures: readonly RiskMeasureRow[];
  readonly plans: readonly RiskPlan[];
  readonly notifications: readonly RiskNotification[];
  readonly appeals: readonly RiskAppeal[];
}

type Context = Pick<OfficeContext, 'tx' | 'now'>;

/** @throws Refusal `not_found`. */
export async function rowsOf({ tx }: Context, { id, personId }: RiskProcedure): Promise<RiskRows> {
  const child = await tx.findOneBy(persons, { id: personId });
  if (child === null) throw new Refusal('not_found');
  const where = { procedureId: id };
  return {
    child,
    valuations: await tx.find(riskValuations, { where, order: { valuedAt: 'ASC', id: 'ASC' } }),
    acts: await tx.find(riskActs, { where, order: { happenedAt: 'ASC', id: 'ASC' } }),
    resolutions: await tx.find(riskResolutions, { where, order: { issuedAt: 'ASC', id: 'ASC' } }),
    measures: await tx.find(riskMeasures, { where, order: { id: 'ASC' } }),
    plans: await tx.find(riskPlans, { where, order: { presentedAt: 'ASC', id: 'ASC' } }),
    notifications: await tx.find(riskNotifications, { where, order: { id: 'ASC' } }),
    appeals: await tx.find(riskAppeals, { where, order: { filedOn: 'ASC', id: 'ASC' } }),
  };
}

export async function factsOf(
  ctx: Context,
  procedure: RiskProcedure,
  rows: RiskRows,
): Promise<RiskFacts> {
  const { child, acts, resolutions } = rows;
  const opinion = acts.findLast(({ kind }) => kind === 'opinion');
  return {
    now: ctx.now,
    routing: await routingFactsOf(ctx.tx, {
      situation: 'riesgo',
      on: dateInLima(ctx.now),
      child,
    }),
    declined: procedure.origin !== 'propio',
    knownAt: procedure.knownAt,
    birthDate: child.birthDate,
    valuations: rows.valuations.map(({ id, valuedAt: at, conclusion }) => ({ id, at, conclusion })),
    acts: acts.flatMap(({ id, kind, happenedAt: at }) =>
      kind === 'opinion' || kind === 'informe' ? [] : [{ id, at }],
    ),
    longer: procedure.longer,
    opinion:
      opinion === undefined ? null : { heldAt: opinion.happenedAt, present: opinion.present ?? [] },
    reports: acts.flatMap(({ id, happenedAt: at, conclusion }) =>
      conclusion === null ? [] : [{ id, at, conclusion }],
    ),
    plans: rows.plans.map(({ id, presentedAt: at }) => ({ id, at })),
    resolutions: resolutions.map(({ id, issuedAt: at, code, decides }) => ({
      id,
      at,
      code,
      decides,
      toldAt: toldAt(
        rows.notifications.filter(({ resolutionId }) => resolutionId === id),
        at,
      ),
    })),
    lastFollowUpAt: await lastFollowUpAt(ctx, procedure.id),
    special: procedure.specialCase !== null,
    appeals: rows.appeals.map(({ id, filedOn, resolutionId: against, decidedOn }) => ({
      id,
      at: noonOf(filedOn, ctx.now),
      against,
      decidedAt: decidedOn === null ? null : noonOf(decidedOn, ctx.now),
    })),
    fileSentAt: procedure.sentOn === null ? null : noonOf(procedure.sentOn, ctx.now),
  };
}

/** The dates given so far to come and hear it explained. */
export const citedOn = ({ firstCitedOn, secondCitedOn }: RiskNotification): string[] =>
  [firstCitedOn, secondCitedOn].filter((day) => day !== null);

/**
 * When a resolution counts as told to all its parties: explained, or the second day on which each was
 * to come, even if it is still to come (R1297 48). Null until then.
 */
function toldAt(notifications: readonly RiskNotification[], issuedAt: string): string | null {
  const days = notifications.flatMap((one) => {
    const cited = { citedOn: citedOn(one), explainedOn: one.explainedOn };
    const state = notificationState(cited, END_OF_TIME);
    return state.kind === 'notified' ? [state.on] : [];
  });
  const last = days.toSorted().at(-1);
  if (last === undefined || days.length < notifications.length) return null;
  const noon = instantFromLima(last, '12:00');
  return noon < issuedAt ? issuedAt : noon;
}

/** A day by which every day given has passed. */
const END_OF_TIME = '9999-12-31';

async function lastFollowUpAt({ tx }: Context, procedureId: string): Promise<string | null> {
  const [last] = await tx.find(followups, {
    select: { id: true, happenedAt: true },
    where: { riskProcedureId: procedureId, state: 'done' },
    order: { happenedAt: 'DESC' },
    take: 1,
  });
  return last?.happenedAt ?? null;
}
