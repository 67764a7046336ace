/** The register as a list: filtered by what is sealed, in the order of names, a page at a time. */
import { z } from 'zod';
import { searchDocs } from '../../db/search.ts';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CONTIGO_STATES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
} from '../../domain/catalogues/omaped.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { AUTISM, type OmapedFacets, passes, standingOf } from '../../domain/omaped/facets.ts';
import { remindersOf } from '../../domain/omaped/lapses.ts';
import { district, id } from '../../domain/records/basics.ts';
import { limit } from '../core/paging.ts';
import type { OpenOffice } from '../core/ports.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import { facetsInUse } from './kept.ts';
import type { OmapedPage, OmapedRow } from './types.ts';

export const CERTIFICATE_FILTERS = [
  'ninguno',
  'en_tramite',
  'permanente',
  'vigente',
  'vencido',
  'sin_fecha',
] as const;

export const listQuery = z.strictObject({
  /** Name or document. */
  text: z.string().max(300).default(''),
  type: z
    .enum([...codesOf(DISABILITY_TYPES), AUTISM])
    .nullable()
    .default(null),
  degree: z.enum(codesOf(DISABILITY_DEGREES)).nullable().default(null),
  district: district.nullable().default(null),
  certificate: z.enum(CERTIFICATE_FILTERS).nullable().default(null),
  carne: z.enum(codesOf(CARNE_STATES)).nullable().default(null),
  contigo: z.enum(codesOf(CONTIGO_STATES)).nullable().default(null),
  /** Something lapses within so many days, or is over. */
  lapsesIn: z.int().min(0).max(366).nullable().default(null),
  /** Who left the register, instead of who is in it. */
  ended: z.boolean().default(false),
  /** The last row of the page before, as it answered. */
  cursor: id.nullable().default(null),
  limit: limit(100, 50),
});
export type ListQuery = z.output<typeof listQuery>;

/** A registered person as the store orders her: by her name. */
export interface Registered {
  readonly registrationId: string;
  readonly revision: number;
  readonly personId: string;
  readonly number: string;
  readonly district: string | null;
}

/** @throws Refusal as the search does. */
export async function list(ctx: ReadingContext, query: ListQuery): Promise<OmapedPage> {
  const today = dateInLima(ctx.now);
  const found = await registeredOf(ctx, query);
  const facets = await facetsInUse(storeOf(ctx), ctx.tx, found);
  const passing = found.filter(({ registrationId }) => {
    const of = facets.get(registrationId);
    return of !== undefined && passes(of, query, today);
  });
  const start =
    query.cursor === null
      ? 0
      : passing.findIndex(({ registrationId }) => registrationId === query.cursor) + 1;
  const page = passing.slice(start, start + query.limit);
  return {
    rows: await rowsOf(ctx, page, facets, today),
    total: passing.length,
    next: start + page.length < passing.length ? (page.at(-1)?.registrationId ?? null) : null,
  };
}

/** The store of the session: what was opened of it is kept with it. */
export function storeOf({ backend }: Pick<ReadingContext, 'backend'>): OpenOffice['store'] {
  if (backend.open === null) throw new Error('A call without an open store.');
  return backend.open.store;
}

/** Everybody of the register, or of a search in it, by name. */
export async function registeredOf(
  { tx }: ReadingContext,
  { text, district: of, ended }: Pick<ListQuery, 'text' | 'district' | 'ended'>,
): Promise<Registered[]> {
  const named = text.trim() === '' ? null : await namedSo(tx, text);
  const rows: Registered[] = await tx.query(
    `SELECT r.id AS "registrationId", o.revision, r.person_id AS "personId",
       r.number_text AS number, p.district
     FROM registrations r JOIN omaped_records o ON o.registration_id = r.id
     JOIN persons p ON p.id = r.person_id
     WHERE r.desk = 'omaped' AND (r.ended_on IS NULL) = ? ${of === null ? '' : 'AND p.district = ?'}
     ORDER BY p.name_sort, r.id`,
    [ended ? 0 : 1, ...(of === null ? [] : [of])],
  );
  return named === null ? rows : rows.filter(({ personId }) => named.has(personId));
}

/** More than these share nothing that was worth typing. */
const MOST_NAMED = 1_000;

async function namedSo(tx: ReadingContext['tx'], text: string): Promise<ReadonlySet<string>> {
  const hits = await searchDocs(tx, { text, kinds: ['person'], limit: MOST_NAMED });
  return new Set(hits.map(({ subjectId }) => subjectId));
}

async function rowsOf(
  ctx: ReadingContext,
  page: readonly Registered[],
  facets: ReadonlyMap<string, OmapedFacets>,
  today: string,
): Promise<OmapedRow[]> {
  const people = await hitsOf(
    ctx,
    page.map(({ personId }) => personId),
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  return page.flatMap(({ registrationId, personId, number, district: place }): OmapedRow[] => {
    const person = byId.get(personId);
    const of = facets.get(registrationId);
    if (person === undefined || of === undefined) return [];
    const { types, degree, carne, contigo, autism } = of;
    return [
      {
        registrationId,
        number,
        name: person.name,
        document: person.document,
        ageText: person.birth.ageText,
        district: place,
        facets: { types, degree, carne, contigo, autism },
        standing: standingOf(of, today),
        lapse: remindersOf(of.lastDays, today)[0] ?? null,
      },
    ];
  });
}
