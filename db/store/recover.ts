/** Coming in when no password helps: with two recovery sheets, or with the phrase of a stick. */
import { Refusal } from '../../domain/errors.ts';
import { cleaned } from '../files/failure.ts';
import { readKeyringFile, refusePlain } from '../files/inspect.ts';
import { lockFolder } from '../files/lock.ts';
import { filesOf } from '../files/names.ts';
import { createIds } from '../id.ts';
import { wipe } from '../keys/bytes.ts';
import { costToMake } from '../keys/kdf.ts';
import { type Keyring, keyringIsGenuine, namesIn } from '../keys/keyring.ts';
import {
  loginTag,
  makeSlot,
  openSlot,
  opensStore,
  pickKeys,
  type StoreKeys,
} from '../keys/slots.ts';
import { requireStrongPassword } from '../passwords.ts';
import { keysOfSheets, type Sheet } from '../recovery.ts';
import type { Credentials, SlotMade, Store, Tx, VaultOptions } from './contract.ts';
import { openWith, refuseUnready } from './open.ts';
import { finishRestore } from './restore-files.ts';
import type { Vault } from './vault.ts';
import { normalizePhrase, phraseSlot } from './ways-in.ts';

export type RecoveryWay =
  | { readonly by: 'sheets'; readonly sheets: readonly [Sheet, Sheet] }
  | { readonly by: 'phrase'; readonly phrase: string };

/**
 * Every key of a store. @throws Refusal `sheets_mismatch`, `phrase_wrong`, `keyring_damaged`.
 */
export async function keysByRecovery(keyring: Keyring, way: RecoveryWay): Promise<StoreKeys> {
  if (way.by === 'sheets') {
    const keys = await keysOfSheets(keyring, way.sheets);
    if (keys === null) throw new Refusal('sheets_mismatch');
    return keys;
  }
  const slot = phraseSlot(keyring.body);
  const opened =
    slot === null ? null : await openSlot(slot, keyring.body.storeId, normalizePhrase(way.phrase));
  if (opened === null || !opensStore(opened.keys)) throw new Refusal('phrase_wrong');
  wipe(opened.author);
  if (!keyringIsGenuine(keyring, opened.keys.store)) throw new Refusal('keyring_damaged');
  return opened.keys;
}

/** Who comes in: her user name and the password she chooses now. */
export interface Comer extends Credentials {
  /**
   * Writes whose way in the new one is, in the transaction that makes it.
   * @returns the ids of the slots it replaces.
   */
  settle(tx: Tx, made: SlotMade): Promise<readonly string[]>;
}

/**
 * Opens the store of a folder without a password, and gives who comes in a new one.
 *
 * What opened it may be known to others by now: the caller re-keys next, with a new kit.
 *
 * @throws Refusal `sheets_mismatch`, `phrase_wrong`, `password_weak`, as `openStore`; what `settle` throws.
 */
export async function recoverStore(
  options: VaultOptions,
  way: RecoveryWay,
  comer: Comer,
): Promise<Store> {
  try {
    await finishRestore(options.folder, options.clock());
    await refuseUnready(options);
    const files = filesOf(options.folder);
    await requireStrongPassword(comer.password, comer.userName);
    const lock = lockFolder(files.lock);
    try {
      await refusePlain(files.store);
      const keyring = await readKeyringFile(files.keyring, options.kdf);
      const keys = await keysByRecovery(keyring, way);
      return await openFor(options, keyring, keys, comer, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw cleaned(error);
  }
}

/** Opens with keys that sheets or a phrase gave, and makes the slot that is in use from then on. */
export async function openFor(
  options: VaultOptions,
  keyring: Keyring,
  keys: StoreKeys,
  comer: Comer,
  lock: Parameters<typeof openWith>[1],
): Promise<Vault> {
  const { storeId, login } = keyring.body;
  const id = createIds(options.clock, options.random)();
  const tag = await loginTag(comer.userName, login);
  const all = pickKeys(keys, namesIn(keyring.body));
  const cost = costToMake(options.kdf);
  const made = await makeSlot({ id, tag, storeId }, comer.password, all, cost, options.random);
  const { slot, author } = made;
  const vault = await openWith(options, lock, keyring, { slotId: id, keys, author });
  try {
    // Nothing may be written until who can enter has decided; a copy is the way on for who cannot.
    if (vault.finding !== null) throw new Refusal('store_damaged');
    await vault.write(async (tx) => {
      const gone = await comer.settle(tx, { slotId: id, publicKey: slot.publicKey });
      const phrase = phraseSlot(keyring.body);
      await vault.admit(tx, slot, phrase === null ? gone : [...gone, phrase.id]);
    });
    return vault;
  } catch (error) {
    await vault.close();
    throw error;
  }
}
