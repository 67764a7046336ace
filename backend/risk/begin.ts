import { IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  casePeople,
  type Person,
  persons,
  type RiskProcedure,
  riskProcedures,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { RISK_ORIGINS, RISK_WAYS_IN } from '../../domain/catalogues/risk.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Fault, fault } from '../../domain/law/faults.ts';
import {
  isAccredited,
  type RoutingFacts,
  refuseDeclinationReceived,
  routeOf,
  routeWords,
} from '../../domain/law/risk-routing.ts';
import type { beginRisk } from '../../domain/records/risk.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { routingFactsOf } from '../cases/routes.ts';
import { refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { OfficeContext, WritingContext } from '../core/procedure.ts';
import { tellRisk } from './diary.ts';

import { settleTerms } from './terms.ts';

/**
 * Begins the record of a procedure: from now on its terms run, from when the office knew. It is no
 * resolution yet (R04).
 * @throws Refusal `risk_unmarked`; `risk_not_accredited`, which says who decides; `declination_too_old`;
 * `state_forbids` for a concluded case or a child who has one; `date_not_possible`, `not_found`.
 */
export async function begin(
  ctx: WritingContext,
  { caseId, personId, ...made }: z.infer<typeof beginRisk>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, caseId);
  requireOpen(found);
  const child = await childOf(ctx, caseId, personId);
  refuseFuture(ctx.now, { knownAt: made.knownAt, originBegunOn: made.originBegunOn });
  if (found.risk !== 'si') refuseFaults([fault('risk_unmarked')]);
  const routing = await routingFactsOf(ctx.tx, {
    situation: 'riesgo',
    on: dateInLima(ctx.now),
    child,
  });
  refuseFaults(beginFaults(routing, made));
  if (await ctx.tx.existsBy(riskProcedures, { caseId, personId }))
    throw new Refusal('state_forbids');
  const row: RiskProcedure = {
    id: ctx.backend.newId(),
    version: 1,
    caseId,
    personId,
    ...made,
    longer: null,
    longerReason: null,
    specialCase: null,
    specialReason: null,
    sentOn: null,
    sentDocument: null,
    registeredOn: null,
    registeredEvidence: null,
    endedAt: null,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  };
  await ctx.tx.insert(riskProcedures, row);
  await tellRisk(
    ctx,
    row,
    made.knownAt,
    `Ingresa al procedimiento por riesgo: ${labelOf(RISK_WAYS_IN, made.wayIn)}. ${labelOf(RISK_ORIGINS, made.origin)}.`,
  );
  await settleTerms(ctx, row.id);
  ctx.trace({ kind: 'case', id: caseId }, { risk: row.id, origin: made.origin });
  return { id: row.id, version: 1 };
}

/** @throws Refusal `not_found` for who is no affected child of the case. */
async function childOf(
  { tx }: Pick<OfficeContext, 'tx'>,
  caseId: string,
  personId: string,
): Promise<Person> {
  const affected = { caseId, personId, role: 'affected' as const, removedAt: IsNull() };
  const child = await tx.findOneBy(persons, { id: personId });
  if (child === null || !(await tx.existsBy(casePeople, affected))) throw new Refusal('not_found');
  return child;
}

type Came = Pick<RiskProcedure, 'origin' | 'originBegunOn'>;

/** V16, with who decides instead; and what the UPE may decline to an office accredited meanwhile. */
export function beginFaults(routing: RoutingFacts, came: Came | null): Fault[] {
  const { ownAccreditation, on } = routing;
  if (!isAccredited(ownAccreditation, on)) {
    const { message } = fault('risk_not_accredited');
    return [fault('risk_not_accredited', `${message} ${routeWords(routeOf(routing))}`)];
  }
  const since = ownAccreditation.find(({ from }) => from <= on)?.from;
  if (came?.origin !== 'upe' || came.originBegunOn === null || since === undefined) return [];
  const old = refuseDeclinationReceived(came.originBegunOn, since);
  return old === null ? [] : [old];
}
