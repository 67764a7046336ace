import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { type Person, persons } from '../../db/entities/index.ts';
import { searchDocs } from '../../db/search.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import { districtLabel } from '../../domain/catalogues/ubigeo.ts';
import { limit } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { ageText } from './age.ts';
import { casesOf } from './cases-of.ts';
import { displayName } from './names.ts';
import type { PersonHit } from './types.ts';

export const searchInput = z.strictObject({
  text: z.string().max(300),
  limit: limit(50, 20),
  /** Typing stopped for two seconds: only then is the search logged, without its words. */
  settled: z.boolean().default(false),
});

const CASES_SHOWN = 5;

/** People by name in any order, document, telephone or what they are known as. */
export async function searchPeople(
  ctx: ReadingContext,
  input: z.infer<typeof searchInput>,
): Promise<{ hits: PersonHit[]; more: boolean }> {
  const found = await searchDocs(ctx.tx, {
    text: input.text,
    kinds: ['person'],
    limit: input.limit + 1,
  });
  const ids = found.slice(0, input.limit).map((hit) => hit.subjectId);
  const hits = await hitsOf(ctx, ids);
  if (input.settled) ctx.searched({ kind: 'person', hits: hits.length });
  return { hits, more: found.length > input.limit };
}

/** People as they show in a list, in the order of the ids. */
export async function hitsOf(ctx: ReadingContext, ids: readonly string[]): Promise<PersonHit[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.tx.findBy(persons, { id: In([...ids]), mergedInto: IsNull() });
  const cases = await casesOf(ctx.tx, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const person = byId.get(id);
    if (person === undefined) return [];
    const own = cases.get(id) ?? [];
    return [
      {
        id,
        name: displayName(person),
        knownAs: person.knownAs,
        birth: { date: person.birthDate, ageText: ageText(person, ctx.now) },
        document: documentText(person),
        place: placeText(person),
        role: own[0]?.role ?? null,
        cases: own.slice(0, CASES_SHOWN),
      },
    ];
  });
}

/** "DNI 99900013". */
export function documentText({ documentType, documentNumber }: Person): string | null {
  if (documentNumber === null) return null;
  return documentType === null
    ? documentNumber
    : `${labelOf(DOCUMENT_TYPES, documentType)} ${documentNumber}`;
}

function placeText({ community, district }: Person): string | null {
  const place = [community, district === null ? null : districtLabel(district)];
  return place.filter((part) => part !== null).join(', ') || null;
}
