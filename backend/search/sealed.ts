/** What was told, found by its words: sealed texts, one result a case, the last written first. */
import { type SealedHit, sealerOf, searchSealed, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { SEARCHED } from '../../domain/fields/classes.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { SearchResult } from './types.ts';

type SearchedTable = keyof typeof SEARCHED;

/** Where a text of each table stands, in words, and when it happened (an instant or a date). */
const PLACES: Readonly<Record<SearchedTable, { readonly where: string; readonly sql: string }>> = {
  cases: { where: 'en los hechos', sql: 'SELECT id, id AS case_id, received_at AS at FROM cases' },
  diary_entries: {
    where: 'en el diario',
    sql: 'SELECT id, case_id, happened_at AS at FROM diary_entries',
  },
  followups: {
    where: 'en un seguimiento',
    sql: 'SELECT id, case_id, coalesce(happened_at, due_on) AS at FROM followups',
  },
  defence_actions: {
    where: 'en una acción de defensa',
    sql: 'SELECT id, case_id, started_on AS at FROM defence_actions',
  },
  orientations: {
    where: 'en una orientación rápida',
    sql: 'SELECT id, case_id, happened_at AS at FROM orientations',
  },
  received_documents: {
    where: 'en un documento recibido',
    sql: 'SELECT id, case_id, received_at AS at FROM received_documents',
  },
};

/** More than are shown: several texts of one case are one result. */
const READ = 100;

/** Only texts whose class the session can open. */
export async function sealedFound(
  { tx }: ReadingContext,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<SearchResult[]> {
  const hits = await searchSealed(tx, sealerOf(tx), { text, limit: READ });
  const found = new Map<string, SearchResult>();
  for (const hit of hits) {
    if (found.size === limit) break;
    const result = await resultOf(tx, hit);
    if (result !== null && !found.has(result.id)) found.set(result.id, result);
  }
  return [...found.values()];
}

async function resultOf(tx: Tx, hit: SealedHit): Promise<SearchResult | null> {
  const { where, sql } = PLACES[hit.table as SearchedTable];
  const [row]: { caseId: string | null; at: string; number: string | null }[] = await tx.query(
    `SELECT t.case_id AS "caseId", t.at, c.number_text AS number
     FROM (${sql}) t LEFT JOIN cases c ON c.id = t.case_id WHERE t.id = ?`,
    [hit.id],
  );
  if (row === undefined) return null;
  // It has a page of its own, whether it is of a case or of none.
  const ofDocument = hit.table === 'received_documents';
  const date = row.at.length === 10 ? row.at : dateInLima(row.at);
  return {
    kind: ofDocument ? 'received' : 'text',
    id: ofDocument ? hit.id : (row.caseId ?? hit.id),
    caseId: row.caseId,
    title: row.number ?? (ofDocument ? 'Documento sin expediente' : 'Orientación sin caso'),
    detail: `${where}, ${shortDate(date)}`,
  };
}
