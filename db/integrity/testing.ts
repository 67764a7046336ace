/** A store with two operators, its anchor, and its files in the hand of whoever tampers. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { appendAudit } from '../audit.ts';
import { applyKey } from '../connection/open.ts';
import { filesOf } from '../files/names.ts';
import { readDataKeyHex } from '../practice.ts';
import { createStore, openStore, type Store, type Tx, type VaultOptions } from '../store.ts';
import { ROSA, temporaryFolder, testOptions } from '../testing.ts';

export const LUZ = 'luz';
export const ROSA_ID = 'rosa';

export interface Watched {
  readonly options: ReturnType<typeof testOptions>;
  open(): Promise<Store>;
  /** Opens, lets somebody work, and closes. */
  session(work: (tx: Tx) => Promise<unknown>): Promise<void>;
  files(): Promise<Files>;
  /** Puts these bytes in place of what is there; null removes the file. */
  put(files: Partial<Record<keyof Files, Uint8Array | null>>): Promise<void>;
  /** Edits the closed file with the store's key, in another SQLite program. */
  edit(...statements: readonly string[]): Promise<void>;
}

export interface Files {
  readonly store: Uint8Array;
  readonly keyring: Uint8Array;
  readonly wal: Uint8Array | null;
  readonly anchor: Uint8Array | null;
}

/** One act, as the backend writes it. */
export const act = (tx: Tx, options: VaultOptions, action: string, note = '') =>
  appendAudit(tx, { at: options.clock(), operatorId: ROSA_ID, action, detail: { note } });

export const setRole = (tx: Tx, role: string) =>
  tx.query('UPDATE operator_roles SET role = ? WHERE operator_id = ?', [role, LUZ]);

/** Luz was responsable and is one no more; Rosa is. The store is closed. */
export async function watchedStore(): Promise<Watched> {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  const anchorFolder = join(folder, 'profile');
  await mkdir(data);
  const options = { ...testOptions(data), anchorFolder };
  const paths = filesOf(data);
  const at = {
    store: paths.store,
    keyring: paths.keyring,
    wal: `${paths.store}-wal`,
    anchor: join(anchorFolder, 'anchor.json'),
  };
  const { store } = await createStore({ ...options, ...ROSA, practice: true }, async (tx, made) => {
    for (const [id, slotId] of [
      [ROSA_ID, made.slotId],
      [LUZ, 'none'],
    ])
      await tx.query(
        `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
         VALUES (?, ?, ?, ?, 'Defensora', ?, ?, '2026-08-10')`,
        [id, id, id, id, slotId, made.publicKey],
      );
    for (const id of [ROSA_ID, LUZ])
      await tx.query(
        `INSERT INTO operator_roles (id, operator_id, role, valid_from) VALUES (?, ?, 'responsable', '2026-01-01')`,
        [`role-${id}`, id],
      );
    await act(tx, options, 'setup.office');
  });
  await store.close();

  const read = (path: string) => readFile(path).catch(() => null);
  const watched: Watched = {
    options,
    open: () => openStore({ ...options, ...ROSA }),
    async session(work) {
      options.clock.advance(60);
      const opened = await watched.open();
      try {
        await opened.write(work);
      } finally {
        await opened.close();
      }
    },
    files: async () => ({
      store: await readFile(at.store),
      keyring: await readFile(at.keyring),
      wal: await read(at.wal),
      anchor: await read(at.anchor),
    }),
    async put(files) {
      await rm(`${at.store}-shm`, { force: true });
      for (const [name, bytes] of Object.entries(files) as [keyof Files, Uint8Array | null][])
        if (bytes === null) await rm(at[name], { force: true });
        else await writeFile(at[name], bytes);
    },
    async edit(...statements) {
      const key = await readDataKeyHex(data, ROSA.userName, ROSA.password, options.kdf);
      const database = new Database(at.store);
      applyKey(database, Buffer.from(key, 'hex'));
      for (const statement of statements) database.exec(statement);
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
  await watched.session(async (tx) => {
    await setRole(tx, 'worker');
    await act(tx, options, 'accounts.change');
  });
  return watched;
}
