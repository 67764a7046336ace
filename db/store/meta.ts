import type { EntityManager } from 'typeorm';
import { Refusal } from '../../domain/errors.ts';
import type { KeyringBody } from '../keys/keyring.ts';

const GENERATION = 'vault.generation';
/** Which keys these are: another number after each re-keying. A copy opens with those of its own. */
const EPOCH = 'vault.epoch';
const RECOVERY_KEY = 'vault.recovery_public_key';

/** What the store remembers of the key file: later keys are sealed to this half, not to the file's. */
export async function rememberKeyring(tx: EntityManager, body: KeyringBody): Promise<void> {
  await put(tx, GENERATION, String(body.generation));
  await put(tx, RECOVERY_KEY, body.recovery.publicKey);
}

/** The same as rows, for a store that is made anew. */
export const keyringMeta = (body: KeyringBody): Readonly<Record<string, string>> => ({
  [GENERATION]: String(body.generation),
  [RECOVERY_KEY]: body.recovery.publicKey,
});

/** The epoch that begins with these keys, as a row. */
export const epochMeta = (body: KeyringBody): Readonly<Record<string, string>> => ({
  [EPOCH]: String(body.generation),
});

/** Which keys the store has: 0 for those it was made with. */
export const epochOf = async (tx: EntityManager): Promise<number> =>
  Number((await get(tx, EPOCH)) ?? 0);

/** The public half of the recovery kit, hex. @throws Refusal `store_damaged` when it is not there. */
export async function recoveryHalf(tx: EntityManager): Promise<string> {
  const half = await get(tx, RECOVERY_KEY);
  if (half === undefined) throw new Refusal('store_damaged');
  return half;
}

/**
 * Refuses a key file older than the store: putting it back would bring back a password that was
 * taken away. A newer one is what a crash just before COMMIT leaves; its generation is adopted.
 *
 * @returns whether the store must be told of the newer one.
 * @throws Refusal `keyring_damaged`.
 */
export async function storeIsBehind(tx: EntityManager, body: KeyringBody): Promise<boolean> {
  const remembered = Number(await get(tx, GENERATION));
  if (!Number.isSafeInteger(remembered)) throw new Refusal('store_damaged');
  if (body.generation < remembered)
    throw new Refusal('keyring_damaged', {
      message:
        'El archivo de claves keyring.json es más antiguo que los datos. Los datos no se han tocado. Recupere el último de esta misma PC.',
    });
  return body.generation > remembered;
}

async function put(tx: EntityManager, key: string, value: string): Promise<void> {
  await tx.query(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, value],
  );
}

async function get(tx: EntityManager, key: string): Promise<string | undefined> {
  const [row]: { value: string }[] = await tx.query('SELECT value FROM meta WHERE key = ?', [key]);
  return row?.value;
}
