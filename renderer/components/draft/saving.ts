/** All that is being typed in the window, as one: for the top bar, and for the lock that flushes it. */
import { useSyncExternalStore } from 'react';
import type { Saver, SaverState } from './saver.ts';

export interface Saving {
  readonly state: SaverState;
  /** Last time anything reached the disk, ISO UTC. */
  readonly savedAt: string | null;
}

const CLEAN: Saving = { state: 'clean', savedAt: null };
const savers = new Map<Saver<unknown>, Saving>();
const listeners = new Set<() => void>();
let overall: Saving = CLEAN;

/** What the person must know first wins: a failure, then what is not written, then what is. */
const URGENCY: readonly SaverState[] = ['failed', 'saving', 'pending', 'saved', 'clean'];

/** Puts a saver on the list, or its news. */
export function report(saver: Saver<unknown>, saving: Saving): void {
  savers.set(saver, saving);
  announce();
}

/** Takes it off, once its form is gone and written. */
export function forget(saver: Saver<unknown>): void {
  savers.delete(saver);
  announce();
}

/** Writes everything that is typed and not on disk yet. */
export async function flushAll(): Promise<void> {
  await Promise.all([...savers.keys()].map((saver) => saver.flush()));
}

export function useSaving(): Saving {
  return useSyncExternalStore(subscribe, () => overall);
}

function announce(): void {
  const all = [...savers.values()];
  const state = URGENCY.find((urgent) => all.some((saving) => saving.state === urgent)) ?? 'clean';
  const savedAt = all.reduce<string | null>(
    (last, saving) =>
      saving.savedAt !== null && saving.savedAt > (last ?? '') ? saving.savedAt : last,
    null,
  );
  overall = { state, savedAt };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
