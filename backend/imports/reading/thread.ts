import { Worker } from 'node:worker_threads';
import { type ErrorCode, Refusal } from '../../../domain/errors.ts';
import type { Sheet } from '../../../domain/imports/table.ts';
import { refused } from './refused.ts';

/** Reads a file's sheets. @throws Refusal `import_…`, or `cancelled`. */
export type SheetReader = (bytes: Uint8Array, signal: AbortSignal) => Promise<readonly Sheet[]>;

export type ReadAnswer = { readonly sheets: readonly Sheet[] } | { readonly refused: ErrorCode };

/** The largest file that passes takes some seconds on a slow machine. */
const LIMIT_MS = 60_000;
/** A sheet at its limits takes a third of it. */
const MOST_MEMORY_MB = 512;

/**
 * A reader that works in a thread of its own for each file, off the window's and the store's way. A
 * file that takes too long, or too much memory, ends with its thread.
 * @param script the built `backend/imports/reading/worker.ts`.
 */
export const readerInThread =
  (script: URL | string): SheetReader =>
  async (bytes, signal) => {
    const answer = Promise.withResolvers<ReadAnswer>();
    const thread = new Worker(script, {
      workerData: bytes,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    thread.once('message', (told: ReadAnswer) => answer.resolve(told));
    // Out of memory, say; the exit that follows comes too late to matter.
    thread.on('error', () => answer.resolve({ refused: 'import_too_large' }));
    thread.once('exit', () => answer.resolve({ refused: 'import_unreadable' }));
    const limit = setTimeout(() => answer.reject(refused('import_too_large')), LIMIT_MS);
    const cancelled = (): void => answer.reject(new Refusal('cancelled'));
    signal.addEventListener('abort', cancelled, { once: true });
    try {
      const told = await answer.promise;
      if ('refused' in told) throw new Refusal(told.refused);
      return told.sheets;
    } finally {
      clearTimeout(limit);
      signal.removeEventListener('abort', cancelled);
      await thread.terminate();
    }
  };
