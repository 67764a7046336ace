/** The session's store, and what happens when somebody enters. */
import { appendAudit } from '../../db/audit.ts';
import { operators } from '../../db/entities/index.ts';
import { indexPending, type Store, sealerOf, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { keysDue, sessionOfSlot } from './operators.ts';

/** What of the backend the vault needs. */
export const vaultOf = ({ folder, clock, random }: Backend) => ({ folder, clock, random });

export function storeOf(backend: Backend): Store {
  if (backend.open === null) throw new Refusal('no_session');
  return backend.open.store;
}

export interface Entered {
  readonly session: Session;
  readonly practice: boolean;
  /** Failed attempts since the last time anybody entered: shown, because somebody may have tried. */
  readonly failedBefore: number;
}

/** Texts written by who could not index them: a few at each login, so that nobody waits for it. */
const PENDING_AT_ONCE = 50;

/** The first write after opening: who entered, and the failures that came before, into the chain. */
export async function enter(backend: Backend, store: Store): Promise<Entered> {
  const now = backend.clock();
  const day = dateInLima(now.toISOString());
  return store.write(async (tx) => {
    const session = await sessionOfSlot(tx, store.slotId, day);
    if (session === null) throw new Refusal('login_failed');
    const known = await tx.find(operators, { select: { slotId: true } });
    await store.sweepSlots(
      tx,
      known.map((operator) => operator.slotId),
    );
    if (session.roles.includes('responsable')) await followKeys(store, tx, day);
    await indexPending(tx, sealerOf(tx), PENDING_AT_ONCE);
    const { failures, dropped } = await store.takeAttempts(tx);
    const failedBefore = failures.length + dropped;
    for (const failure of failures)
      await appendAudit(tx, {
        at: now,
        operatorId: null,
        action: 'accounts.login_failed',
        detail: { ...failure },
      });
    await appendAudit(tx, {
      at: now,
      operatorId: session.operatorId,
      action: 'accounts.login',
      subject: { kind: 'operator', id: session.operatorId },
      detail: { failedBefore, version: backend.version },
    });
    return { session, practice: isPractice(backend), failedBefore };
  });
}

/**
 * A role that began or ended since then brings or takes its keys. Only whoever holds them all can
 * do it, so it waits for a responsable to enter; what a role may do is told by its dates meanwhile.
 */
async function followKeys(store: Store, tx: Tx, day: string): Promise<void> {
  for (const { id, slotId, publicKey, endedAt } of await tx.find(operators)) {
    if (endedAt !== null) continue;
    const due = await keysDue(tx, id, day);
    const held = store.keysOfSlot(slotId);
    const same = due.length === held.length && due.every((name) => held.includes(name));
    if (!same) await store.giveKeys(tx, { slotId, publicKey, holds: due });
  }
}
