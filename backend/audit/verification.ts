/** Walks the whole chain after somebody entered, a slice at a time, without holding anybody up. */
import { setImmediate as breathe } from 'node:timers/promises';
import { appendAudit, BEGINNING, type Link, verifySlice } from '../../db/audit.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { watchClock } from '../core/clock.ts';
import type { Backend } from '../core/ports.ts';
import type { Verification } from './types.ts';

const SLICE = 500;
const states = new WeakMap<Store, Verification>();

/** What is known of the chain of the open store. */
export const verificationOf = (store: Store): Verification =>
  states.get(store) ?? { state: 'running', upTo: 0 };

/** Begins once a session; ends by itself when the store closes. Never rejects. */
export async function verifyWhole(backend: Backend, store: Store): Promise<void> {
  let from: Link = BEGINNING;
  states.set(store, { state: 'running', upTo: 0 });
  try {
    for (let done = false; !done; ) {
      const slice = await store.read((tx) => verifySlice(tx, from, SLICE));
      if (slice.broken !== null) {
        await report(backend, store, slice.broken);
        return;
      }
      from = slice.upTo;
      done = slice.done;
      states.set(store, { state: done ? 'whole' : 'running', upTo: from.seq });
      await breathe();
    }
  } catch (error) {
    // What was found broken stays so, even if the chain could not take the row that says it.
    if (verificationOf(store).state !== 'broken')
      states.set(store, { state: 'failed', upTo: from.seq });
    // Closed meanwhile: the next session begins again.
    if (!(error instanceof Refusal && error.code === 'no_session'))
      backend.faults.note('audit.verify', error);
  }
}

/** Said on the screen, and once in the chain itself. */
async function report(backend: Backend, store: Store, brokenAt: number): Promise<void> {
  const subject = { kind: 'act', id: String(brokenAt) };
  try {
    await store.write(async (tx) => {
      const known: unknown[] = await tx.query(
        `SELECT 1 FROM audit WHERE action = 'chain.broken' AND subject_id = ?`,
        [subject.id],
      );
      if (known.length > 0) return;
      const at = backend.clock();
      await watchClock(tx, at.toISOString(), null);
      await appendAudit(tx, { at, operatorId: null, action: 'chain.broken', subject });
    });
  } finally {
    states.set(store, { state: 'broken', upTo: brokenAt - 1, brokenAt });
  }
}
