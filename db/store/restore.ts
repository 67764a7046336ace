/** Putting a copy in the place of the store, or where there is none yet. */
import { constants, copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { flush } from '../copies/files.ts';
import { type JobWatch, watched } from '../copies/jobs.ts';
import { KEYRING, PARTS, partsIn, sizeOf } from '../copies/parts.ts';
import { type Proof, prove } from '../copies/prove.ts';
import { requireSpaceFor } from '../copies/space.ts';
import { cleaned } from '../files/failure.ts';
import { readKeyringFile } from '../files/inspect.ts';
import { lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import type { Keyring } from '../keys/keyring.ts';
import { wipeKeys } from '../keys/slots.ts';
import { requireStrongPassword } from '../passwords.ts';
import type { Credentials, Store, Tx, VaultOptions } from './contract.ts';
import { enterWithDelays } from './enter.ts';
import { openWith } from './open.ts';
import { type Comer, keysByRecovery, openFor, type RecoveryWay } from './recover.ts';
import { commitRestore, finishRestore, stagingOf } from './restore-files.ts';
import type { Opened, Vault } from './vault.ts';

export type CopyWay = ({ readonly by: 'password' } & Credentials) | RecoveryWay;

/** What a copy holds, and whose it is. */
export interface CopySeen {
  readonly proof: Proof;
  readonly storeId: string;
  readonly practice: boolean;
}

/**
 * Proves a copy where it lies, and changes nothing.
 * @throws Refusal `cancelled`, `copy_not_here`, `copy_damaged`, `keyring_damaged`, `login_failed`,
 * `login_delayed`, `sheets_mismatch`, `phrase_wrong`.
 */
export async function lookAtCopy(
  options: VaultOptions,
  source: string,
  way: CopyWay,
  watch: JobWatch = {},
): Promise<CopySeen> {
  try {
    const keyring = await keyringOf(options, source);
    const { keys } = await open(options, keyring, way);
    try {
      const { storeId, practice } = keyring.body;
      const next = watched((await partsIn(source)).length + 1, watch);
      return { proof: await prove(source, keys, () => next('proving')), storeId, practice };
    } finally {
      wipeKeys(keys);
    }
  } catch (error) {
    throw cleaned(error);
  }
}

export interface Restoring {
  readonly source: string;
  readonly way: CopyWay;
  /** Who comes in anew, by sheets or phrase; not used with a password. */
  readonly comer: Comer | null;
  /** Writes the restore into the restored store's chain, before it takes its place. */
  record(tx: Tx, store: Store, proof: Proof): Promise<void>;
}

/**
 * Restores into the data folder, which nobody may have open. Until it is whole, proved and its chain
 * tells of it, nothing there changes; what was there is kept beside it.
 *
 * @param watch cancelled, it leaves nothing, as long as the copy has not taken its place.
 * @throws Refusal as `lookAtCopy`; `copy_no_space`, `store_in_use`, `password_weak`; what `record`
 * and `comer.settle` throw.
 */
export async function restoreStore(
  options: VaultOptions,
  restoring: Restoring,
  watch: JobWatch = {},
): Promise<void> {
  const { folder } = options;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Nobody may be writing into what goes aside, nor sweep what is being made.
    const lock = lockFolder(filesOf(folder).lock);
    try {
      await stage(options, restoring, watch);
      await commitRestore(folder);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw cleaned(error);
  }
  // It is done: what fails here, the opening that follows meets again and says.
  await finishRestore(folder, options.clock()).catch(() => undefined);
}

/** Makes the store that waits for its place, whole and proved. What fails leaves nothing. */
async function stage(options: VaultOptions, restoring: Restoring, watch: JobWatch): Promise<void> {
  const { folder } = options;
  const { source, way, comer, record } = restoring;
  const { making } = stagingOf(folder);
  const found = await keyringOf(options, source);
  if (comer !== null) await requireStrongPassword(comer.password, comer.userName);
  try {
    await rm(making, { recursive: true, force: true });
    // Its key file is one more to bring; its counts one more to prove.
    const next = watched(((await partsIn(source)).length + 1) * 2, watch);
    await bring(source, making, { folder, step: () => next('bringing') });
    const entered = await open(options, found, way);
    // What this PC remembers is of the store that goes aside; the copy's own act will explain it.
    const { anchorFolder: _, ...rest } = options;
    const staged = { ...rest, folder: making };
    const proof = await prove(making, entered.keys, () => next('proving'));
    const lock = lockFolder(filesOf(making).lock);
    let vault: Vault;
    try {
      vault =
        'slotId' in entered
          ? await openWith(staged, lock, found, entered)
          : await openFor(staged, found, entered.keys, required(comer), lock);
    } catch (error) {
      lock.release();
      throw error;
    }
    try {
      // Its chain, its operators or its guards are not as they were left.
      if (vault.finding !== null) throw new Refusal('copy_damaged');
      await vault.write((tx) => record(tx, vault, proof));
    } finally {
      await vault.close();
    }
    await rm(filesOf(making).lock, { force: true });
    for (const { part } of await partsIn(making)) await flush(join(making, part.name));
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

function required(comer: Comer | null): Comer {
  if (comer === null) throw new Error('Whoever comes in by sheets or phrase needs a new password.');
  return comer;
}

async function keyringOf({ kdf }: VaultOptions, source: string): Promise<Keyring> {
  const [keyring, store] = await Promise.all([
    sizeOf(join(source, KEYRING)),
    sizeOf(join(source, PARTS[0].name)),
  ]);
  if (keyring === null || store === null) throw new Refusal('copy_not_here');
  return readKeyringFile(join(source, KEYRING), kdf);
}

async function open(
  options: VaultOptions,
  keyring: Keyring,
  way: CopyWay,
): Promise<Pick<Opened, 'slotId' | 'keys' | 'author'> | Pick<Opened, 'keys'>> {
  if (way.by !== 'password') return { keys: await keysByRecovery(keyring, way) };
  // Failures count for this PC, not for the folder of the copy.
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  return enterWithDelays(keyring, options, way);
}

/** Brings the files into the data folder; what is written on is never the copy itself. */
async function bring(
  source: string,
  into: string,
  { folder, step }: { readonly folder: string; readonly step: () => Promise<void> },
): Promise<void> {
  const parts = await partsIn(source);
  await requireSpaceFor(
    folder,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  await mkdir(into, { mode: 0o700 });
  for (const name of [...parts.map(({ part }) => part.name), KEYRING]) {
    await step();
    await copyFile(join(source, name), join(into, name), constants.COPYFILE_EXCL);
    await flush(join(into, name));
  }
}
