/**
 * When typed text is written down: 400 ms after the last key, and every 2 s while keys keep coming
 * (vault.md, "Lock"). One save at a time, the newest wins. No React here.
 */
export const AFTER_KEY_MS = 400;
export const WHILE_TYPING_MS = 2_000;
export const AFTER_FAILURE_MS = 5_000;

export type SaverState = 'clean' | 'pending' | 'saving' | 'saved' | 'failed';

export interface Saver<T> {
  /** Takes what is typed so far. */
  keep(value: T): void;
  /** Writes what is not written yet; resolves when the last of it is on disk, or could not be. */
  flush(): Promise<void>;
  /** What waits is on record by now, and is not written; what is typed from here on is. */
  forget(): Promise<void>;
  /** Nothing is written any more: the text became a record, or was thrown away. */
  stop(): void;
}

export interface SaverOptions<T> {
  /** Writes it; resolves to the instant it was on disk, ISO UTC. */
  readonly save: (value: T) => Promise<string>;
  readonly changed: (state: SaverState, savedAt: string | null) => void;
  /** Milliseconds that only grow. */
  readonly clock?: () => number;
}

export function createSaver<T>({
  save,
  changed,
  clock = () => performance.now(),
}: SaverOptions<T>): Saver<T> {
  let waiting: { readonly value: T } | null = null;
  let firstKeyAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let savedAt: string | null = null;
  let stopped = false;

  const plan = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const drop = (): void => {
    waiting = null;
    clearTimeout(timer);
    changed('clean', savedAt);
  };

  const write = async (): Promise<void> => {
    while (waiting !== null && !stopped) {
      const { value } = waiting;
      waiting = null;
      changed('saving', savedAt);
      try {
        savedAt = await save(value);
        if (!stopped) changed(waiting === null ? 'saved' : 'pending', savedAt);
      } catch {
        // What failed is kept, unless something newer was typed meanwhile.
        waiting ??= { value };
        if (stopped) return;
        changed('failed', savedAt);
        plan(AFTER_FAILURE_MS);
        return;
      }
    }
  };

  async function flush(): Promise<void> {
    clearTimeout(timer);
    // A save under way takes the newest text with it when it ends.
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
  }

  return {
    keep(value) {
      if (stopped) return;
      const now = clock();
      if (waiting === null) {
        firstKeyAt = now;
        changed('pending', savedAt);
      }
      waiting = { value };
      plan(Math.max(0, Math.min(AFTER_KEY_MS, firstKeyAt + WHILE_TYPING_MS - now)));
    },
    flush,
    async forget() {
      drop();
      // A save under way that fails would put its text back.
      await writing;
      drop();
    },
    stop() {
      stopped = true;
      drop();
    },
  };
}
