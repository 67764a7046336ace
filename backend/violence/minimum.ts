/** The minimum view for Serenazgo at severe risk (TUO 16; REG 22.3, 31.2): address and telephone, no more. */
import type { z } from 'zod';
import { violenceViews } from '../../db/entities/index.ts';
import { addMinutes } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { grantView } from '../../domain/records/violence.ts';
import { isVictim, officerFaults } from '../../domain/violence/people.ts';
import { viewFaults } from '../../domain/violence/route.ts';
import { refuseFaults } from '../core/law.ts';
import type { ReadingContext, WritingContext } from '../core/procedure.ts';
import { displayName } from '../people/names.ts';
import { peopleOf } from './course.ts';
import { done } from './done.ts';
import { levelInForce } from './level.ts';
import { routeForAct, routeOfCase } from './load.ts';
import type { MinimumView } from './types.ts';

/**
 * Lets one named officer be shown it, until it expires.
 * @throws Refusal `violence_not_severe`; `violence_officer_party`; `violence_officer_surnames` until it is
 * confirmed that she is no relative; `violence_route_closed`, `not_found`.
 */
export async function grant(
  ctx: WritingContext,
  { id: routeId, hours, noRelative, ...to }: z.infer<typeof grantView>,
): Promise<{ id: string; expiresAt: string }> {
  const route = await routeForAct(ctx, routeId);
  const level = await levelInForce(ctx.tx, route.caseId);
  refuseFaults(viewFaults({ level }));
  const known = (await peopleOf(ctx, route.caseId)).flatMap(({ person }) =>
    person === null ? [] : [{ name: displayName(person), documentNumber: person.documentNumber }],
  );
  const facts = { name: to.officer, documentNumber: to.officerDocument, known };
  refuseFaults(officerFaults(facts), 'officer', { confirmed: noRelative });
  const id = ctx.backend.newId();
  const expiresAt = addMinutes(ctx.now, hours * 60);
  await ctx.tx.insert(violenceViews, {
    id,
    caseId: route.caseId,
    routeId,
    ...to,
    level: level?.level ?? 'severo',
    grantedAt: ctx.now,
    grantedBy: ctx.session.operatorId,
    expiresAt,
  });
  const says = `Vista mínima para Serenazgo, ${to.officerPost}: dirección y teléfono.`;
  await done(ctx, route, ctx.now, says, { view: id });
  return { id, expiresAt };
}

/**
 * One page for the officer: where, whom to call. No name, nothing of what happened, nor of who is denounced;
 * who is in a refuge, or whose address nobody wrote, has no line; where she told a safe telephone, no other.
 * @throws Refusal `violence_view_over` once it expired or the route closed; `violence_not_severe` once the
 * risk is severe no more; `not_found`.
 */
export async function look(ctx: ReadingContext, id: string): Promise<MinimumView> {
  const view = await ctx.tx.findOneBy(violenceViews, { id });
  if (view === null) throw new Refusal('not_found');
  if (view.expiresAt <= ctx.now) throw new Refusal('violence_view_over');
  const route = await routeOfCase(ctx.tx, view.caseId);
  if (route === null || route.closedAt !== null) throw new Refusal('violence_view_over');
  refuseFaults(viewFaults({ level: await levelInForce(ctx.tx, view.caseId) }));
  ctx.seen({ kind: 'violence_view', id });
  const { inRefuge: refuge = 'no', safePhone = '', safeHours = '' } = route.asked ?? {};
  const inRefuge = refuge === 'si';
  const people = await peopleOf(ctx, view.caseId);
  const places = people.flatMap(({ person, as }) => {
    if (person === null || as === null || !isVictim(as) || inRefuge) return [];
    const { address, addressReference, community } = person;
    const phone = safePhone === '' ? person.phone : null;
    if (address === null && community === null && phone === null) return [];
    return [{ address, reference: addressReference, community, phone }];
  });
  return {
    id,
    code: route.listedAs ?? '',
    officer: view.officer,
    officerDocument: view.officerDocument,
    officerPost: view.officerPost,
    expiresAt: view.expiresAt,
    inRefuge,
    places: unique(places),
    safePhone: inRefuge ? '' : safePhone,
    safeHours: inRefuge ? '' : safeHours,
  };
}

/** Those who live together have one line. */
const unique = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
