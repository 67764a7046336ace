/** Copies that nobody asks for: the first of each day, after some hours, and at the end of the work. */
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend, OpenOffice } from '../core/ports.ts';
import { makeDiskCopy } from './make.ts';
import { copyState } from './state.ts';

/** How often an office that stays open is looked at. */
const EVERY_MS = 60 * 60 * 1000;
/** So long may work go on without a copy while it stays open. */
const LONGEST_MS = 6 * EVERY_MS;
/** The host gives the backend three seconds to end: the copy takes what it can, or leaves nothing. */
const CLOSING_MS = 2_000;

/** From login on; ends by itself when the office closes. A copy that fails is noted, never thrown. */
export function copyByItself(backend: Backend, open: OpenOffice): void {
  const look = async (): Promise<void> => {
    if (backend.open !== open) return;
    try {
      const now = backend.clock().toISOString();
      const { provedAt, changed } = await open.store.read((tx) => copyState(tx, now));
      if (!changed || !isDue(provedAt, now)) return;
      await makeDiskCopy(backend, open, 'daily', null);
      // Nobody asked, so nobody waits for an answer: what is on show of copies is old now.
      backend.tell('progress', { id: 'copies', done: 1, total: 1, label: 'Copia hecha' });
    } catch (error) {
      noteFault(backend, error);
    }
  };
  const timer = setInterval(() => {
    if (backend.open === open) void look();
    else clearInterval(timer);
  }, EVERY_MS);
  timer.unref();
  void look();
}

function isDue(provedAt: string | null, now: string): boolean {
  if (provedAt === null || dateInLima(provedAt) < dateInLima(now)) return true;
  return Date.parse(now) - Date.parse(provedAt) >= LONGEST_MS;
}

/** At lock and quit, when something changed since the last copy. */
export async function copyAtEnd(backend: Backend, open: OpenOffice): Promise<void> {
  try {
    const now = backend.clock().toISOString();
    const { changed } = await open.store.read((tx) => copyState(tx, now));
    if (changed) await makeDiskCopy(backend, open, 'closing', AbortSignal.timeout(CLOSING_MS));
  } catch (error) {
    noteFault(backend, error);
  }
}

function noteFault(backend: Backend, error: unknown): void {
  const expected: readonly string[] = ['cancelled', 'copy_busy', 'no_session'];
  if (error instanceof Refusal && expected.includes(error.code)) return;
  backend.faults.note('copies.automatic', error);
}
