import { mkdir, rename, writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import { makeFiles, rememberFilesMade } from '../attached/open.ts';
import { migrate } from '../connection/migrate.ts';
import { type ConnectionOptions, openReader, openWriter, type Schema } from '../connection/open.ts';
import { codeOf, removeIfThere, renameDurably, writeWhole } from '../files/atomic.ts';
import { cleaned } from '../files/failure.ts';
import { inspectFolder, refusePlain } from '../files/inspect.ts';
import { type FolderLock, lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import { createIds } from '../id.ts';
import { AnchorKeeper } from '../integrity/anchor.ts';
import { Watch } from '../integrity/watch.ts';
import { costToMake } from '../keys/kdf.ts';
import {
  KEYRING_VERSION,
  type Keyring,
  type KeyringBody,
  signKeyring,
  writeKeyring,
} from '../keys/keyring.ts';
import {
  loginTag,
  makeSlot,
  newKeys,
  newStretching,
  type StoreKeys,
  wipeKeys,
} from '../keys/slots.ts';
import { requireStrongPassword } from '../passwords.ts';
import { makeKit, type RecoveryKit } from '../recovery.ts';
import { currentSchema } from '../schema.ts';
import { publicHalvesOf, rememberHalves } from '../sealing/compartments.ts';
import type { Credentials, SlotMade, Store, Tx, VaultOptions } from './contract.ts';
import { rememberKeyring } from './meta.ts';
import { withoutPassword } from './open.ts';
import { Vault } from './vault.ts';

/** What the first rows need to know of the keys made with them. */
export interface Made extends SlotMade {
  readonly kitId: string;
}

/**
 * Makes a store where there is none: keys, recovery kit, schema, and the first rows by `populate`.
 *
 * It exists from one instant on, when its key file takes its final name; a set-up cut before is
 * seen as `half_made` and is done again from nothing. An existing store is never touched.
 *
 * @param populate writes the first rows, in one transaction; if it throws, nothing is left.
 * @returns the open store, and the kit: only in memory, to be printed and confirmed.
 * @throws Refusal `already_set_up`, `password_weak`, `folder_not_local`, `store_in_use`,
 * `store_missing` or `keyring_missing` (half of an older store is there), `disk_full`,
 * `disk_read_only`; what `populate` throws.
 */
export async function createStore(
  options: VaultOptions & Credentials & { readonly practice: boolean },
  populate: (tx: Tx, made: Made) => Promise<void>,
): Promise<{ readonly store: Store; readonly kit: RecoveryKit }> {
  try {
    await requireStrongPassword(options.password, options.userName);
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    const lock = lockFolder(filesOf(options.folder).lock);
    try {
      await refuseOccupied(options);
      return await build(options, populate, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw cleaned(error);
  }
}

async function refuseOccupied({ folder, clock, kdf }: VaultOptions): Promise<void> {
  const state = await inspectFolder(folder, kdf);
  if (typeof state === 'object') throw new Refusal(state.refused);
  if (state === 'ready') throw new Refusal('already_set_up');
  if (state === 'half_made') await setAside(folder, clock());
}

/**
 * A set-up that was cut left a database that nobody can open. It is renamed, not deleted: someone
 * may since have put a real one in its place by hand.
 */
async function setAside(folder: string, now: Date): Promise<void> {
  const { store, attached, unfinishedKeyring } = filesOf(folder);
  const mark = now.toISOString().replace(/[:.]/g, '-');
  for (const file of [store, attached])
    for (const end of ['', '-wal', '-shm'])
      await renameIfThere(`${file}${end}`, `${file}.sin-terminar-${mark}${end}`);
  await removeIfThere(unfinishedKeyring);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function build(
  options: VaultOptions & Credentials & { readonly practice: boolean },
  populate: (tx: Tx, made: Made) => Promise<void>,
  lock: FolderLock,
): Promise<{ readonly store: Store; readonly kit: RecoveryKit }> {
  const files = filesOf(options.folder);
  const { entities, migrations } = options.schema ?? currentSchema;
  const keys = newKeys(options.random);
  const { keyring, slot, author, kit } = await makeKeyring(options, keys);
  const halves = publicHalvesOf(keys, keyring.body.storeId);
  const connection = { file: files.store, key: keys.store, entities };
  const opened: DataSource[] = [];
  try {
    await writeWhole(files.unfinishedKeyring, writeKeyring(keyring));
    // SQLite would make the file with the rights of the process; its log takes those of the file.
    await writeFile(files.store, '', { flag: 'wx', mode: 0o600 });
    await makeDatabase(connection, migrations);
    const writer = await openWriter(connection);
    opened.push(writer);
    const reader = await openReader(connection);
    opened.push(reader);
    const attached = await makeFiles({
      file: files.attached,
      key: keys.files,
      storeId: keyring.body.storeId,
    });
    if (attached.state === 'open') opened.push(attached.reader, attached.writer);
    const { slotId } = slot;
    const vault = new Vault({
      options: withoutPassword(options),
      lock,
      keyring,
      slotId,
      keys,
      author,
      halves,
      writer,
      reader,
      watch: watchOf(options, keyring, keys, migrations),
      files: attached,
    });
    await vault.write(async (tx) => {
      await rememberKeyring(tx, keyring.body);
      await rememberHalves(tx, halves);
      await rememberFilesMade(tx);
      await populate(tx, { ...slot, kitId: kit.kitId });
    });
    await vault.checkpoint();
    await renameDurably(files.unfinishedKeyring, files.keyring);
    return { store: vault, kit };
  } catch (error) {
    for (const source of opened) await source.destroy();
    wipeKeys(keys);
    for (const file of [files.store, files.attached])
      for (const end of ['', '-wal', '-shm']) await removeIfThere(`${file}${end}`);
    await removeIfThere(files.unfinishedKeyring);
    throw error;
  }
}

/** A new store has nothing behind it to compare with. */
function watchOf(
  { anchorFolder, clock, schema }: VaultOptions,
  { body: { storeId } }: Keyring,
  { store: storeKey }: StoreKeys,
  migrations: Schema['migrations'],
): Watch | null {
  if (schema !== undefined && schema !== currentSchema) return null;
  const keeper =
    anchorFolder === undefined ? null : new AnchorKeeper(anchorFolder, storeId, storeKey);
  const remembered = keeper === null ? 'off' : 'absent';
  const nothing = { anchor: null, finding: null };
  return new Watch({ keeper, storeId, storeKey, clock, migrations, remembered, ...nothing });
}

/** Makes the schema, closes, and looks at what is on disk: a key not taken would leave it in clear. */
async function makeDatabase(
  connection: ConnectionOptions,
  migrations: Schema['migrations'],
): Promise<void> {
  const writer = await openWriter(connection);
  try {
    await migrate(writer, migrations);
  } finally {
    await writer.destroy();
  }
  await refusePlain(connection.file);
}

async function makeKeyring(
  options: VaultOptions & Credentials & { readonly practice: boolean },
  keys: StoreKeys,
): Promise<{
  readonly keyring: Keyring;
  readonly slot: SlotMade;
  readonly author: Uint8Array;
  readonly kit: RecoveryKit;
}> {
  const { clock, random } = options;
  const cost = costToMake(options.kdf);
  const newId = createIds(clock, random);
  const [storeId, stationId, slotId] = [newId(), newId(), newId()];
  const login = newStretching(cost, random);
  const tag = await loginTag(options.userName, login);
  const made = { id: slotId, tag, storeId };
  // The first person is the responsable: she holds every key.
  const { slot, author } = await makeSlot(made, options.password, keys, cost, random);
  const { kit, recovery } = await makeKit(storeId, keys, random);
  const body: KeyringBody = {
    format: 'yanapa-keyring',
    version: KEYRING_VERSION,
    storeId,
    stationId,
    practice: options.practice,
    generation: 1,
    login,
    slots: [slot],
    recovery,
  };
  return {
    keyring: signKeyring(body, keys.store),
    slot: { slotId: slot.id, publicKey: slot.publicKey },
    author,
    kit,
  };
}
