/** The index of an older program, heard whole once: until then its names are found as they are spelled. */
import { setImmediate } from 'node:timers/promises';
import { hearDocs } from '../../db/search.ts';
import type { Store } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from '../core/ports.ts';

/** Some 20 ms: whoever works meanwhile does not feel it. */
const AT_ONCE = 200;

/** Goes on until none is left, beside the work. What a lock interrupts, the next who enters goes on with. */
export async function hearWhole(backend: Backend, store: Store): Promise<void> {
  try {
    const unheard: unknown[] = await store.read((tx) =>
      tx.query('SELECT 1 FROM main.search_docs WHERE sounds IS NULL LIMIT 1'),
    );
    let heard = unheard.length === 0 ? 0 : AT_ONCE;
    while (heard === AT_ONCE) {
      heard = await store.write((tx) => hearDocs(tx, AT_ONCE));
      await setImmediate();
    }
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'no_session'))
      backend.faults.note('search.hear', error);
  }
}
