/**
 * The one index for people, cases, letters, papers, documents received and institutions: what is
 * written into it, and what is asked of it. Text is folded on both sides (accents, ñ as n,
 * apostrophes), so that a name is found however it was typed; and each word stands in it a second
 * time as it sounds (domain/people/sound.ts), so that one is found however it was spelled.
 */
import type { EntityManager } from 'typeorm';
import { foldName, PARTICLES } from '../domain/people/names.ts';
import {
  hasDigit,
  heardWords,
  joinedDigits,
  type Match,
  paddedNumbers,
  typedWords,
} from '../domain/search/typed.ts';

export const SEARCH_KINDS = [
  'person',
  'case',
  'letter',
  'paper',
  'received',
  'institution',
  'committee',
  'session',
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
  readonly match: Match;
}

/** Puts a subject into the index, or replaces what was there, in the caller's transaction. */
export async function indexDoc(tx: EntityManager, doc: SearchDoc): Promise<void> {
  const words = doc.words.flatMap((text) => (text === null ? [] : foldName(text).split(' ')));
  const text = [...new Set(words)].filter((word) => word !== '').join(' ');
  await tx.query(
    `INSERT INTO search_docs (kind, subject_id, text, sounds) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, subject_id) DO UPDATE SET text = excluded.text, sounds = excluded.sounds
     WHERE text <> excluded.text`,
    [doc.kind, doc.subjectId, text, soundsOf(text)],
  );
}

/** How the words of an indexed text sound, each key once. Numbers, initials and *de la* have none. */
const soundsOf = (text: string): string =>
  [...new Set(heardWords(text).flatMap(({ keys }) => keys))].join(' ');

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

/** Whether any is not heard yet; of everything, whoever looks. */
export async function docsUnheard(tx: EntityManager): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT 1 FROM main.search_docs WHERE sounds IS NULL LIMIT 1',
  );
  return rows.length > 0;
}

/**
 * Hears the words of what an older program put into the index, a few at a time (`sounds` is null
 * until then; the same after a migration that takes them back, because the rules of sound changed).
 * @returns how many were heard; fewer than `most` when none is left.
 */
export async function hearDocs(tx: EntityManager, most: number): Promise<number> {
  const rows: { doc: number; text: string }[] = await tx.query(
    'SELECT doc, text FROM search_docs WHERE sounds IS NULL ORDER BY doc DESC LIMIT ?',
    [most],
  );
  const heard = rows.map(({ doc, text }) => ({ doc, sounds: soundsOf(text) }));
  await tx.query(
    `UPDATE search_docs SET sounds = j.value ->> 'sounds'
     FROM json_each(?) j WHERE search_docs.doc = j.value ->> 'doc'`,
    [JSON.stringify(heard)],
  );
  return rows.length;
}

/**
 * Subjects that hold every word of the text, of each kind the best first: its words as they are, then
 * their beginnings, then what sounds like them; the newest first where they match alike.
 *
 * All that may match is asked for first, and is nearly always little: then it is ranked here. Only of
 * a common name there is more than that; then nearer matches are asked for before farther ones, and
 * only while there is room. So nothing is ranked that will not be shown, and whoever may see little of
 * what matches is kept from the rest once.
 * @param limit of each kind.
 * @returns the kinds as `SEARCH_KINDS` has them; none when the text holds no letter and no digit.
 */
export async function searchDocs(
  tx: EntityManager,
  { text, kinds, limit }: { text: string; kinds: readonly SearchKind[]; limit: number },
): Promise<SearchHit[]> {
  const words = typedWords(text);
  const steps = stepsOf(words);
  const farthest = steps.at(-1);
  if (farthest === undefined) return [];
  const enough = Math.max(FEW, limit + 1);
  const hits: SearchHit[] = [];
  for (const together of TOGETHER.map((group) => group.filter((kind) => kinds.includes(kind)))) {
    if (together.length === 0) continue;
    const rows = await docsOf(tx, together, farthest.expression, enough);
    for (const kind of together) {
      const ranked =
        rows.length < enough
          ? nearestFirst(
              words,
              rows.filter((row) => row.kind === kind),
            )
          : await stepByStep(tx, kind, steps, limit);
      for (const { subjectId, step } of ranked.slice(0, limit))
        hits.push({ kind, subjectId, match: steps[step]?.match ?? 'sound' });
    }
  }
  return hits;
}

/** Kinds that are asked for at once: names of people fill the first two, and seldom anything of the others. */
const TOGETHER: readonly (readonly SearchKind[])[] = [
  ['person'],
  ['case'],
  ['letter', 'paper', 'received', 'institution', 'committee', 'session'],
];

/** So many are ranked faster than they are asked for again. */
const FEW = 100;

interface Row {
  readonly kind: SearchKind;
  readonly subjectId: string;
  readonly text: string;
  /** Null until it is heard. */
  readonly sounds: string | null;
}
interface Ranked {
  readonly subjectId: string;
  /** The first that lets it through. */
  readonly step: number;
}

const docsOf = (
  tx: EntityManager,
  kinds: readonly SearchKind[],
  expression: string,
  limit: number,
): Promise<Row[]> =>
  tx.query(
    `SELECT d.kind, d.subject_id AS "subjectId", d.text, d.sounds
     FROM search_index i JOIN search_docs d ON d.doc = i.rowid
     WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT ?`,
    [`kind : ${any(kinds.map(quoted))} AND ${expression}`, limit],
  );

/** Of those that match alike, the order stays. */
const nearestFirst = (words: readonly string[], rows: readonly Row[]): Ranked[] =>
  rows
    .map((row) => ({ subjectId: row.subjectId, step: stepOf(words, row) }))
    .sort((one, other) => one.step - other.step);

async function stepByStep(
  tx: EntityManager,
  kind: SearchKind,
  steps: readonly Step[],
  limit: number,
): Promise<Ranked[]> {
  const found = new Map<string, Ranked>();
  for (const [step, { expression }] of steps.entries()) {
    if (found.size >= limit) break;
    for (const { subjectId } of await docsOf(tx, [kind], expression, limit))
      if (!found.has(subjectId)) found.set(subjectId, { subjectId, step });
  }
  return [...found.values()];
}

const matchingIn = (docs: string) => `SELECT d.subject_id FROM search_index i
  JOIN ${docs} d ON d.doc = i.rowid WHERE search_index MATCH ? AND d.kind = ?`;

/** Ids of one kind that match, as a subquery: parameters are `matchOf(text)` and the kind. */
export const MATCHING_IDS = matchingIn('search_docs');

/** The same of everybody, for the list of a register that whoever asks sees whole: it shows no other row. */
export const MATCHING_IDS_WHOLE = matchingIn('main.search_docs');

/**
 * What a list is filtered by: every word of the text, or its beginning. Null when nothing in it can be
 * searched. Digits typed in groups are looked for joined as well.
 */
export function matchOf(text: string): string | null {
  const words = typedWords(text);
  return words.length === 0 ? null : begun(words);
}

interface Step {
  readonly match: Match;
  /** Of FTS5. Words hold letters and digits only: safe to quote. */
  readonly expression: string;
}

/** From the nearest to the farthest; each lets through what the ones before it do. `stepOf` tells them apart. */
function stepsOf(words: readonly string[]): Step[] {
  if (words.length === 0) return [];
  return [
    { match: words.some(hasDigit) ? 'number' : 'word', expression: whole(words) },
    { match: 'beginning', expression: begun(words) },
    ...heard(words).map((expression): Step => ({ match: 'sound', expression })),
  ];
}

/** The first step that lets a row through, which the last one did. */
function stepOf(words: readonly string[], { text, sounds }: Row): number {
  const tokens = text.split(' ');
  const joined = joinedDigits(words);
  const has = (word: string): boolean =>
    paddedNumbers(word).some((written) => tokens.includes(written));
  if (words.every(has) || (joined !== null && has(joined))) return 0;
  const begins = (word: string): boolean =>
    has(word) || tokens.some((token) => token.startsWith(word));
  const apart = begunParts(words).every(({ word, isWhole }) => (isWhole ? has : begins)(word));
  if (apart || (joined !== null && begins(joined))) return 1;
  const keysThere = sounds?.split(' ') ?? [];
  const sounding = heardWords(words.join(' ')).every(
    ({ word, keys }) => begins(word) || keys.some((key) => keysThere.includes(key)),
  );
  return sounding ? 2 : 3;
}

const quoted = (word: string): string => `"${word}"`;
const all = (parts: readonly string[]): string => parts.join(' AND ');
const any = (parts: readonly string[]): string => `(${parts.join(' OR ')})`;

/** One word; a short number is found however many zeros stand before it. */
const written = (word: string, end: '' | '*' = ''): string => {
  const [first = word, ...padded] = paddedNumbers(word);
  const alone = `${quoted(first)}${end}`;
  return padded.length === 0 ? alone : any([alone, ...padded.map(quoted)]);
};

function whole(words: readonly string[]): string {
  const joined = joinedDigits(words);
  const apart = `(${all(words.map((word) => written(word)))})`;
  return `text : ${joined === null ? apart : any([apart, quoted(joined)])}`;
}

/** What may be only begun of what was typed, or is taken whole. */
function begun(words: readonly string[]): string {
  const parts = begunParts(words).map(({ word, isWhole }) => written(word, isWhole ? '' : '*'));
  const joined = joinedDigits(words);
  const apart = `(${all(parts)})`;
  return `text : ${joined === null ? apart : any([apart, `${quoted(joined)}*`])}`;
}

/**
 * Every word may be only begun; *de la* and *Vda. de* need not be there. One character begins nearly
 * everything: a digit is taken whole where something follows it (`1-2026`), and else it waits for the
 * next key. Where nothing is left, all are taken whole.
 */
function begunParts(words: readonly string[]): { word: string; isWhole: boolean }[] {
  const parts = words.flatMap((word, place) => {
    if (word.length > 1) return PARTICLES.has(word) ? [] : [{ word, isWhole: false }];
    return hasDigit(word) && place < words.length - 1 ? [{ word, isWhole: true }] : [];
  });
  return parts.length > 0 ? parts : words.map((word) => ({ word, isWhole: true }));
}

/** By sound: first each word as it is, then the last one as it is begun. None for numbers alone. */
function heard(words: readonly string[]): string[] {
  const names = heardWords(words.join(' '));
  if (names.length === 0) return [];
  const numbers = words
    .filter((word) => hasDigit(word) && word.length > 1)
    .map((word) => `text : ${written(word, '*')}`);
  const sounding = names.map(({ word, keys }) => sound(word, keys.map(quoted)));
  const last = names.at(-1);
  const steps = [all([...numbers, ...sounding])];
  if (last !== undefined && last.begun.length > 0) {
    const keys = [...last.keys.map(quoted), ...last.begun.map((key) => `${quoted(key)}*`)];
    steps.push(all([...numbers, ...sounding.slice(0, -1), sound(last.word, keys)]));
  }
  return steps.map((step) => `(${step})`);
}

const sound = (word: string, keys: readonly string[]): string =>
  any([`text : ${quoted(word)}*`, `sounds : ${any(keys)}`]);
