/** Opening what a kill left, as a user would, and comparing it with what had been said. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../../domain/errors.ts';
import { appendAudit, verifyAudit } from '../../audit.ts';
import { backupsOf } from '../../copies/names.ts';
import { attachments } from '../../entities/index.ts';
import { type CopyWay, lookAtCopy, openStore, type Store } from '../../store.ts';
import { ROSA } from '../../test-options.ts';
import { type CopyTold, type Holds, ROSA_ID, type Told } from './kill-told.ts';
import type { World } from './kill-world.ts';

export interface Opened {
  readonly store: Store;
  readonly password: string;
}

/** @throws Refusal when none of the passwords opens it, or it says why it does not open. */
export async function openWithOneOf(
  { options }: World,
  passwords: readonly string[],
): Promise<Opened> {
  let refusal: unknown = new Error('No password was given.');
  for (const password of new Set(passwords)) {
    try {
      return { store: await openStore({ ...options, ...ROSA, password }), password };
    } catch (error) {
      refusal = error;
      if (!(error instanceof Refusal && error.code === 'login_failed')) throw error;
    }
  }
  throw refusal;
}

export interface Found {
  readonly holds: Holds;
  /** What is not whole, in words; empty when all is. */
  readonly broken: readonly string[];
}

/** Everything the store holds, each file read to its end. */
export async function lookAt({ store, password }: Opened): Promise<Found> {
  const { keys, files, integrity, brokenAt } = await store.read(async (tx) => {
    const rows: { key: string }[] = await tx.query(`SELECT key FROM meta WHERE key LIKE '%-%'`);
    const [check]: { integrity_check: string }[] = await tx.query('PRAGMA integrity_check');
    return {
      keys: rows.map(({ key }) => key),
      files: await tx.find(attachments),
      integrity: check?.integrity_check,
      brokenAt: await verifyAudit(tx),
    };
  });
  const broken: string[] = [];
  if (integrity !== 'ok') broken.push(`integrity_check says ${integrity}`);
  if (brokenAt !== null) broken.push(`the chain breaks at ${brokenAt}`);
  if (store.files.trouble !== null) broken.push(`attached files: ${store.files.trouble}`);
  for (const { fileId, sha256 } of files) {
    const bytes = await store.files.get(fileId, 'sensible').catch(() => null);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256)
      broken.push('an attached file is not what was attached');
  }
  const numbers = (kind: string) =>
    new Set(
      keys.filter((key) => key.startsWith(kind)).map((key) => Number(key.slice(kind.length))),
    );
  return {
    holds: {
      acts: numbers('act-'),
      drafts: numbers('draft-'),
      files: new Map(files.map(({ fileId, sha256 }) => [fileId, sha256])),
      password,
    },
    broken,
  };
}

/** What was acknowledged and is gone, and what nobody asked for. */
export interface Difference {
  readonly lost: number;
  readonly wrong: readonly string[];
}

/** Compares with the nearest of what it may hold. */
export function compare(found: Holds, may: readonly Holds[]): Difference {
  const all = may.map((holds) => differenceOf(found, holds));
  const weight = ({ lost, wrong }: Difference) => lost + wrong.length;
  return all.toSorted((a, b) => weight(a) - weight(b))[0] ?? { lost: 0, wrong: [] };
}

function differenceOf(found: Holds, holds: Holds): Difference {
  const gone = [
    ...[...holds.acts].filter((n) => !found.acts.has(n)).map((n) => `act ${n}`),
    ...[...holds.drafts].filter((n) => !found.drafts.has(n)).map((n) => `draft ${n}`),
    ...[...holds.files].filter(([id, sum]) => found.files.get(id) !== sum).map(() => 'a file'),
  ];
  const sizeOf = ({ acts, drafts, files }: Holds) => acts.size + drafts.size + files.size;
  const more = sizeOf(found) - sizeOf(holds) + gone.length;
  const wrong = gone.length > 0 ? [`acknowledged and gone: ${gone.join(', ')}`] : [];
  // One thing may have been done when the kill came before it could be said.
  if (more > 1) wrong.push(`${more} things that were not said`);
  return { lost: gone.length, wrong };
}

/** Every copy that has its name opens and is whole: it was proved before. */
export async function lookAtCopies(world: World, told: Told): Promise<readonly string[]> {
  const folder = backupsOf(world.folder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith('.tmp'));
  const known = [...told.copies, ...(world.kept === null ? [] : [world.kept])];
  const wrong = known
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => `the copy ${name} is gone`);
  for (const name of names) {
    const copy = known.find((one) => one.name === name);
    const ways = copy === undefined ? waysOf(told) : [wayInto(copy)];
    let why: unknown = null;
    for (const way of ways) {
      why = await lookAtCopy(world.options, join(folder, name), way).then(
        () => null,
        (error: unknown) => error,
      );
      if (why === null) break;
    }
    // A stick of which nothing was said opens by a phrase that nobody was told.
    const unsaid = copy === undefined && why instanceof Refusal && why.code === 'login_failed';
    if (why !== null && !unsaid) wrong.push(`the copy ${name}: ${wordsOf(why)}`);
  }
  return wrong;
}

const wayInto = ({ phrase, holds }: CopyTold): CopyWay =>
  phrase === null
    ? { by: 'password', userName: ROSA.userName, password: holds.password }
    : { by: 'phrase', phrase };

const waysOf = ({ passwords }: Told): CopyWay[] =>
  passwords.map((password) => ({ by: 'password', userName: ROSA.userName, password }));

export function wordsOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** As a responsable who reads what is missing and goes on. */
export async function accept({ options }: World, store: Store): Promise<void> {
  await store.write(async (tx) => {
    await store.acceptFinding(tx);
    await appendAudit(tx, { at: options.clock(), operatorId: ROSA_ID, action: 'store.accepted' });
  });
}
