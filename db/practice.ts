import { Refusal } from '../domain/errors.ts';
import { readKeyringFile } from './files/inspect.ts';
import { filesOf } from './files/names.ts';
import { toHex } from './keys/bytes.ts';
import type { KdfCost } from './keys/kdf.ts';
import { keyringIsGenuine } from './keys/keyring.ts';
import { enter } from './keys/slots.ts';

/**
 * The store key in clear (64 hex digits), of a practice store only: so that anyone can check with
 * another SQLCipher 4 tool what is in the file. For the demo and the scenario runner; an import
 * zone keeps it out of everything that ships.
 *
 * @throws Refusal `not_allowed` when the store is not marked as practice, before trying the
 * password; `login_failed`; `keyring_damaged` or `keyring_missing`.
 */
export async function readDataKeyHex(
  folder: string,
  userName: string,
  password: string,
  kdf?: KdfCost,
): Promise<string> {
  const keyring = await readKeyringFile(filesOf(folder).keyring, kdf);
  if (!keyring.body.practice) throw new Refusal('not_allowed');
  const way = await enter(keyring.body, userName, password);
  const store = way?.opened?.keys.store;
  if (store === undefined) throw new Refusal('login_failed');
  // Someone may have written "practice" into the file: only the key itself can sign that.
  if (!keyringIsGenuine(keyring, store)) throw new Refusal('keyring_damaged');
  return toHex(store);
}
