/**
 * The one index for people, cases, letters, papers, documents received and institutions: what is
 * written into it, and what is asked of it. Text is folded on both sides (accents, ñ as n, apostrophes), so that a name is found
 * however it was typed.
 */
import type { EntityManager } from 'typeorm';
import { foldName } from '../domain/people/names.ts';

export const SEARCH_KINDS = [
  'person',
  'case',
  'letter',
  'paper',
  'received',
  'institution',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchDoc {
  readonly kind: SearchKind;
  readonly subjectId: string;
  /** Words it is found by, in any order and as they are written. */
  readonly words: readonly (string | null)[];
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly subjectId: string;
}

/** Puts a subject into the index, or replaces what was there, in the caller's transaction. */
export async function indexDoc(tx: EntityManager, doc: SearchDoc): Promise<void> {
  const words = doc.words.flatMap((text) => (text === null ? [] : foldName(text).split(' ')));
  const text = [...new Set(words)].filter((word) => word !== '').join(' ');
  await tx.query(
    `INSERT INTO search_docs (kind, subject_id, text) VALUES (?, ?, ?)
     ON CONFLICT (kind, subject_id) DO UPDATE SET text = excluded.text
     WHERE text <> excluded.text`,
    [doc.kind, doc.subjectId, text],
  );
}

/** Takes subjects of one kind out of the index. */
export async function dropDocs(
  tx: EntityManager,
  kind: SearchKind,
  subjectIds: readonly string[],
): Promise<void> {
  await tx.query(
    'DELETE FROM search_docs WHERE kind = ? AND subject_id IN (SELECT value FROM json_each(?))',
    [kind, JSON.stringify(subjectIds)],
  );
}

/**
 * Subjects that hold every word of the text; the last word may be only begun. Newest first, not
 * best first: ranking would read every match of a common name before showing one.
 * @returns at most `limit`; none when the text holds no letter and no digit.
 */
export async function searchDocs(
  tx: EntityManager,
  { text, kinds, limit }: { text: string; kinds: readonly SearchKind[]; limit: number },
): Promise<SearchHit[]> {
  const match = matchOf(text);
  if (match === null) return [];
  return tx.query(
    `SELECT d.kind, d.subject_id AS "subjectId"
     FROM search_index i JOIN search_docs d ON d.doc = i.rowid
     WHERE search_index MATCH ? AND d.kind IN (SELECT value FROM json_each(?))
     ORDER BY i.rowid DESC LIMIT ?`,
    [match, JSON.stringify(kinds), limit],
  );
}

const matchingIn = (docs: string) => `SELECT d.subject_id FROM search_index i
  JOIN ${docs} d ON d.doc = i.rowid WHERE search_index MATCH ? AND d.kind = ?`;

/** Ids of one kind that match, as a subquery: parameters are `matchOf(text)` and the kind. */
export const MATCHING_IDS = matchingIn('search_docs');

/** The same of everybody, for the list of a register that whoever asks sees whole: it shows no other row. */
export const MATCHING_IDS_WHOLE = matchingIn('main.search_docs');

/**
 * The FTS5 expression of what was typed, or null when nothing in it can be searched. Digits typed in
 * groups (`952 123 456`) are looked for joined as well, as telephones are kept.
 */
export function matchOf(text: string): string | null {
  const words = foldName(text.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const apart = begun(words);
  const digits = words.length > 1 && words.every((word) => /^\d+$/.test(word));
  return digits ? `(${apart}) OR ${begun([words.join('')])}` : apart;
}

/** Nobody types more into a search box; a pasted page must not become an expression of FTS5. */
const LONGEST = 300;
const MOST_WORDS = 12;

/** All words, the last as a beginning. Folded words hold letters and digits only: safe to quote. */
function begun(words: readonly string[]): string {
  return `${words.map((word) => `"${word}"`).join(' AND ')}*`;
}
