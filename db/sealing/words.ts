/**
 * Search in sealed text. Each word of it becomes a keyed token (HMAC-SHA-256, cut to 8 bytes) of its
 * compartment; the index holds tokens only. So a copied file and the store key tell which texts
 * share a word, and not which word (vault.md, "Compartments").
 *
 * Words are found whole: a token of half a word is another token.
 */
import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SEALED_CLASSES, SEARCHED, type SealedClass } from '../../domain/fields/classes.ts';
import { foldName } from '../../domain/people/names.ts';
import type { Place, Sealer } from './sealer.ts';

/** Words of one or two letters are in every text. */
const SHORTEST = 3;
/** A page holds some 400 different words; nobody searches for more than a few. */
const MOST_IN_TEXT = 4_000;
const MOST_ASKED = 8;

/** The different words of a text, folded as names are. */
export function wordsOf(text: string, most: number): string[] {
  const words = foldName(text.replaceAll(/\s/g, ' ')).split(' ');
  return [...new Set(words.filter((word) => word.length >= SHORTEST))].slice(0, most);
}

/** 13 characters of 0–9 and a–v: one token for the index. */
export function tokenOf(key: Uint8Array, word: string): string {
  const bytes = createHmac('sha256', key).update(word).digest().subarray(0, 8);
  return bytes.readBigUInt64BE().toString(32).padStart(13, '0');
}

export interface SealedText extends Omit<Place, 'column'> {
  readonly column: string;
  readonly under: SealedClass;
  readonly text: string;
}

/**
 * Puts a text into the index in the transaction that seals it. Whoever does not hold the key leaves
 * it pending: the next who does finishes it (`indexPending`).
 */
export async function indexText(
  tx: EntityManager,
  sealer: Sealer,
  { table, column, id, under, text }: SealedText,
): Promise<void> {
  const tokens = tokensOf(sealer, under, text);
  await tx.query(
    `INSERT INTO sealed_docs (class, table_name, column_name, row_id, tokens, pending)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (table_name, column_name, row_id)
     DO UPDATE SET tokens = excluded.tokens, pending = excluded.pending`,
    [under, table, column, id, tokens ?? '', tokens === null ? 1 : 0],
  );
}

/**
 * The tokens of a text for the index, in their own order, which says nothing of the text; null when
 * the session does not hold the key.
 */
export function tokensOf(sealer: Sealer, under: SealedClass, text: string): string | null {
  const key = sealer.tokenKey(under);
  if (key === null) return null;
  const tokens = wordsOf(text, MOST_IN_TEXT).map((word) => tokenOf(key, word));
  return tokens.sort().join(' ');
}

export interface SealedHit {
  /** Its place in the index: the later written, the higher. */
  readonly doc: number;
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

interface SealedQuestion {
  readonly text: string;
  readonly limit: number;
  /** Those that stand before this place; null from the last written on. */
  readonly before?: number | null;
}

/** Sealed texts that hold every word, the last written first. None when nothing can be searched. */
export async function searchSealed(
  tx: EntityManager,
  sealer: Sealer,
  { text, limit, before = null }: SealedQuestion,
): Promise<SealedHit[]> {
  const words = wordsOf(text, MOST_ASKED);
  const groups = SEALED_CLASSES.flatMap((name) => {
    const key = sealer.tokenKey(name);
    return key === null
      ? []
      : [`(${words.map((word) => `"${tokenOf(key, word)}"`).join(' AND ')})`];
  });
  if (words.length === 0 || groups.length === 0) return [];
  return tx.query(
    `SELECT d.doc, d.table_name AS "table", d.column_name AS "column", d.row_id AS id
     FROM sealed_index i JOIN sealed_docs d ON d.doc = i.rowid
     WHERE sealed_index MATCH ?${before === null ? '' : ' AND i.rowid < ?'}
     ORDER BY i.rowid DESC LIMIT ?`,
    [groups.join(' OR '), ...(before === null ? [] : [before]), limit],
  );
}

/**
 * Finishes what people without the key wrote, a few at a time. To be called in a write, by a session
 * that holds keys.
 * @returns how many were finished; fewer than `limit` when none is left.
 */
export async function indexPending(
  tx: EntityManager,
  sealer: Sealer,
  limit: number,
): Promise<number> {
  const rows: (Omit<SealedHit, 'doc'> & { class: SealedClass })[] = await tx.query(
    `SELECT class, table_name AS "table", column_name AS "column", row_id AS id FROM sealed_docs
     WHERE pending = 1 AND class IN (SELECT value FROM json_each(?)) LIMIT ?`,
    [JSON.stringify(sealer.readable), limit],
  );
  for (const row of rows) {
    const column = tx.connection.getMetadata(row.table).findColumnWithPropertyName(row.column);
    if (column === undefined || !isSearched(row.table, row.column))
      throw new Error('An index names a column that is not searched.');
    const [found]: { value: string }[] = await tx.query(
      `SELECT ${column.databaseName} AS value FROM ${row.table} WHERE id = ?`,
      [row.id],
    );
    const text = found === undefined ? '' : (sealer.openText(row.class, row, found.value) ?? '');
    await indexText(tx, sealer, { ...row, under: row.class, text });
  }
  return rows.length;
}

/** Whether the words of a column are searched. */
export const isSearched = (table: string, column: string): boolean =>
  (SEARCHED as Readonly<Record<string, readonly string[]>>)[table]?.includes(column) ?? false;
