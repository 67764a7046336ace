/** What an older version of the program left to be worked out, a few rows at a time beside whoever works. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Store, Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from './ports.ts';

/** A write of some 20 ms: nobody who works meanwhile feels it. */
const AT_ONCE = 200;

export interface Arrears {
  /** Under which a failure is noted. */
  readonly name: string;
  /** Whether any is left. */
  readonly due: (tx: Tx) => Promise<boolean>;
  /** Works out some. @returns how many; fewer than `most` when none is left. */
  readonly some: (tx: Tx, most: number) => Promise<number>;
}

/** Goes on until none is left, or the store closes: the next session goes on. Never rejects. */
export async function catchUp(
  { faults }: Pick<Backend, 'faults'>,
  store: Store,
  { name, due, some }: Arrears,
): Promise<void> {
  try {
    for (let left = await store.read(due); left; await breathe())
      left = await store.write(async (tx) => (await some(tx, AT_ONCE)) === AT_ONCE);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'no_session')) faults.note(name, error);
  }
}
