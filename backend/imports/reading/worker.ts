/** The thread that reads one file and ends: whatever is in it, the backend goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../domain/errors.ts';
import { readSheets } from './read.ts';
import type { ReadAnswer } from './thread.ts';

async function answer(): Promise<ReadAnswer> {
  try {
    return { sheets: await readSheets(workerData as Uint8Array) };
  } catch (error) {
    return { refused: error instanceof Refusal ? error.code : 'import_unreadable' };
  }
}

parentPort?.postMessage(await answer());
