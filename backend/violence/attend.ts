import type { z } from 'zod';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { IMMEDIATE_HELP } from '../../domain/catalogues/violence.ts';
import type { askViolence, attendViolence } from '../../domain/records/violence.ts';
import { refugeFaults } from '../../domain/violence/people.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { refuseBefore, refuseFuture } from '../core/dates.ts';
import { refuseFault } from '../core/law.ts';
import type { WritingContext } from '../core/procedure.ts';
import { done } from './done.ts';
import { routeForAct, updateRoute } from './load.ts';

/** The immediate attention. @throws Refusal `violence_route_closed`, `date_not_possible`, `conflict`, `not_found`. */
export async function attend(
  ctx: WritingContext,
  { id, version, at, ...attended }: z.infer<typeof attendViolence>,
): Promise<{ id: string; version: number }> {
  const route = await routeForAct(ctx, id, version);
  refuseFuture(ctx.now, { at });
  refuseBefore(route.knownAt, { at }, 'cuando la oficina lo supo');
  const after = await updateRoute(ctx, route, { attendedAt: at, attended });
  const help = joinAnd(attended.help.map((code) => labelOf(IMMEDIATE_HELP, code)));
  await done(ctx, route, at, `Atención inmediata. ${help}`.trim(), { attended: 'si' });
  return after;
}

/**
 * What is asked before the denuncia: it goes into it as a request and holds nothing up (REG 15).
 * @throws Refusal `violence_refuge_place`; `violence_route_closed`, `date_not_possible`, `conflict`, `not_found`.
 */
export async function ask(
  ctx: WritingContext,
  { id, version, ...asked }: z.infer<typeof askViolence>,
): Promise<{ id: string; version: number }> {
  const route = await routeForAct(ctx, id, version);
  refuseFuture(ctx.now, { at: asked.at });
  refuseFault(refugeFaults(asked.inRefuge, asked.sleeps)[0] ?? null, 'sleeps');
  const after = await updateRoute(ctx, route, { askedAt: asked.at, asked });
  await done(ctx, route, asked.at, 'Se preguntó por su seguridad antes de la denuncia.', {
    asked: 'si',
  });
  return after;
}
