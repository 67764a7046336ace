/** Supervision that the juzgado entrusted, and the breaches of a measure (TUO 37 to 39). */
import type { z } from 'zod';
import {
  type ViolenceSupervision,
  violenceBreaches,
  violenceMeasures,
  violenceSupervisions,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { VISIT_OUTCOMES } from '../../domain/catalogues/violence.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  breachViolence,
  reportSupervision,
  tellBreach,
  visitViolence,
} from '../../domain/records/violence.ts';
import { actFaults, type ViolenceAct } from '../../domain/violence/route.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './course.ts';
import { done } from './done.ts';
import { routeForAct } from './load.ts';
import { measureForAct } from './measures.ts';

/** @throws Refusal `violence_not_entrusted`, `violence_route_closed`, `date_not_possible`, `not_found`. */
export async function visit(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof visitViolence>,
): Promise<{ id: string }> {
  const says = `Visita de supervisión: ${labelOf(VISIT_OUTCOMES, made.outcome).toLowerCase()}.`;
  return supervise(ctx, id, { ...made, kind: 'visita', document: '' }, says);
}

/** What was reported to the juzgado: the next report runs from it. @throws Refusal as `visit`. */
export async function reportOn(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof reportSupervision>,
): Promise<{ id: string }> {
  const says = `Informe de supervisión al juzgado: ${made.document}.`;
  return supervise(ctx, id, { ...made, kind: 'informe', outcome: null }, says);
}

type Made = Pick<
  ViolenceSupervision,
  'measureId' | 'kind' | 'at' | 'outcome' | 'document' | 'text'
>;

async function supervise(
  ctx: WritingContext,
  routeId: string,
  made: Made,
  says: string,
): Promise<{ id: string }> {
  const route = await routeForAct(ctx, routeId);
  const act: ViolenceAct = made.kind;
  refuseFaults(actFaults(act, await factsOf(ctx, route, await rowsOf(ctx, route.caseId))));
  refuseFuture(ctx.now, { at: made.at });
  refuseBefore(route.knownAt, { at: made.at }, 'cuando la oficina lo supo');
  const { measureId } = made;
  if (measureId !== null && !(await ctx.tx.existsBy(violenceMeasures, { id: measureId, routeId })))
    throw new Refusal('not_found');
  const id = ctx.backend.newId();
  await ctx.tx.insert(violenceSupervisions, {
    id,
    caseId: route.caseId,
    routeId,
    ...made,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  await done(ctx, route, made.at, says, { supervision: id, kind: made.kind });
  return { id };
}

/**
 * A measure was broken: from when it was known there are 24 hours to tell the juzgado (TUO 38).
 * @throws Refusal `violence_route_closed`, `date_not_possible`, `not_found`.
 */
export async function breach(
  ctx: WritingContext,
  { id: measureId, knownAt, text }: z.infer<typeof breachViolence>,
): Promise<{ id: string }> {
  const { measure, route } = await measureForAct(ctx, measureId);
  refuseFuture(ctx.now, { knownAt });
  refuseBefore(measure.givenAt, { knownAt }, 'la medida');
  const id = ctx.backend.newId();
  await ctx.tx.insert(violenceBreaches, {
    id,
    caseId: route.caseId,
    routeId: route.id,
    measureId,
    knownAt,
    text,
    toldAt: null,
    toldBy: null,
    toldMedium: null,
    toldDocument: '',
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const says = 'Se supo del incumplimiento de una medida: se comunica al juzgado en 24 horas.';
  await done(ctx, route, knownAt, says, { breach: id });
  return { id };
}

/** @throws Refusal `state_forbids` when it was told already; `date_not_possible`, `not_found`. */
export async function tell(
  ctx: WritingContext,
  { id, toldAt, medium, document }: z.infer<typeof tellBreach>,
): Promise<{ id: string }> {
  const found = await ctx.tx.findOneBy(violenceBreaches, { id });
  if (found === null) throw new Refusal('not_found');
  const route = await routeForAct(ctx, found.routeId);
  if (found.toldAt !== null) throw new Refusal('state_forbids');
  refuseFuture(ctx.now, { toldAt });
  refuseBefore(found.knownAt, { toldAt }, 'cuando se supo del incumplimiento');
  await ctx.tx.update(
    violenceBreaches,
    { id },
    {
      toldAt,
      toldBy: ctx.session.operatorId,
      toldMedium: medium,
      toldDocument: document,
    },
  );
  await done(ctx, route, toldAt, `Incumplimiento comunicado al juzgado: ${document}.`, {
    breach: id,
  });
  return { id };
}
