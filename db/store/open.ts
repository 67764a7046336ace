import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import type { Finding } from '../../domain/integrity.ts';
import { type OpenedFiles, openFiles } from '../attached/open.ts';
import { logSize } from '../connection/checkpoint.ts';
import { migrate, mustMigrate, refuseUnknown } from '../connection/migrate.ts';
import { leaveWithLog, openReader, openWriter, type Schema } from '../connection/open.ts';
import { perform } from '../copies/jobs.ts';
import { backupsOf, freeCopyName } from '../copies/names.ts';
import { removeUnfinished } from '../files/atomic.ts';
import { cleaned } from '../files/failure.ts';
import { inspectFolder, readKeyringFile, refusePlain } from '../files/inspect.ts';
import { type FolderLock, lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import { type Anchor, AnchorKeeper } from '../integrity/anchor.ts';
import { examine } from '../integrity/examine.ts';
import { hashOfFile } from '../integrity/file-hash.ts';
import { wrongGuards } from '../integrity/guards.ts';
import { type Remembered, Watch } from '../integrity/watch.ts';
import type { Keyring } from '../keys/keyring.ts';
import { type StoreKeys, wipeKeys } from '../keys/slots.ts';
import { currentSchema } from '../schema.ts';
import { type PublicHalves, readHalves } from '../sealing/compartments.ts';
import type { CopiedBefore, Credentials, Store, VaultOptions } from './contract.ts';
import { enterWithDelays } from './enter.ts';
import { rememberKeyring, storeIsBehind } from './meta.ts';
import { finishRestore } from './restore-files.ts';
import { settle } from './switch.ts';
import { type Opened, Vault } from './vault.ts';

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
    await finishRestore(options.folder, options.clock());
    await refuseUnready(options);
    const files = filesOf(options.folder);
    const lock = lockFolder(files.lock);
    try {
      await refusePlain(files.store);
      const found = await readKeyringFile(files.keyring, options.kdf);
      const entered = await enterWithDelays(found, options, options);
      return await openWith(options, lock, found, entered);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw cleaned(error);
  }
}

/**
 * Opens with keys that are at hand, however they came.
 * @param entered whose way in it is; its keys belong to the vault from then on.
 */
export async function openWith(
  options: VaultOptions,
  lock: FolderLock,
  found: Keyring,
  entered: Pick<Opened, 'slotId' | 'keys' | 'author'>,
): Promise<Vault> {
  const { keyring: ring, attempts } = filesOf(options.folder);
  for (const file of [ring, attempts]) await removeUnfinished(file);
  const keyring = await settle(options.folder, found, entered.keys, options.random);
  const memory = await recall(options, keyring, entered.keys);
  const { behind, ...connections } = await openConnections(options, keyring, entered.keys, memory);
  const session = { options: withoutPassword(options), lock, keyring, ...entered };
  const vault = new Vault({ ...session, ...connections });
  if (behind && vault.finding === null) await catchUp(vault, keyring);
  return vault;
}

export async function refuseUnready({ folder, kdf }: VaultOptions): Promise<void> {
  const state = await inspectFolder(folder, kdf);
  if (state === 'empty' || state === 'half_made') throw new Refusal('not_set_up');
  if (state !== 'ready') throw new Refusal(state.refused);
}

async function openConnections(
  options: VaultOptions,
  keyring: Keyring,
  keys: StoreKeys,
  memory: Memory,
): Promise<{
  readonly writer: DataSource;
  readonly reader: DataSource;
  readonly halves: PublicHalves;
  readonly files: OpenedFiles;
  readonly behind: boolean;
  readonly watch: Watch | null;
  readonly copiedBefore: CopiedBefore | null;
}> {
  const { entities, migrations }: Schema = options.schema ?? currentSchema;
  const connection = { file: filesOf(options.folder).store, key: keys.store, entities };
  let writer: DataSource | null = null;
  const readers: DataSource[] = [];
  try {
    writer = await openWriter(connection);
    await refuseUnknown(writer, migrations);
    const behind = await storeIsBehind(writer.manager, keyring.body);
    const copiedBefore = await copyBefore(options, writer, keys);
    const watch = await lookOver(writer, options, keyring, keys, memory, migrations);
    const halves = await readHalves(writer.manager);
    const reader = await openReader(connection);
    readers.push(reader);
    const attached = filesOf(options.folder).attached;
    const { storeId } = keyring.body;
    const files = await openFiles({ file: attached, key: keys.files, storeId }, writer.manager);
    return { writer, reader, halves, files, behind, copiedBefore, watch };
  } catch (error) {
    // With nothing in the log, nothing of ours is left beside the file either.
    if (writer !== null)
      await (logSize(connection.file) > 0 ? leaveWithLog(connection, writer) : writer.destroy());
    for (const reader of readers) await reader.destroy();
    wipeKeys(keys);
    throw error;
  }
}

/** What this PC remembers, asked before the file is touched. */
interface Memory {
  readonly keeper: AnchorKeeper | null;
  readonly anchor: Anchor | null;
  readonly ended: boolean;
  readonly remembered: Remembered;
  /** SHA-256 of the file as it lies there; null when nothing is remembered of files. */
  readonly file: string | null;
  readonly sameFile: boolean | null;
}

async function recall(
  { anchorFolder, folder }: VaultOptions,
  { body: { storeId } }: Keyring,
  keys: StoreKeys,
): Promise<Memory> {
  if (anchorFolder === undefined)
    return { ...NOTHING, keeper: null, remembered: 'off', file: null };
  const keeper = new AnchorKeeper(anchorFolder, storeId, keys.store);
  const found = await keeper.read();
  const { store } = filesOf(folder);
  const file = await hashOfFile(store);
  if (typeof found === 'string') return { ...NOTHING, keeper, remembered: found, file };
  const { anchor, ended } = found;
  const log = !anchor.open && logSize(store) > 0;
  const sameFile = anchor.file === null ? null : !log && file === anchor.file;
  return { keeper, anchor, ended, remembered: 'kept', file, sameFile };
}

const NOTHING = { anchor: null, ended: false, sameFile: null } as const;

/** Compares the store with what is remembered of it, then brings it to this version's schema. */
async function lookOver(
  writer: DataSource,
  { clock }: VaultOptions,
  { body }: Keyring,
  { store: storeKey }: StoreKeys,
  { keeper, anchor, ended, remembered, file, sameFile }: Memory,
  migrations: Schema['migrations'],
): Promise<Watch | null> {
  if (!(await hasChain(writer))) {
    await migrate(writer, migrations);
    return null;
  }
  const { storeId, generation } = body;
  const { finding, tail, restores } = await examine(writer.manager, {
    anchor,
    ended,
    generation,
    now: clock(),
    storeKey,
    storeId,
    sameFile,
  });
  const watchOf = (found: Finding | null) =>
    new Watch({ keeper, storeId, storeKey, clock, migrations, remembered, anchor, finding: found });
  const watch = watchOf(finding);
  // From here on there is a log beside the file; a crash must not look like somebody's edit.
  if (finding === null)
    await watch.inUse({
      ...tail,
      generation,
      restores,
      responsables: anchor?.responsables ?? [],
      file,
      open: true,
    });
  await migrate(writer, migrations);
  const wrong = await wrongGuards(writer.manager, migrations);
  return wrong.length === 0 ? watch : watchOf(withGuards(finding, tail.at));
}

function withGuards(finding: Finding | null, lastAt: string | null): Finding {
  const found = finding ?? { missing: null, lastAt, brokenAt: null, responsables: null };
  return { ...found, kinds: [...(finding?.kinds ?? []), 'guards_missing'] };
}

async function hasChain(writer: DataSource): Promise<boolean> {
  const tables: unknown[] = await writer.query(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'audit'`,
  );
  return tables.length > 0;
}

/** A new schema is made over a copy of the old one, proved: a mistake of ours must cost nothing. */
async function copyBefore(
  { folder, clock, random, schema }: VaultOptions,
  writer: DataSource,
  keys: StoreKeys,
): Promise<CopiedBefore | null> {
  if (!(await mustMigrate(writer, (schema ?? currentSchema).migrations))) return null;
  const name = await freeCopyName(folder, clock());
  const into = join(backupsOf(folder), name);
  const { store, files } = keys;
  const job = { kind: 'copy', folder, into, keys: { store, files }, keyring: null } as const;
  return { name, proof: await perform(job, random) };
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
export function withoutPassword(options: VaultOptions): VaultOptions {
  const { folder, clock, random, anchorFolder, kdf, schema } = options;
  return {
    folder,
    clock,
    random,
    ...(anchorFolder && { anchorFolder }),
    ...(kdf && { kdf }),
    ...(schema && { schema }),
  };
}
