/** Entering: what is written first, and what stands in the way. */
import { appendAudit } from '../../db/audit.ts';
import { removeHalfMade } from '../../db/copies/left.ts';
import { operators } from '../../db/entities/index.ts';
import { docsUnheard, hearDocs } from '../../db/search.ts';
import { indexDueSounds, soundsDue } from '../../db/sounds.ts';
import { indexPending, type Store, sealerOf, type Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { sweepFiles } from '../attachments/sweep.ts';
import { verifyWhole } from '../audit/verification.ts';
import { copyByItself } from '../copies/automatic.ts';
import { recordCopiedBefore } from '../copies/make.ts';
import { catchUp } from '../core/catch-up.ts';
import { clockState, watchClock } from '../core/clock.ts';
import type { Backend, Session } from '../core/ports.ts';
import { isPractice } from '../core/practice.ts';
import { renewCard } from '../emergency-card/card.ts';
import { idleSettings } from '../office/idle.ts';
import { sealReservedInformants } from '../people/informant.ts';
import { keysDue, sessionOfSlot } from './operators.ts';

export interface Entered {
  readonly session: Session;
  readonly practice: boolean;
  /** Failed attempts since the last time anybody entered: shown, because somebody may have tried. */
  readonly failedBefore: number;
  /** The store is not as it was left: `store.status` says how, and nothing else is answered yet. */
  readonly waiting: boolean;
}

/** Entered with an account that opens no data: `store.status` says so, and `store.technical` answers. */
export interface EnteredWithoutData {
  readonly technical: true;
  readonly failedBefore: 0;
}

/** Nothing is opened, so nothing can be written: the chain begins with who holds its key. */
export function beginTechnical(backend: Backend): EnteredWithoutData {
  backend.technical = true;
  return { technical: true, failedBefore: 0 };
}

/** Begins a session in a store that is as it was left, or whose difference was accepted. */
export async function begin(backend: Backend, store: Store): Promise<Entered> {
  const entered = await enter(backend, store);
  // What no row names is nobody's: a failure here must keep nobody out.
  await sweepFiles(store, backend.clock()).catch(() => undefined);
  // Before the first copy of this session: later one of these may be under way.
  await removeHalfMade(backend.folder).catch(() => undefined);
  await renewCard(backend, store);
  const { systemMinutes, ownMinutes } = await store.read(idleSettings);
  backend.open = { store, session: entered.session };
  backend.waiting = null;
  backend.technical = false;
  backend.limitIdle({ systemMinutes, ownMinutes });
  void verifyWhole(backend, store);
  void catchUp(backend, store, { name: 'people.likely', due: soundsDue, some: indexDueSounds });
  void catchUp(backend, store, { name: 'search.hear', due: docsUnheard, some: hearDocs });
  if (backend.copiesByItself) copyByItself(backend, backend.open);
  return entered;
}

/** Nothing is written: whoever entered reads what was found, and a responsable decides. */
export async function waitInside(backend: Backend, store: Store): Promise<Entered> {
  const now = backend.clock().toISOString();
  const session = await store.read(async (tx) =>
    sessionOfSlot(tx, store.slotId, await dayOfRights(tx, now)),
  );
  if (session === null) throw new Refusal('login_failed');
  backend.waiting = { store, session };
  return { session, practice: isPractice(backend), failedBefore: 0, waiting: true };
}

/** Texts written by who could not index them: a few at each login, so that nobody waits for it. */
const PENDING_AT_ONCE = 50;

/** The first write after opening: who entered, and the failures that came before, into the chain. */
async function enter(backend: Backend, store: Store): Promise<Entered> {
  // Keys of a later version's compartments, in a store that an older one made.
  await store.completeKeys();
  const now = backend.clock();
  return store.write(async (tx) => {
    const day = await dayOfRights(tx, now.toISOString());
    const session = await sessionOfSlot(tx, store.slotId, day);
    if (session === null) throw new Refusal('login_failed');
    await watchClock(tx, now.toISOString(), session.operatorId);
    const known = await tx.find(operators, { select: { slotId: true } });
    await store.sweepSlots(
      tx,
      known.map((operator) => operator.slotId),
    );
    if (session.roles.includes('responsable')) await followKeys(store, tx, day);
    await recordCopiedBefore(tx, backend, store, session, now.toISOString());
    await indexPending(tx, sealerOf(tx), PENDING_AT_ONCE);
    await sealReservedInformants(tx);
    const { failures, dropped } = await store.takeAttempts(tx);
    const failedBefore = failures.length + dropped;
    for (const failure of failures)
      await appendAudit(tx, {
        at: now,
        operatorId: null,
        action: 'accounts.login_failed',
        detail: { ...failure },
      });
    const { remembered } = store;
    // Said softly: the first time in this account of the PC, or somebody cleaned its profile.
    if (remembered === 'absent' || remembered === 'damaged')
      await appendAudit(tx, {
        at: now,
        operatorId: session.operatorId,
        action: 'store.anchor_made',
        detail: { was: remembered },
      });
    await appendAudit(tx, {
      at: now,
      operatorId: session.operatorId,
      action: 'accounts.login',
      subject: { kind: 'operator', id: session.operatorId },
      detail: { failedBefore, version: backend.version },
    });
    return { session, practice: isPractice(backend), failedBefore, waiting: false };
  });
}

/** A clock that went back before somebody's role began must not leave the office without anybody. */
async function dayOfRights(tx: Tx, now: string): Promise<string> {
  const { doubt, trusted } = await clockState(tx, now);
  return dateInLima(doubt === 'before' && trusted !== null ? trusted : now);
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
    // A password given anew brings them.
    if (held === null) continue;
    const same = due.length === held.length && due.every((name) => held.includes(name));
    if (!same) await store.giveKeys(tx, { slotId, publicKey, holds: due });
  }
}
