import type { z } from 'zod';
import { Refusal } from '../../domain/errors.ts';
import { fault } from '../../domain/law/faults.ts';
import type { beginViolence, changeViolence } from '../../domain/records/violence.ts';
import { beginDuties } from '../cases/duties.ts';
import { loadCase, requireOpen } from '../cases/load.ts';
import { refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { done } from './done.ts';
import { routeForAct, routeOfCase, updateRoute } from './load.ts';
import { checkRecord, columnsOf, insertRoute, savePeople } from './record.ts';

/**
 * Opens the route of a case that DEMUNA attends: its clocks run from when the office knew.
 * @throws Refusal `violence_unmarked`; `violence_no_victim`, `violence_abandonment_age`; `state_forbids`
 * for a concluded case or one that has a route; `date_not_possible`, `not_found`.
 */
export async function begin(
  ctx: WritingContext,
  { caseId, knownAt, attended, people, ...fields }: z.infer<typeof beginViolence>,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, caseId);
  requireOpen(found);
  refuseFuture(ctx.now, { knownAt });
  if (found.violence !== 'si') refuseFaults([fault('violence_unmarked')]);
  if ((await routeOfCase(ctx.tx, caseId)) !== null) throw new Refusal('state_forbids');
  const number = found.numberText;
  const route = await insertRoute(ctx, {
    caseId,
    number,
    knownAt,
    attendedAt: ctx.now,
    attended,
    fields,
  });
  await savePeople(ctx, caseId, people);
  await checkRecord(ctx, route, fields.types);
  // A mark of before the program counted it has none yet.
  await beginDuties(ctx, caseId, ['violencia'], knownAt);
  await done(ctx, route, knownAt, 'Se abrió la ruta de violencia (Ley 30364).', { begun: 'si' });
  return { id: route.id, version: 1 };
}

/**
 * Completes or corrects the record. @throws Refusal `violence_no_victim`, `violence_abandonment_age`,
 * `violence_route_closed`, `conflict`, `not_found`.
 */
export async function change(
  ctx: WritingContext,
  { id, version, people, ...fields }: z.infer<typeof changeViolence>,
): Promise<{ id: string; version: number }> {
  const route = await routeForAct(ctx, id, version);
  const { numberText } = await loadCase(ctx.tx, route.caseId);
  await savePeople(ctx, route.caseId, people);
  await checkRecord(ctx, route, fields.types);
  const after = await updateRoute(ctx, route, columnsOf(fields, numberText));
  await done(ctx, route, ctx.now, 'Se completó la ficha de violencia.', { changed: 'si' });
  return after;
}
