/** The files of a store made anew under new keys, beside it: `yanapa.db.new`. */
import { join } from 'node:path';
import type Database from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../domain/errors.ts';
import type { FieldClass } from '../../domain/fields/classes.ts';
import { resealChunks } from '../attached/reseal.ts';
import { openPlain } from '../connection/plain.ts';
import { removeIfThere } from '../files/atomic.ts';
import { toHex } from '../keys/bytes.ts';
import type { KeyName } from '../keys/keyring.ts';
import type { Random } from '../ports.ts';
import { currentSchema } from '../schema.ts';
import { publicHalvesOf } from '../sealing/compartments.ts';
import { openAll, reseal } from '../sealing/reseal.ts';
import { Sealer } from '../sealing/sealer.ts';
import { flush } from './files.ts';
import { PARTS, type Part, partsIn } from './parts.ts';
import { type Proof, prove } from './prove.ts';
import { requireSpace } from './space.ts';
import { counter, type Step, vacuumInto } from './write.ts';

export type AllKeys = Readonly<Record<KeyName, Uint8Array>>;

export interface RekeyJob {
  readonly kind: 'rekey';
  /** The data folder. */
  readonly folder: string;
  readonly storeId: string;
  readonly from: AllKeys;
  readonly to: AllKeys;
  /** What the new store remembers of its keys: rows of `meta`. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Where a part waits for its place. */
export const renewed = (folder: string, { name }: Part): string => join(folder, `${name}.new`);

/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** Removes what a re-keying that did not reach its commit has left. */
export async function removeRenewed(folder: string): Promise<void> {
  for (const part of PARTS) await removeIfThere(renewed(folder, part));
  await removeBeside(folder);
}

/** What lies beside files that are whole: whoever only read them has left an empty log. */
export async function removeBeside(folder: string): Promise<void> {
  for (const part of PARTS)
    for (const end of BESIDE) await removeIfThere(`${renewed(folder, part)}${end}`);
}

/**
 * Makes and checks `*.new` of every part. The store itself is only read.
 *
 * @throws Refusal `copy_no_space`, `copy_damaged`, `store_damaged`. Nothing is left then.
 */
export async function makeRenewed(job: RekeyJob, random: Random, step: Step): Promise<Proof> {
  const { folder, from, to } = job;
  try {
    const parts = await partsIn(folder);
    const next = counter(parts.length * 3 + 1, step);
    await requireSpace(folder, 3);
    await removeRenewed(folder);
    for (const { part } of parts) {
      next('copying');
      await vacuumInto(join(folder, part.name), from[part.key], renewed(folder, part));
      next('renewing');
      renew(renewed(folder, part), part, job, random);
      await flush(renewed(folder, part));
    }
    const made = parts.map(({ part }) => ({ part, file: renewed(folder, part) }));
    const proof = await prove(folder, to, () => next('proving'), made);
    await removeBeside(folder);
    return proof;
  } catch (error) {
    await removeRenewed(folder).catch(() => undefined);
    throw error;
  }
}

function renew(file: string, part: Part, job: RekeyJob, random: Random): void {
  const { from, to } = job;
  const database = openPlain(file, from[part.key], { readonly: false });
  try {
    // It stays so: changed at its first opening, its bytes would not be those remembered of it.
    database.pragma('journal_mode = WAL');
    database.pragma('secure_delete = ON');
    const before = rowCounts(database);
    if (part.key === 'store') {
      const seals = sealersOf(job, random);
      const sealed = reseal(database, currentSchema.entities, seals);
      const put = database.prepare(
        'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      );
      for (const [key, value] of Object.entries(job.meta)) put.run(key, value);
      if (openAll(database, currentSchema.entities, seals.to) !== sealed)
        throw new Refusal('copy_damaged');
    } else resealChunks(database, classesOfFiles(job), sealersOf(job, random));
    rekey(database, to[part.key]);
    database.pragma('wal_checkpoint(TRUNCATE)');
    const after = rowCounts(database);
    const known = Object.keys(job.meta).length;
    for (const [table, count] of before) {
      const now = after.get(table) ?? -1;
      // What the store remembers of its keys may be new to it.
      if (now < count || (now > count && !(table === 'meta' && now <= count + known)))
        throw new Refusal('copy_damaged');
    }
  } finally {
    database.close();
  }
}

function sealersOf({ from, to, storeId }: RekeyJob, random: Random) {
  const halves = publicHalvesOf(to, storeId);
  return {
    from: new Sealer({ storeId, slotId: '', keys: from, author: NOBODY, halves, random }),
    to: new Sealer({ storeId, slotId: '', keys: to, author: NOBODY, halves, random }),
  };
}

/** What each attached file is sealed under: the records know. */
function classesOfFiles({ folder, from }: RekeyJob): ReadonlyMap<string, FieldClass> {
  const records = openPlain(join(folder, PARTS[0].name), from.store, { readonly: true });
  try {
    const rows = records.prepare('SELECT file_id, field_class FROM attachments').all() as {
      file_id: string;
      field_class: FieldClass;
    }[];
    return new Map(rows.map((row) => [row.file_id, row.field_class]));
  } finally {
    records.close();
  }
}

/** What is sealed to its author is not opened here. */
const NOBODY = new Uint8Array(32);

function rekey(database: Database.Database, key: Uint8Array): void {
  const raw = Buffer.from(`x'${toHex(key)}'`, 'latin1');
  const result = database.rekey(raw);
  raw.fill(0);
  if (result !== 0) throw new Error('The new key was not accepted.');
}

function rowCounts(database: Database.Database): Map<string, number> {
  // What an index keeps of its own changes when it is made anew.
  const tables = database
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .all() as { name: string }[];
  return new Map(
    tables.map(({ name }) => {
      const row = database.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number };
      return [name, row.n];
    }),
  );
}
