/** The register as a list: filtered by what is sealed, in the order of names, a page at a time. */
import { z } from 'zod';
import { MATCHING_IDS_WHOLE, matchOf } from '../../db/search.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { filterOf, type OmapedFacets, standingOf } from '../../domain/omaped/facets.ts';
import { remindersOf } from '../../domain/omaped/lapses.ts';
import { id } from '../../domain/records/basics.ts';
import { omapedFilters } from '../../domain/records/omaped.ts';
import { limit } from '../core/paging.ts';
import type { OpenOffice } from '../core/ports.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import { registrationNumber } from '../registrations/insert.ts';
import { facetsInUse } from './kept.ts';
import type { OmapedPage, OmapedRow } from './types.ts';

/** What narrows the list, and where its page begins. */
export const listQuery = omapedFilters.safeExtend({
  /** The last row of the page before, as it answered. */
  cursor: id.nullable().default(null),
  limit: limit(100, 50),
  /** Typing stopped for two seconds: only then is the search logged, without its words. */
  settled: z.boolean().default(false),
});
export type ListQuery = z.output<typeof listQuery>;

/** A registered person as the store orders her: by her name. */
export interface Registered {
  readonly registrationId: string;
  readonly revision: number;
  readonly personId: string;
  readonly number: number;
  readonly district: string | null;
}

/** @throws Refusal as the search does. */
export async function list(ctx: ReadingContext, query: ListQuery): Promise<OmapedPage> {
  const today = dateInLima(ctx.now);
  const found = await registeredOf(ctx, query);
  const facets = await facetsInUse(storeOf(ctx), ctx.tx, found);
  const passes = filterOf(query, today);
  const passing = found.filter(({ registrationId }) => {
    const of = facets.get(registrationId);
    return of !== undefined && passes(of);
  });
  const start =
    query.cursor === null
      ? 0
      : passing.findIndex(({ registrationId }) => registrationId === query.cursor) + 1;
  const page = passing.slice(start, start + query.limit);
  if (query.settled) ctx.searched({ kind: 'omaped', hits: passing.length });
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

/**
 * Everybody of the register, or of a search in it, by name. Of the tables themselves: whoever may look at
 * this register sees everybody in it, and twenty thousand rows are not asked about one by one.
 */
export async function registeredOf(
  { tx }: ReadingContext,
  { text, district: of, ended }: Pick<ListQuery, 'text' | 'district' | 'ended'>,
): Promise<Registered[]> {
  const match = matchOf(text);
  if (match === null && text.trim() !== '') return [];
  return tx.query(
    `SELECT r.id AS "registrationId", o.revision, r.person_id AS "personId",
       r.number, p.district
     FROM main.registrations r JOIN main.omaped_records o ON o.registration_id = r.id
     JOIN main.persons p ON p.id = r.person_id
     WHERE r.desk = 'omaped' AND (r.ended_on IS NULL) = ? ${of === null ? '' : 'AND p.district = ?'}
       ${match === null ? '' : `AND p.id IN (${MATCHING_IDS_WHOLE})`}
     ORDER BY p.name_sort, r.id`,
    [ended ? 0 : 1, ...(of === null ? [] : [of]), ...(match === null ? [] : [match, 'person'])],
  );
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
        number: registrationNumber('omaped', number),
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
