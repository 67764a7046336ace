/**
 * What a public text may not say (docs/decisions/0041-committees.md). Numbers are refused: those that look
 * like a case's or a DNI by their shape alone, those of documents because one of a case bears them. A
 * name is asked about, and only of people whom whoever writes may see: nobody learns who is in the store.
 */
import { In } from 'typeorm';
import {
  committeeMembers,
  institutionHolders,
  operators,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import {
  isNamedIn,
  type Names,
  namesOf,
  type Pair,
  pairsIn,
} from '../../domain/committees/names-in.ts';
import {
  isNumberOf,
  NUMBER_MESSAGES,
  numbersIn,
  type TypedNumber,
  typedNumbersIn,
} from '../../domain/committees/public-text.ts';
import { Refusal } from '../../domain/errors.ts';
import type { FormingContext, ReadingContext, WritingContext } from '../core/procedure.ts';
import type { PublicFault } from './types.ts';

export interface PublicText {
  /** Null: a body that is being written. */
  readonly committeeId: string | null;
  /** Field of the form → what is typed in it. */
  readonly texts: readonly { readonly field: string; readonly text: string }[];
  /** Names that may stand there besides those of its members and of the office. */
  readonly known: readonly string[];
  /** False: it is a list of names, and only numbers are looked for. */
  readonly names: boolean;
}

/** What is wrong, field by field; empty: it may be saved. */
export async function publicFaults(
  { tx }: Pick<ReadingContext, 'tx'>,
  asked: PublicText,
): Promise<PublicFault[]> {
  return [...(await numberFaults(tx, asked)), ...(await nameFaults(tx, asked))];
}

/**
 * Looks at what is public, as whoever writes sees the store, and only then writes.
 * @param namesReason why names stay that look like somebody's; empty: nobody said.
 * @throws Refusal `case_in_public`, `name_in_public`.
 */
export async function writePublic<T>(
  ctx: FormingContext,
  asked: PublicText & { readonly namesReason: string },
  work: (ctx: WritingContext) => Promise<T>,
): Promise<T> {
  await ctx.read(async (reading) => {
    const faults = await publicFaults(reading, asked);
    const fields = (some: readonly PublicFault[]) =>
      Object.fromEntries(some.map(({ field, message }) => [field, message]));
    const numbers = faults.filter(({ blocks }) => blocks);
    if (numbers.length > 0) throw new Refusal('case_in_public', { fields: fields(numbers) });
    if (faults.length > 0 && asked.namesReason === '')
      throw new Refusal('name_in_public', {
        fields: { ...fields(faults), namesReason: 'Escriba por qué queda ese nombre.' },
      });
  });
  return ctx.write(work);
}

async function numberFaults(tx: Tx, { texts }: PublicText): Promise<PublicFault[]> {
  const bound = await numbersOfCases(
    tx,
    texts.flatMap(({ text }) => typedNumbersIn(text)),
  );
  const documents = await documentsOf(tx, texts.map(({ text }) => text).join('\n'));
  return texts.flatMap(({ field, text }) => {
    const kinds = new Set<keyof typeof NUMBER_MESSAGES>(numbersIn(text).map(({ kind }) => kind));
    if (typedNumbersIn(text).some((typed) => bound.some((issued) => isNumberOf(typed, issued))))
      kinds.add('letter');
    if (runsIn(text).some((run) => documents.has(run))) kinds.add('document');
    return [...kinds].map((kind) => ({
      field,
      message: `El texto ${NUMBER_MESSAGES[kind]}. Quítelo: esto es público.`,
      blocks: true,
    }));
  });
}

/** As they were printed: letters, papers and received documents of a case, whose numbers these may be. */
async function numbersOfCases(tx: Tx, typed: readonly TypedNumber[]): Promise<string[]> {
  if (typed.length === 0) return [];
  const rows: { text: string }[] = await tx.query(
    `WITH asked AS (SELECT DISTINCT value ->> 'number' AS number, value ->> 'year' AS year
       FROM json_each(?))
     SELECT n.text FROM main.issued_numbers n
     JOIN asked q ON q.number = n.number AND q.year = n.year
     WHERE n.kind <> 'case' AND CASE n.subject_kind
       WHEN 'paper' THEN EXISTS (SELECT 1 FROM main.papers p
         WHERE p.id = n.subject_id AND p.case_id IS NOT NULL)
       WHEN 'received' THEN EXISTS (SELECT 1 FROM main.received_documents r
         WHERE r.id = n.subject_id AND r.case_id IS NOT NULL)
       ELSE 1 END`,
    [JSON.stringify(typed.map(({ number, year }) => ({ number, year })))],
  );
  return rows.map(({ text }) => text);
}

/** Runs of digits that may be a document which is no DNI. */
const runsIn = (text: string): string[] => text.match(/(?<!\d)\d{6,15}(?!\d)/gu) ?? [];

/** Those that are of somebody whom whoever writes may see. */
async function documentsOf(tx: Tx, text: string): Promise<ReadonlySet<string>> {
  const runs = [...new Set(runsIn(text))];
  if (runs.length === 0) return new Set();
  const rows: { number: string }[] = await tx.query(
    `SELECT document_number AS number FROM persons
     WHERE document_number IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(runs)],
  );
  return new Set(rows.map(({ number }) => number));
}

async function nameFaults(
  tx: Tx,
  { committeeId, texts: all, known, names }: PublicText,
): Promise<PublicFault[]> {
  // Why a name stays may say it.
  const texts = names ? all.filter(({ field }) => field !== 'namesReason') : [];
  const pairsOf = texts.map(({ field, text }) => ({ field, pairs: pairsIn(text) }));
  const people = await peopleWith(
    tx,
    pairsOf.flatMap(({ pairs }) => pairs),
  );
  if (people.length === 0) return [];
  const may = await knownNames(tx, committeeId, known);
  return pairsOf
    .filter(({ pairs }) => people.some((person) => isNamedIn(pairs, person, may)))
    .map(({ field }) => ({
      field,
      message:
        'El texto puede nombrar a una persona atendida. Quite el nombre; si es de otra persona, diga por qué queda.',
      blocks: false,
    }));
}

/** So many pairs are asked for at once; and no more than a long acta has. */
const AT_ONCE = 60;
const MOST_PAIRS = 6_000;

/** Whoever has two of these words among her names, of those who show to the session. */
async function peopleWith(tx: Tx, pairs: readonly Pair[]): Promise<Names[]> {
  const ids = new Set<string>();
  for (let from = 0; from < Math.min(pairs.length, MOST_PAIRS); from += AT_ONCE) {
    const some = pairs.slice(from, from + AT_ONCE).map(([a, b]) => `("${a}" AND "${b}")`);
    const rows: { id: string }[] = await tx.query(
      `SELECT d.subject_id AS id FROM search_index i JOIN search_docs d ON d.doc = i.rowid
       WHERE search_index MATCH ?`,
      [`kind : "person" AND text : (${some.join(' OR ')})`],
    );
    for (const { id } of rows) ids.add(id);
  }
  if (ids.size === 0) return [];
  const rows = await tx.find(persons, {
    select: { id: true, givenNames: true, firstSurname: true, secondSurname: true, knownAs: true },
    where: { id: In([...ids]) },
  });
  return rows.map(({ givenNames, firstSurname, secondSurname, knownAs }) =>
    namesOf(givenNames, firstSurname, secondSurname, knownAs),
  );
}

/** The members of the body of any time, the people of the office, who heads an institution, the guests. */
async function knownNames(
  tx: Tx,
  committeeId: string | null,
  typed: readonly string[],
): Promise<Names[]> {
  const members = committeeId === null ? [] : await tx.findBy(committeeMembers, { committeeId });
  const office = await tx.find(operators, { select: { id: true, fullName: true } });
  const holders = await tx.find(institutionHolders);
  return [
    ...members.map(({ name }) => name),
    ...office.map(({ fullName }) => fullName),
    ...holders.map(({ name }) => name),
    ...typed,
  ].map((name) => namesOf(name));
}
