/**
 * What tests of the vault, and of everything above it, build their stores with: a real encrypted
 * store in a folder of its own, made by the migrations. Imported by tests only (an import zone).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { onTestFinished } from 'vitest';
import { applyKey } from './connection/open.ts';
import type { RecoveryKit } from './recovery.ts';
import { createStore, openStore, type Store, type VaultOptions } from './store.ts';
import { ROSA, testOptions } from './test-options.ts';

export { clockAt, ROSA, systemRandom, testOptions } from './test-options.ts';

/** A new empty folder, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yanapa-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestStore {
  readonly options: ReturnType<typeof testOptions>;
  readonly store: Store;
  readonly kit: RecoveryKit;
  /** Closes it if it is open, and opens it again as Rosa. */
  reopen(): Promise<Store>;
}

/** A new practice store with one way in (`ROSA`), closed and removed when the test ends. */
export async function testStore(given?: Partial<VaultOptions>): Promise<TestStore> {
  const options = { ...testOptions(await temporaryFolder()), ...given } as TestStore['options'];
  const { store, kit } = await createStore(
    { ...options, ...ROSA, practice: true },
    async () => undefined,
  );
  let current = store;
  onTestFinished(() => current.close());
  const reopen = async (): Promise<Store> => {
    await current.close();
    current = await openStore({ ...options, ...ROSA });
    return current;
  };
  return { options, store, kit, reopen };
}

/** The database file as any other SQLCipher tool opens it. The caller closes it. */
export function openOutside(file: string, storeKey: Uint8Array): Database.Database {
  const database = new Database(file, { readonly: true });
  applyKey(database, storeKey);
  return database;
}
