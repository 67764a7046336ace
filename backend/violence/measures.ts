import type { z } from 'zod';
import {
  type ViolenceMeasureRow,
  violenceMeasureSteps,
  violenceMeasures,
} from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { MEASURE_CHANGES, VIOLENCE_MEASURES } from '../../domain/catalogues/violence.ts';
import { Refusal } from '../../domain/errors.ts';
import type { changeMeasure, giveMeasure } from '../../domain/records/violence.ts';
import { changeFaults, measureNow } from '../../domain/violence/measures.ts';
import { actFaults } from '../../domain/violence/route.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { OfficeContext, WritingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './course.ts';
import { done } from './done.ts';
import { routeForAct } from './load.ts';

/**
 * A measure that the juzgado gave; with its notification to this office, its reports run.
 * @throws Refusal `violence_report_first`, `violence_route_closed`, `date_not_possible`, `not_found`.
 */
export async function give(
  ctx: WritingContext,
  { id: routeId, ...made }: z.infer<typeof giveMeasure>,
): Promise<{ id: string }> {
  const route = await routeForAct(ctx, routeId);
  refuseFaults(actFaults('medida', await factsOf(ctx, route, await rowsOf(ctx, route.caseId))));
  refuseFuture(ctx.now, { givenAt: made.givenAt, notifiedAt: made.notifiedAt });
  refuseBefore(made.givenAt, { notifiedAt: made.notifiedAt }, 'la medida');
  const id = ctx.backend.newId();
  await ctx.tx.insert(violenceMeasures, {
    id,
    caseId: route.caseId,
    routeId,
    ...made,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const says = `Medida: ${labelOf(VIOLENCE_MEASURES, made.measure)}, ${made.resolution}.`;
  await done(ctx, route, made.givenAt, says, { measure: id });
  return { id };
}

/**
 * The juzgado changed a measure or ended it: a row of its history, never over it (TUO 35).
 * @throws Refusal `violence_measure_ended`, `violence_route_closed`, `date_not_possible`, `not_found`.
 */
export async function changeGiven(
  ctx: WritingContext,
  { id: measureId, ...made }: z.infer<typeof changeMeasure>,
): Promise<{ id: string }> {
  const { measure, route } = await measureForAct(ctx, measureId);
  refuseFuture(ctx.now, { at: made.at });
  refuseBefore(measure.givenAt, { at: made.at }, 'la medida');
  const steps = await ctx.tx.findBy(violenceMeasureSteps, { measureId });
  refuseFaults(changeFaults(measureNow(measure.text, steps)));
  const id = ctx.backend.newId();
  await ctx.tx.insert(violenceMeasureSteps, {
    id,
    caseId: route.caseId,
    measureId,
    ...made,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const what = labelOf(MEASURE_CHANGES, made.kind).toLowerCase();
  const says = `Medida «${labelOf(VIOLENCE_MEASURES, measure.measure)}»: el juzgado ${what}, ${made.resolution}.`;
  await done(ctx, route, made.at, says, { measure: measureId, step: made.kind });
  return { id };
}

/** @throws Refusal `not_found`, `violence_route_closed`. */
export async function measureForAct(ctx: Pick<OfficeContext, 'tx'>, id: string) {
  const measure: ViolenceMeasureRow | null = await ctx.tx.findOneBy(violenceMeasures, { id });
  if (measure === null) throw new Refusal('not_found');
  return { measure, route: await routeForAct(ctx, measure.routeId) };
}
