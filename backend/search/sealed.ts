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

/** More than are shown: several texts of one case are one result, and some are of cases closed to her. */
const READ = 100;
/** A word that stands in every text is no search: who sees few cases is not made to wait for it. */
const MOST_READ = 1_000;

/** Only texts whose class the session can open, of what she may look at. */
export async function sealedFound(
  { tx, signal }: ReadingContext,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<SearchResult[]> {
  const found = new Map<string, SearchResult>();
  let before: number | null = null;
  for (let read = 0; read < MOST_READ && found.size < limit; read += READ) {
    signal.throwIfAborted();
    const hits: SealedHit[] = await searchSealed(tx, sealerOf(tx), { text, limit: READ, before });
    const rows = await rowsOf(tx, hits);
    for (const hit of hits) {
      const result = resultOf(hit, rows.get(keyOf(hit)));
      if (result !== null && !found.has(result.id) && found.size < limit)
        found.set(result.id, result);
    }
    before = hits.at(-1)?.doc ?? null;
    if (hits.length < READ) break;
  }
  return [...found.values()];
}

interface Told {
  readonly id: string;
  readonly caseId: string | null;
  readonly at: string;
  readonly number: string | null;
}

const keyOf = ({ table, id }: Pick<SealedHit, 'table' | 'id'>): string => `${table} ${id}`;

/** One query a table, however many texts: those that the session may not look at are not there. */
async function rowsOf(tx: Tx, hits: readonly SealedHit[]): Promise<ReadonlyMap<string, Told>> {
  const rows = new Map<string, Told>();
  for (const table of new Set(hits.map((hit) => hit.table))) {
    const ids = hits.filter((hit) => hit.table === table).map(({ id }) => id);
    const told: Told[] = await tx.query(
      `SELECT t.id, t.case_id AS "caseId", t.at, c.number_text AS number
       FROM (${PLACES[table as SearchedTable].sql}) t LEFT JOIN cases c ON c.id = t.case_id
       WHERE t.id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
    for (const row of told) rows.set(keyOf({ table, id: row.id }), row);
  }
  return rows;
}

function resultOf(hit: SealedHit, row: Told | undefined): SearchResult | null {
  if (row === undefined) return null;
  const { where } = PLACES[hit.table as SearchedTable];
  // It has a page of its own, whether it is of a case or of none.
  const ofDocument = hit.table === 'received_documents';
  const date = row.at.length === 10 ? row.at : dateInLima(row.at);
  return {
    kind: ofDocument ? 'received' : 'text',
    id: ofDocument ? hit.id : (row.caseId ?? hit.id),
    caseId: row.caseId,
    title: row.number ?? (ofDocument ? 'Documento sin expediente' : 'Orientación sin caso'),
    detail: `${where}, ${shortDate(date)}`,
    match: 'told',
    why: null,
  };
}
