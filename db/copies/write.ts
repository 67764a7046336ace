/** Writes a copy of a store beside others, proves it, and only then gives it its name. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlain } from '../connection/plain.ts';
import { renameDurably, writeWhole } from '../files/atomic.ts';
import type { OpenKeys } from '../keys/slots.ts';
import { flush } from './files.ts';
import { KEYRING, partsIn } from './parts.ts';
import { type Proof, prove } from './prove.ts';
import { requireSpace } from './space.ts';

export interface CopyJob {
  readonly kind: 'copy';
  /** The data folder. */
  readonly folder: string;
  /** The folder to make. */
  readonly into: string;
  readonly keys: OpenKeys;
  /** The key file of the copy; null: the store's own as it is when its data are copied. */
  readonly keyring: Uint8Array | null;
}

/** @throws Refusal `copy_damaged`, `copy_no_space`; the system's error. Nothing is left then. */
export async function writeCopy(job: CopyJob, step: Step): Promise<Proof> {
  const temporary = `${job.into}.tmp`;
  try {
    const parts = await partsIn(job.folder);
    const next = counter(parts.length * 2 + 1, step);
    await requireSpace(job.folder, 1);
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true, mode: 0o700 });
    // The data first: an attachment is written before the row that names it.
    for (const { part } of parts) {
      next('copying');
      const key = job.keys[part.key];
      if (key === undefined) throw new Error(`The key ${part.key} is needed to copy.`);
      await vacuumInto(join(job.folder, part.name), key, join(temporary, part.name));
    }
    // After the data: a key file newer than its store is adopted, an older one refused.
    const keyring = job.keyring ?? (await readFile(join(job.folder, KEYRING)));
    await writeWhole(join(temporary, KEYRING), keyring);
    const proof = await prove(temporary, job.keys, () => next('proving'));
    await renameDurably(temporary, job.into);
    return proof;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** What a long job is at. */
export type Phase = 'copying' | 'renewing' | 'bringing' | 'proving';

/** Called as each step begins: the `at`-th of `total`. */
export type Step = (at: number, total: number, phase: Phase) => void;

/** Counts the steps of a job. */
export function counter(total: number, step: Step): (phase: Phase) => void {
  let at = 0;
  return (phase) => {
    at += 1;
    step(at, total, phase);
  };
}

/**
 * A whole copy under the same key, flushed. It reads one snapshot, also while another process
 * writes.
 */
export async function vacuumInto(from: string, key: Uint8Array, to: string): Promise<void> {
  // SQLite would make it readable by others; an empty file it takes as it is.
  await writeFile(to, '', { mode: 0o600, flag: 'w' });
  const database = openPlain(from, key, { readonly: true });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
  await flush(to);
}
