import { Refusal } from '../../domain/errors.ts';
import { readAttempts, recordFailure, secondsToWait } from '../attempts.ts';
import { filesOf } from '../files/names.ts';
import { type Keyring, keyringIsGenuine } from '../keys/keyring.ts';
import { enter, opensStore, type StoreKeys } from '../keys/slots.ts';
import type { Credentials, VaultOptions } from './contract.ts';

/**
 * Turns a name and a password into the keys of a store. A failure is on disk before it is told.
 *
 * @throws Refusal `login_delayed`, `login_failed` (the same for a wrong name), `keyring_damaged`,
 * `no_data_access` for a way in that holds no key of the store.
 */
export async function enterWithDelays(
  keyring: Keyring,
  { folder, clock }: VaultOptions,
  { userName, password }: Credentials,
): Promise<{ readonly slotId: string; readonly keys: StoreKeys; readonly author: Uint8Array }> {
  const path = filesOf(folder).attempts;
  const attempts = await readAttempts(path, clock());
  const seconds = await secondsToWait(path, attempts, clock());
  if (seconds > 0) throw new Refusal('login_delayed', { message: waitMessage(seconds) });

  const way = await enter(keyring.body, userName, password);
  if (way === null || way.opened === null) {
    await recordFailure(path, attempts, way?.slot.id ?? null, clock());
    throw new Refusal('login_failed');
  }
  const { keys, author } = way.opened;
  if (!opensStore(keys)) throw new Refusal('no_data_access');
  if (!keyringIsGenuine(keyring, keys.store)) throw new Refusal('keyring_damaged');
  return { slotId: way.slot.id, keys, author };
}

function waitMessage(seconds: number): string {
  const wait =
    seconds < 60
      ? `${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}`
      : `${Math.ceil(seconds / 60)} ${seconds <= 60 ? 'minuto' : 'minutos'}`;
  return `Hubo varios intentos fallidos. Espere ${wait} antes de volver a intentar.`;
}
