/**
 * What the papers of §1.12 take from the route of a case of violence: who is who in it, what was asked
 * before the denuncia and goes into it as a request, the denuncia, the measures as they stand.
 */
import type {
  AskedBefore,
  ViolenceMeasureRow,
  ViolenceNotice,
  ViolencePerson,
  ViolenceRoute,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { measureNow } from '../../domain/violence/measures.ts';
import { rowsOf, stepsOf } from './course.ts';
import { routeOfCase } from './load.ts';

export interface RouteForPapers extends Pick<ViolenceRoute, 'knownAt' | 'types' | 'modalities'> {
  /** By the participation in the case. */
  readonly people: ReadonlyMap<string, Pick<ViolencePerson, 'role' | 'detail'>>;
  /** Sentences in Spanish; empty before anybody asked. */
  readonly requests: readonly string[];
  /** The first denuncia on record; null: none yet. */
  readonly report: ViolenceNotice | null;
  /** In order of time. */
  readonly measures: readonly (Pick<
    ViolenceMeasureRow,
    'measure' | 'text' | 'resolution' | 'judicialFile' | 'court'
  > & { readonly inForce: boolean })[];
}

/** Null: the case has no route of violence. */
export async function routeForPapers(tx: Tx, caseId: string): Promise<RouteForPapers | null> {
  const route = await routeOfCase(tx, caseId);
  if (route === null) return null;
  const rows = await rowsOf({ tx }, caseId);
  const { knownAt, types, modalities, asked } = route;
  return {
    knownAt,
    types,
    modalities,
    people: new Map(rows.people.flatMap(({ row, as }) => (as === null ? [] : [[row.id, as]]))),
    requests: asked === null ? [] : requestsOf(asked),
    report: rows.notices.find(({ isReport }) => isReport) ?? null,
    measures: rows.measures.map((measure) => ({
      ...measure,
      ...measureNow(measure.text, stepsOf(rows, measure.id)),
    })),
  };
}

/** How the denuncia asks that she be treated, by what she answered. */
function requestsOf({ knows, inRefuge, sleeps, safePhone, safeHours }: AskedBefore): string[] {
  const only = [
    safePhone === '' ? '' : `al teléfono ${safePhone}`,
    safeHours === '' ? '' : `en este horario: ${safeHours}`,
  ].filter((text) => text !== '');
  return [
    ...(knows === 'si' ? [] : [`${KNOWS[knows]}: se pide cuidar cómo se le comunica.`]),
    ...(inRefuge === 'si'
      ? ['Está en un hogar de refugio: se pide no indagar ni consignar su ubicación.']
      : []),
    ...(sleeps === '' ? [] : [`Esta noche duerme: ${sleeps}.`]),
    ...(only.length === 0 ? [] : [`Se pide comunicarse con ella solo ${only.join(', ')}.`]),
  ];
}

const KNOWS = {
  no: 'La persona agraviada no sabe de esta denuncia',
  no_sabe: 'No consta que la persona agraviada sepa de esta denuncia',
} as const;
