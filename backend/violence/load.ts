import { IsNull } from 'typeorm';
import { type ViolenceRoute, violenceRoutes } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { fault } from '../../domain/law/faults.ts';
import { refuseFaults } from '../core/law.ts';
import type { OfficeContext, WritingContext } from '../core/procedure.ts';

type Context = Pick<OfficeContext, 'tx'>;

/** @throws Refusal `not_found`; `conflict` when somebody changed it meanwhile. */
export async function loadRoute(
  { tx }: Context,
  id: string,
  version?: number,
): Promise<ViolenceRoute> {
  const found = await tx.findOneBy(violenceRoutes, { id });
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  return found;
}

/** For an act: it was not closed. @throws Refusal as `loadRoute`; `violence_route_closed`. */
export async function routeForAct(
  ctx: Context,
  id: string,
  version?: number,
): Promise<ViolenceRoute> {
  const found = await loadRoute(ctx, id, version);
  if (found.closedAt !== null) refuseFaults([fault('violence_route_closed')]);
  return found;
}

/** Of a case; null: none was opened. */
export const routeOfCase = (tx: Tx, caseId: string): Promise<ViolenceRoute | null> =>
  tx.findOneBy(violenceRoutes, { caseId });

/** Whether the case has a route that goes on. */
export const hasOpenRoute = (tx: Tx, caseId: string): Promise<boolean> =>
  tx.existsBy(violenceRoutes, { caseId, closedAt: IsNull() });

/** Changes columns of a route and its version, so that a form opened before is refused. */
export async function updateRoute(
  ctx: WritingContext,
  { id, version }: ViolenceRoute,
  changes: Partial<Omit<ViolenceRoute, 'id' | 'version' | 'caseId'>>,
): Promise<{ id: string; version: number }> {
  await ctx.tx.update(violenceRoutes, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}
