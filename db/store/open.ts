import type { DataSource } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import { type OpenedFiles, openFiles } from '../attached/open.ts';
import { migrate, refuseUnknown } from '../connection/migrate.ts';
import { openReader, openWriter, type Schema } from '../connection/open.ts';
import { cleaned } from '../files/failure.ts';
import { inspectFolder, readKeyringFile, refusePlain } from '../files/inspect.ts';
import { lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import type { Keyring } from '../keys/keyring.ts';
import { type StoreKeys, wipeKeys } from '../keys/slots.ts';
import { currentSchema } from '../schema.ts';
import { type PublicHalves, readHalves } from '../sealing/compartments.ts';
import type { Credentials, Store, VaultOptions } from './contract.ts';
import { enterWithDelays } from './enter.ts';
import { rememberKeyring, storeIsBehind } from './meta.ts';
import { Vault } from './vault.ts';

/**
 * Opens the store of a folder for one person, and brings it to this version's schema.
 *
 * Whatever is refused, the store's and the keyring's bytes stay as they were.
 *
 * @throws Refusal `not_set_up`, `login_failed`, `login_delayed`, `store_missing`, `store_damaged`,
 * `store_newer`, `keyring_missing`, `keyring_damaged`, `store_in_use`, `folder_not_local`,
 * `disk_full`, `disk_read_only`.
 */
export async function openStore(options: VaultOptions & Credentials): Promise<Store> {
  try {
    await refuseUnready(options);
    const files = filesOf(options.folder);
    const lock = lockFolder(files.lock);
    try {
      await refusePlain(files.store);
      const keyring = await readKeyringFile(files.keyring, options.kdf);
      const entered = await enterWithDelays(keyring, options, options);
      const { behind, ...connections } = await openConnections(options, keyring, entered.keys);
      const session = { options: withoutPassword(options), lock, keyring, ...entered };
      const vault = new Vault({ ...session, ...connections });
      if (behind) await catchUp(vault, keyring);
      return vault;
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw cleaned(error);
  }
}

async function refuseUnready({ folder, kdf }: VaultOptions): Promise<void> {
  const state = await inspectFolder(folder, kdf);
  if (state === 'empty' || state === 'half_made') throw new Refusal('not_set_up');
  if (state !== 'ready') throw new Refusal(state.refused);
}

async function openConnections(
  options: VaultOptions,
  keyring: Keyring,
  keys: StoreKeys,
): Promise<{
  readonly writer: DataSource;
  readonly reader: DataSource;
  readonly halves: PublicHalves;
  readonly files: OpenedFiles;
  readonly behind: boolean;
}> {
  const { entities, migrations }: Schema = options.schema ?? currentSchema;
  const connection = { file: filesOf(options.folder).store, key: keys.store, entities };
  let writer: DataSource | null = null;
  const readers: DataSource[] = [];
  try {
    writer = await openWriter(connection);
    await refuseUnknown(writer, migrations);
    const behind = await storeIsBehind(writer.manager, keyring.body);
    await migrate(writer, migrations);
    const halves = await readHalves(writer.manager);
    const reader = await openReader(connection);
    readers.push(reader);
    const attached = filesOf(options.folder).attached;
    const { storeId } = keyring.body;
    const files = await openFiles({ file: attached, key: keys.files, storeId }, writer.manager);
    return { writer, reader, halves, files, behind };
  } catch (error) {
    for (const reader of readers) await reader.destroy();
    await writer?.destroy();
    wipeKeys(keys);
    throw error;
  }
}

/** Tells the store of a key file that a crash left newer than it. */
async function catchUp(vault: Vault, { body }: Keyring): Promise<void> {
  try {
    await vault.write((tx) => rememberKeyring(tx, body));
  } catch (error) {
    await vault.close().catch(() => undefined);
    throw error;
  }
}

/** The vault lives as long as the session; the password does not. */
export function withoutPassword(options: VaultOptions & Credentials): VaultOptions {
  const { folder, clock, random, kdf, schema } = options;
  return { folder, clock, random, ...(kdf && { kdf }), ...(schema && { schema }) };
}
