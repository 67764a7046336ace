/**
 * What a practice run leaves beside its store: the letters as files, and `summary.json`. Written
 * from the closed store itself, so that the demo and the scenarios tell the same truth.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  casePeople,
  cases,
  letters,
  letterVersions,
  operatorRoles,
  operators,
  persons,
} from '../../db/entities/index.ts';
import { readDataKeyHex } from '../../db/practice.ts';
import { openStore, type Tx } from '../../db/store.ts';
import { parseNumber } from '../../domain/letters/numbers.ts';
import { fullName } from '../../domain/people/names.ts';

export interface KnownUser {
  /** User name, as it is typed at the login. */
  readonly name: string;
  readonly password: string;
}

/** What only who ran it knows. */
export interface Run {
  /** Holds `store/`; gets `letters/` and `summary.json`. */
  readonly out: string;
  readonly users: readonly KnownUser[];
  /** The words of each recovery sheet, parted by spaces. */
  readonly recovery: readonly string[];
  /** Sensitive strings that were typed. */
  readonly needles: readonly string[];
  readonly timingsMs: Readonly<Record<string, number>>;
}

/** `summary.json`. Paths are absolute. */
export interface Summary {
  /** The data folder. */
  readonly store: string;
  /** Opens `yanapa.db` in any SQLCipher 4 tool, as a raw key. */
  readonly dataKeyHex: string;
  readonly users: readonly { name: string; role: string; password: string }[];
  readonly recovery: readonly string[];
  readonly cases: readonly { number: string; state: string; people: readonly string[] }[];
  readonly letters: readonly { number: string; file: string; case: string }[];
  readonly needles: readonly string[];
  readonly timingsMs: Readonly<Record<string, number>>;
}

export const storeFolder = (out: string): string => join(out, 'store');

/**
 * Writes `letters/*.pdf` and `summary.json`. The backend must have closed the store.
 *
 * @throws Error when no user is known, and what opening the store throws.
 */
export async function writeOutcome(run: Run): Promise<Summary> {
  const [user] = run.users;
  if (user === undefined) throw new Error('Nobody can open the store: there are no users.');
  const folder = storeFolder(run.out);
  const credentials = { userName: user.name, password: user.password };
  const store = await openStore({
    folder,
    clock: () => new Date(),
    random: (bytes) => Uint8Array.from(randomBytes(bytes)),
    ...credentials,
  });
  try {
    const summary: Summary = await store.read(async (tx) => ({
      store: folder,
      dataKeyHex: await readDataKeyHex(folder, user.name, user.password),
      users: await withRoles(tx, run.users),
      recovery: run.recovery,
      cases: await listCases(tx),
      letters: await writeLetters(tx, join(run.out, 'letters')),
      needles: [...new Set(run.needles)].sort(),
      timingsMs: run.timingsMs,
    }));
    await writeFile(join(run.out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    return summary;
  } finally {
    await store.close();
  }
}

async function withRoles(tx: Tx, users: readonly KnownUser[]): Promise<Summary['users']> {
  const accounts = await tx.find(operators);
  const roles = await tx.find(operatorRoles, { order: { validFrom: 'ASC' } });
  return users.map(({ name, password }) => {
    const account = accounts.find((operator) => operator.userName === name);
    const role = roles.findLast((held) => held.operatorId === account?.id)?.role ?? '';
    return { name, role, password };
  });
}

async function listCases(tx: Tx): Promise<Summary['cases']> {
  const all = await tx.find(cases, { order: { recordedAt: 'ASC', id: 'ASC' } });
  const links = await tx.find(casePeople, { order: { position: 'ASC' } });
  const people = new Map((await tx.find(persons)).map((person) => [person.id, person]));
  return all.map(({ id, numberText, state }) => {
    const known = links.flatMap((link) => {
      const person = link.caseId === id && link.personId !== null && people.get(link.personId);
      return person ? [fullName(person)] : [];
    });
    return { number: numberText, state, people: [...new Set(known)] };
  });
}

/**
 * Every version that was ever printed: the present one of each letter under its number, older ones
 * with theirs behind it.
 *
 * @returns one line a letter.
 */
async function writeLetters(tx: Tx, folder: string): Promise<Summary['letters']> {
  await mkdir(folder, { recursive: true });
  const numberOfCase = new Map((await tx.find(cases)).map((row) => [row.id, row.numberText]));
  const issued = (await tx.find(letters, { order: { issuedAt: 'ASC' } })).flatMap((letter) =>
    letter.numberText === null ? [] : [{ ...letter, numberText: letter.numberText }],
  );
  const told: Summary['letters'][number][] = [];
  for (const letter of issued) {
    const versions = await tx.find(letterVersions, {
      where: { letterId: letter.id },
      order: { version: 'DESC' },
    });
    const name = fileNameOf(letter.numberText);
    const file = join(folder, `${name}.pdf`);
    for (const [age, { version, pdf }] of versions.entries())
      await writeFile(age === 0 ? file : join(folder, `${name}-version-${version}.pdf`), pdf);
    told.push({ number: letter.numberText, file, case: numberOfCase.get(letter.caseId) ?? '' });
  }
  return told;
}

/** `OFICIO-045-2026`, as the program itself names what it saves. */
function fileNameOf(numberText: string): string {
  const number = parseNumber(numberText);
  if (number === null) throw new Error('A letter has a number that cannot be read back.');
  return `OFICIO-${String(number.n).padStart(3, '0')}-${number.year}`;
}
