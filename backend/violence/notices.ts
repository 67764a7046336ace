import type { z } from 'zod';
import { institutions, type ViolenceNotice, violenceNotices } from '../../db/entities/index.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { VIOLENCE_DESTINATIONS } from '../../domain/catalogues/violence.ts';
import { Refusal } from '../../domain/errors.ts';
import type { referViolence, reportViolence } from '../../domain/records/violence.ts';
import { noticeFaults } from '../../domain/violence/route.ts';
import { refuseFuture } from '../core/dates.ts';
import { refuseFaults } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { done } from './done.ts';
import { routeForAct } from './load.ts';

/**
 * A denuncia or its communication: by word of mouth with who took it and where, or one that somebody
 * else made. @throws Refusal `violence_told_before_known`, `violence_not_taker`, `violence_route_closed`,
 * `date_not_possible`, `not_found`.
 */
export async function report(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof reportViolence>,
): Promise<{ id: string }> {
  return record(ctx, id, { ...made, isReport: true });
}

/** Sends somebody to whom may help. @throws Refusal as `report`. */
export async function refer(
  ctx: WritingContext,
  { id, ...made }: z.infer<typeof referViolence>,
): Promise<{ id: string }> {
  return record(ctx, id, { ...made, isReport: false, byOthers: false, place: '' });
}

type Made = Omit<ViolenceNotice, 'id' | 'caseId' | 'routeId' | 'recordedAt' | 'recordedBy'>;

async function record(ctx: WritingContext, routeId: string, made: Made): Promise<{ id: string }> {
  const route = await routeForAct(ctx, routeId);
  const { at, destination, isReport, byOthers, institutionId } = made;
  refuseFuture(ctx.now, { at });
  const faults = noticeFaults({ to: destination, isReport, at, byOthers }, route.knownAt);
  refuseFaults(faults, faults[0]?.code === 'violence_not_taker' ? 'destination' : 'at');
  if (institutionId !== null && !(await ctx.tx.existsBy(institutions, { id: institutionId })))
    throw new Refusal('not_found');
  const id = ctx.backend.newId();
  await ctx.tx.insert(violenceNotices, {
    id,
    caseId: route.caseId,
    routeId,
    ...made,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
  });
  const what = isReport ? (byOthers ? 'Denuncia de otra persona' : 'Denuncia') : 'Derivación';
  const number = made.number === '' ? '' : `, ${made.number}`;
  const says = `${what}: ${labelOf(VIOLENCE_DESTINATIONS, destination)}${number}.`;
  await done(ctx, route, at, says, { notice: id, to: destination });
  return { id };
}
