import { In } from 'typeorm';
import { z } from 'zod';
import { institutions } from '../../db/entities/index.ts';
import { SEARCH_KINDS, type SearchKind, searchDocs } from '../../db/search.ts';
import { CASE_STATE_LABELS } from '../../domain/case-states.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { type PaperKind, paperOf } from '../../domain/letters/papers.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { affectedNames } from '../cases/list.ts';
import { stateOf } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import { limit } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { hitsOf } from '../people/search.ts';
import { sealedFound } from './sealed.ts';
import type { SearchResult } from './types.ts';

export const searchAllInput = z.strictObject({
  text: z.string().max(300),
  limit: limit(50, 20),
  /** Typing stopped for two seconds: only then is the search logged, without its words. */
  settled: z.boolean().default(false),
});

/** The search on top of every view: people, cases, letters, received documents and institutions, newest first; then what was told. */
export async function searchAll(
  ctx: ReadingContext,
  { text, limit: most, settled }: z.infer<typeof searchAllInput>,
): Promise<SearchResult[]> {
  const hits = await searchDocs(ctx.tx, { text, kinds: SEARCH_KINDS, limit: most });
  if (settled) ctx.searched({ kind: 'all', hits: hits.length });
  const results = new Map<string, SearchResult>();
  for (const kind of SEARCH_KINDS) {
    const ids = hits.filter((hit) => hit.kind === kind).map((hit) => hit.subjectId);
    if (ids.length === 0) continue;
    for (const result of await DESCRIBE[kind](ctx, ids)) results.set(keyOf(result), result);
  }
  const named = hits.flatMap(
    (hit) => results.get(keyOf({ kind: hit.kind, id: hit.subjectId })) ?? [],
  );
  const told = await sealedFound(ctx, { text, limit: Math.max(0, most - named.length) });
  return [...named, ...told];
}

const keyOf = ({ kind, id }: { kind: SearchResult['kind']; id: string }): string => `${kind} ${id}`;

type Describe = (ctx: ReadingContext, ids: readonly string[]) => Promise<SearchResult[]>;

const DESCRIBE: Readonly<Record<SearchKind, Describe>> = {
  person: people,
  case: casesFound,
  letter: letters,
  paper: papersFound,
  received,
  institution: institutionsFound,
};

async function people(ctx: ReadingContext, ids: readonly string[]): Promise<SearchResult[]> {
  const hits = await hitsOf(ctx, ids);
  return hits.map(({ id, name, birth, document, place }) => ({
    kind: 'person',
    id,
    caseId: null,
    title: name,
    detail: [birth.ageText, document, place].filter((part) => part !== null).join(' · '),
  }));
}

async function casesFound({ tx }: ReadingContext, ids: readonly string[]): Promise<SearchResult[]> {
  const rows: { id: string; number: string; state: string }[] = await tx.query(
    `SELECT id, number_text AS number, state FROM cases
     WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const names = await affectedNames(tx, ids);
  return rows.map(({ id, number, state }) => ({
    kind: 'case',
    id,
    caseId: id,
    title: number,
    detail: `${CASE_STATE_LABELS[stateOf(state)]} · ${joinAnd(names.get(id) ?? [])}`,
  }));
}

async function letters({ tx }: ReadingContext, ids: readonly string[]): Promise<SearchResult[]> {
  const rows: { id: string; caseId: string; number: string | null; institution: string }[] =
    await tx.query(
      `SELECT l.id, l.case_id AS "caseId", l.number_text AS number, i.short_name AS institution
       FROM letters l JOIN institutions i ON i.id = l.institution_id
       WHERE l.id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  return rows.map(({ id, caseId, number, institution }) => ({
    kind: 'letter',
    id,
    caseId,
    title: number ?? 'Oficio en borrador',
    detail: institution,
  }));
}

async function papersFound(
  { tx }: ReadingContext,
  ids: readonly string[],
): Promise<SearchResult[]> {
  const rows: { id: string; caseId: string | null; number: string; kind: PaperKind }[] =
    await tx.query(
      `SELECT id, case_id AS "caseId", number_text AS number, kind FROM papers
       WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  return rows.map(({ id, caseId, number, kind }) => ({
    kind: 'paper',
    id,
    caseId,
    title: number,
    detail: paperOf(kind).label,
  }));
}

async function received({ tx }: ReadingContext, ids: readonly string[]): Promise<SearchResult[]> {
  const rows: { id: string; caseId: string | null; number: string; document: string }[] =
    await tx.query(
      `SELECT id, case_id AS "caseId", number_text AS number, document_number AS document
       FROM received_documents WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  return rows.map(({ id, caseId, number, document }) => ({
    kind: 'received',
    id,
    caseId,
    title: `Documento recibido ${number}`,
    detail: document,
  }));
}

async function institutionsFound(
  ctx: ReadingContext,
  ids: readonly string[],
): Promise<SearchResult[]> {
  const rows = await ctx.tx.findBy(institutions, { id: In([...ids]) });
  return rows.map(({ id, officialName, kind }) => ({
    kind: 'institution',
    id,
    caseId: null,
    title: officialName,
    detail: saidToday(ctx, INSTITUTION_KINDS, kind),
  }));
}
