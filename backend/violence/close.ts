import type { z } from 'zod';
import { codesOf, labelOf } from '../../domain/catalogues/catalogue.ts';
import { VIOLENCE_CLOSINGS } from '../../domain/catalogues/violence.ts';
import { Refusal } from '../../domain/errors.ts';
import type { archiveViolence, closeViolence } from '../../domain/records/violence.ts';
import { mayDo } from '../../domain/rights.ts';
import { closingFaults } from '../../domain/violence/route.ts';
import { endApproval, requireAgreedClosing } from '../approvals/gate.ts';
import { cancelPending, refuseOpenProceedings } from '../cases/conclude.ts';
import { refreshDue } from '../cases/due.ts';
import { type LoadedCase, loadCase, updateCase } from '../cases/load.ts';
import { recordTransition } from '../cases/transition.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { factsOf, rowsOf } from './course.ts';
import { done } from './done.ts';
import { loadRoute, routeForAct, updateRoute } from './load.ts';

/**
 * Closes the route with its cause; a case of this desk is concluded with it. Where the mark is DEMUNA's,
 * its case goes on.
 * @throws Refusal `violence_no_withdrawal`, `violence_report_first`, `violence_breach_untold`,
 * `violence_measures_in_force`; `closing_judicial_open`, `risk_procedure_open`; `approval_needed` where
 * the case is concluded with it; `violence_route_closed`, `date_not_possible`, `conflict`, `not_found`.
 */
export async function close(
  ctx: WritingContext,
  { id, version, cause, at, text }: z.infer<typeof closeViolence>,
): Promise<{ id: string; version: number }> {
  const route = await routeForAct(ctx, id, version);
  const found = await loadCase(ctx.tx, route.caseId);
  const concludes = found.service === 'violencia' && found.state !== 'concluido';
  if (concludes) await refuseOpenProceedings(ctx, found.id);
  const facts = await factsOf(ctx, route, await rowsOf(ctx, route.caseId));
  // Who discards a mark says that there was nothing to denounce.
  const isResponsable = mayDo('cases.discard_flag', ctx.session.roles);
  refuseFaults(closingFaults(cause, facts, { isResponsable }), 'cause');
  const closing = codesOf(VIOLENCE_CLOSINGS).find((code) => code === cause);
  if (closing === undefined) throw new Refusal('bad_input');
  refuseFuture(ctx.now, { at });
  refuseBefore(route.knownAt, { at }, 'cuando la oficina lo supo');
  if (concludes) await requireAgreedClosing(ctx, found.id);
  const after = await updateRoute(ctx, route, { closedAt: at, closing, closingText: text });
  const says = `Cierre de la ruta de violencia: ${labelOf(VIOLENCE_CLOSINGS, closing)}.`;
  await done(ctx, route, at, says, { closing });
  if (concludes) await conclude(ctx, await loadCase(ctx.tx, found.id), at);
  return after;
}

async function conclude(ctx: WritingContext, found: LoadedCase, at: string): Promise<void> {
  const { id: caseId, state: from } = found;
  await endApproval(ctx, 'closure', caseId);
  await cancelPending(ctx, caseId);
  await updateCase(ctx, found, { state: 'concluido', concludedAt: at });
  await recordTransition(ctx, { caseId, from, to: 'concluido', happenedAt: at });
  await refreshDue(ctx.tx, caseId);
}

/** @throws Refusal `state_forbids` for a route that goes on, or is archived; `conflict`, `not_found`. */
export async function archive(
  ctx: WritingContext,
  { id, version }: z.infer<typeof archiveViolence>,
): Promise<{ id: string; version: number }> {
  const route = await loadRoute(ctx, id, version);
  if (route.closedAt === null || route.archivedAt !== null) throw new Refusal('state_forbids');
  const after = await updateRoute(ctx, route, { archivedAt: ctx.now });
  await done(ctx, route, ctx.now, 'Pasó al archivo.', { archived: 'si' });
  return after;
}
