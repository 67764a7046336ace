import { setImmediate as breathe } from 'node:timers/promises';
import { indexDueSounds, soundsDue } from '../../db/sounds.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from '../core/ports.ts';

/** A write of so many holds nobody up. */
const AT_ONCE = 200;

/**
 * Hears the names that an older version of the program left, after somebody entered and beside her work.
 * It ends by itself when the store closes: the next session goes on. Never rejects.
 */
export async function hearEverybody(backend: Backend, store: Store): Promise<void> {
  try {
    if (!(await store.read(soundsDue))) return;
    for (let left = true; left; ) {
      left = await store.write(async (tx) => (await indexDueSounds(tx, AT_ONCE)) === AT_ONCE);
      await breathe();
    }
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'no_session'))
      backend.faults.note('people.likely', error);
  }
}
