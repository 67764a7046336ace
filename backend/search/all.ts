import { z } from 'zod';
import { SEARCH_KINDS, type SearchHit, type SearchKind, searchDocs } from '../../db/search.ts';
import { MATCHES, typedWords } from '../../domain/search/typed.ts';
import { limit } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { DESCRIBE, whyOf } from './describe.ts';
import { sealedFound } from './sealed.ts';
import type { SearchResult } from './types.ts';

/** The nearest first. */
const KINDS = [...SEARCH_KINDS, 'text'] as const;

export const searchAllInput = z.strictObject({
  text: z.string().max(300),
  /** What is looked for; everything, when nothing is said. */
  kinds: z
    .array(z.enum(KINDS))
    .min(1)
    .max(KINDS.length)
    .default([...KINDS]),
  /** Of each kind. */
  limit: limit(50, 6),
  /** Typing stopped for two seconds: only then is the search logged, without its words. */
  settled: z.boolean().default(false),
});

/**
 * The search on top of every view: people, cases, letters, papers, received documents and
 * institutions, then what was told. Results of a kind stand together, the best first; first the kind
 * with the nearest match, and where they match alike, the kind that is asked for most.
 */
export async function searchAll(
  ctx: ReadingContext,
  { text, kinds, limit: most, settled }: z.infer<typeof searchAllInput>,
): Promise<SearchResult[]> {
  if (typedWords(text).length === 0) return [];
  ctx.signal.throwIfAborted();
  const named = SEARCH_KINDS.filter((kind) => kinds.includes(kind));
  const hits = await searchDocs(ctx.tx, { text, kinds: named, limit: most });
  const groups: SearchResult[][] = [];
  for (const kind of named) {
    // Another key was pressed: nobody waits for this answer.
    ctx.signal.throwIfAborted();
    groups.push(await shown(ctx, text, kind, hits));
  }
  if (kinds.includes('text')) groups.push(await sealedFound(ctx, { text, limit: most }));
  const results = once(groups.toSorted((a, b) => nearest(a) - nearest(b)).flat());
  if (settled) ctx.searched({ kind: 'all', hits: results.length });
  return results;
}

/** A document that has a page of its own may answer twice: by its number, and by what it says. */
function once(results: readonly SearchResult[]): SearchResult[] {
  const known = new Set<string>();
  return results.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    const first = !known.has(key);
    known.add(key);
    return first;
  });
}

/** What was told is nobody's name nor number: it comes after everything that has one. */
const nearest = ([first]: readonly SearchResult[]): number =>
  first === undefined || first.match === 'told' ? MATCHES.length : MATCHES.indexOf(first.match);

async function shown(
  ctx: ReadingContext,
  text: string,
  kind: SearchKind,
  all: readonly SearchHit[],
): Promise<SearchResult[]> {
  const hits = all.filter((hit) => hit.kind === kind);
  if (hits.length === 0) return [];
  const ids = hits.map(({ subjectId }) => subjectId);
  const described = await DESCRIBE[kind](ctx, ids);
  return hits.flatMap(({ subjectId, match }) => {
    const one = described.get(subjectId);
    if (one === undefined) return [];
    const { title, detail, caseId } = one;
    return [{ kind, id: subjectId, caseId, title, detail, match, why: whyOf(text, one) }];
  });
}
