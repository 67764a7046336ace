/** Who decides about a child who may be in riesgo or desprotección familiar (demuna.md §1.5). */
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { casePeople, institutions, type Person, persons } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { ACCREDITED_NEIGHBOURS } from '../../domain/law/accredited.ts';
import { type RoutingFacts, routeOf, routeWords } from '../../domain/law/risk-routing.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { officeOn } from '../office/facts.ts';
import { displayName } from '../people/names.ts';
import { type LoadedCase, ternaryOf } from './load.ts';
import type { RouteView } from './types.ts';

/**
 * One for each affected child, by what is known on the day of the look; none in a case without either
 * mark. What is not known yet is said, and holds nothing up.
 */
export async function routesOf(
  { tx, now }: Pick<ReadingContext, 'tx' | 'now'>,
  { id, risk, lackOfProtection, state }: LoadedCase,
): Promise<RouteView[]> {
  const situation = lackOfProtection === 'si' ? 'desproteccion' : 'riesgo';
  if (state === 'concluido' || (lackOfProtection !== 'si' && risk !== 'si')) return [];
  const on = dateInLima(now);
  const routes: RouteView[] = [];
  for (const child of await affectedChildren(tx, id)) {
    const route = routeOf(await routingFactsOf(tx, { situation, on, child }));
    routes.push({
      personId: child.id,
      child: displayName(child),
      decides: route.decides,
      says: routeWords(route),
      verified: route.verified,
      notes: route.notes.map(({ message }) => message),
    });
  }
  return routes;
}

interface Asked extends Pick<RoutingFacts, 'situation' | 'on'> {
  readonly child: Pick<Person, 'district' | 'livesWithParent'>;
}

/** What the matrix of competence asks of a child, as the office was on that day. */
export async function routingFactsOf(
  tx: Tx,
  { situation, on, child }: Asked,
): Promise<RoutingFacts> {
  const { accredited, accreditedSince, validFrom, district } = await officeOn(tx, on);
  return {
    situation,
    on,
    childDistrict: child.district,
    livesWithParentOrTutor: ternaryOf(child.livesWithParent ?? ''),
    ownDistrict: district,
    ownAccreditation: accredited ? [{ from: accreditedSince ?? validFrom, to: null }] : [],
    others: ACCREDITED_NEIGHBOURS,
    upeHere: await hasUpe(tx, on),
  };
}

/** In the order of the case. */
export async function affectedChildren(tx: Tx, caseId: string) {
  const rows = await tx.find(casePeople, {
    where: { caseId, role: 'affected', removedAt: IsNull() },
    order: { position: 'ASC' },
  });
  const ids = rows.flatMap(({ personId }) => personId ?? []);
  const found = new Map((await tx.findBy(persons, { id: In(ids) })).map((row) => [row.id, row]));
  return ids.flatMap((personId) => found.get(personId) ?? []);
}

/** Whether the directory has one in force; which districts it reaches, its own notes say. */
const hasUpe = (tx: Tx, on: string): Promise<boolean> =>
  tx.existsBy(institutions, [
    { kind: 'upe', validFrom: LessThanOrEqual(on), validTo: IsNull() },
    { kind: 'upe', validFrom: LessThanOrEqual(on), validTo: MoreThanOrEqual(on) },
  ]);
