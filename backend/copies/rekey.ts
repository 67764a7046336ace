/** New keys for the store: after somebody left, or when a password may be known to others. */

import { copies, operators } from '../../db/entities/index.ts';
import type { RecoveryKit } from '../../db/recovery.ts';
import type { Tx, WayKept } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { keysDue } from '../accounts/operators.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import { makeDiskCopy, removeFolders } from './make.ts';

/**
 * Makes a last copy under the old keys, then the new keys, and ends the session: whoever goes on
 * enters again. Nobody's password is needed, and everybody's goes on.
 *
 * @param write the act itself, in the chain, before the keys change: the new files hold it too.
 * @returns the new kit, when one was asked for.
 */
export async function rekeyOffice(
  backend: Backend,
  open: OpenOffice,
  kit: 'keep' | 'new',
  write: () => Promise<unknown>,
  signal: AbortSignal | null,
): Promise<RecoveryKit | null> {
  await makeDiskCopy(backend, open, 'rekey', signal);
  await write();
  const now = backend.clock().toISOString();
  const ways = await open.store.read((tx) => waysKept(tx, now));
  const made = await backend.copying.run(backend, 'Cambiando las claves', signal, (watch) =>
    open.store.rekey(backend.copying.jobs, { ways, kit }, watch),
  );
  backend.open = null;
  backend.grants.forget();
  return made;
}

/** Everybody with an account today; public halves come from the store, never from the key file. */
async function waysKept(tx: Tx, now: string): Promise<WayKept[]> {
  const day = dateInLima(now);
  const people = (await tx.find(operators)).filter(({ endedAt }) => endedAt === null);
  return Promise.all(
    people.map(async ({ id, slotId, publicKey }) => ({
      slotId,
      publicKey,
      holds: await keysDue(tx, id, day),
    })),
  );
}

/** The copies on disk that the old keys open: gone, once there is a proved one under the new ones. */
export async function dropOldCopies(backend: Backend, open: OpenOffice): Promise<void> {
  const now = backend.clock().toISOString();
  const old = await open.store.write(async (tx) => {
    const epoch = await open.store.epoch(tx);
    const there = (await tx.findBy(copies, { kind: 'disk' })).filter(
      (copy) => copy.goneAt === null && copy.epoch !== epoch,
    );
    for (const { id } of there)
      await tx.update(copies, { id }, { goneAt: now, goneReason: 'rekeyed' });
    return there.map(({ name }) => name);
  });
  await removeFolders(backend.folder, old);
}
