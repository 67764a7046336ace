/** What whoever keeps the program running sees: its files and copies from outside, and nobody's data. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsOf, madeAtOf, namesOnDisk } from '../../db/copies/names.ts';
import { filesOf } from '../../db/files/names.ts';
import { freeBytes, isNearlyFull } from '../../db/files/space.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from '../core/ports.ts';

export interface SealedFile {
  readonly name: string;
  readonly bytes: number;
  /** ISO UTC. */
  readonly changedAt: string;
}

export interface ProgramState {
  readonly version: string;
  /** Where the sealed files lie: they move together or not at all. */
  readonly folder: string;
  readonly freeMb: number;
  readonly nearlyFull: boolean;
  readonly files: readonly SealedFile[];
  /** Those that should lie there and do not. */
  readonly missing: readonly string[];
  /** Newest first. */
  readonly copies: readonly {
    readonly name: string;
    readonly madeAt: string;
    readonly bytes: number;
  }[];
}

/** @throws Refusal `no_session` for who did not enter with a technical account. */
export async function programState(backend: Backend): Promise<ProgramState> {
  if (!backend.technical) throw new Refusal('no_session');
  const { folder, version } = backend;
  const { store, attached, keyring } = filesOf(folder);
  const found = await Promise.all([store, attached, keyring].map(seen));
  const free = await freeBytes(folder);
  const copies = await Promise.all(
    (await namesOnDisk(folder)).map(async (name) => ({
      name,
      madeAt: madeAtOf(name) ?? '',
      bytes: await bytesIn(join(backupsOf(folder), name)),
    })),
  );
  return {
    version,
    folder,
    freeMb: Math.floor(free / (1024 * 1024)),
    nearlyFull: isNearlyFull(free),
    files: found.flatMap(({ file }) => (file === null ? [] : [file])),
    missing: found.flatMap(({ name, file }) => (file === null ? [name] : [])),
    copies,
  };
}

async function seen(path: string): Promise<{ name: string; file: SealedFile | null }> {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const about = await stat(path).catch(() => null);
  const file =
    about === null ? null : { name, bytes: about.size, changedAt: about.mtime.toISOString() };
  return { name, file };
}

/** Of a copy, which is a flat folder; 0 for one that is gone meanwhile. */
async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => null))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
