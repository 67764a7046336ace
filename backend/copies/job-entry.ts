/**
 * The process, or under Electron the thread, of one long job on the store's files. Composition
 * root: it makes its own randomness. It gets its keys with the job, and ends with it.
 */
import { randomBytes } from 'node:crypto';
import { isMainThread, parentPort } from 'node:worker_threads';
import { perform } from '../../db/copies/jobs.ts';
import { Refusal } from '../../domain/errors.ts';
import type { FromJob, ToJob } from './job-messages.ts';

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

async function answer(job: ToJob, say: (message: FromJob) => void): Promise<void> {
  try {
    const proof = await perform(job, random, (at, total, phase) =>
      say({ kind: 'step', at, total, phase }),
    );
    say({ kind: 'done', proof });
  } catch (error) {
    if (error instanceof Refusal) say({ kind: 'failed', code: error.code, message: error.message });
    else
      say({ kind: 'failed', code: null, message: error instanceof Error ? error.name : 'Error' });
  }
}

if (isMainThread) {
  // Nobody is left to hold the keys for.
  process.on('disconnect', () => process.exit(0));
  process.once('message', (job) => {
    void answer(job as ToJob, (message) => process.send?.(message)).then(() =>
      process.disconnect(),
    );
  });
} else {
  parentPort?.once('message', (job) => {
    void answer(job as ToJob, (message) => parentPort?.postMessage(message));
  });
}
