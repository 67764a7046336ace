/**
 * Long work on whole files. It runs in a process of its own, which is ended when it is cancelled:
 * SQLite cannot be interrupted in the middle of a copy.
 */
import { Refusal } from '../../domain/errors.ts';
import { cleaned } from '../files/failure.ts';
import type { Random } from '../ports.ts';
import type { Proof } from './prove.ts';
import { makeRenewed, type RekeyJob } from './rekey.ts';
import { type CopyJob, counter, type Phase, type Step, writeCopy } from './write.ts';

export type Job = CopyJob | RekeyJob;

export interface JobWatch {
  /** Aborted: the work ends, and leaves nothing. */
  readonly signal?: AbortSignal;
  readonly step?: Step;
}

/**
 * Counts the steps of work that goes on in this process: before each, whoever waits is told, and a
 * cancel that came meanwhile is heard.
 * @throws Refusal `cancelled`, from the step.
 */
export function watched(
  total: number,
  { signal, step }: JobWatch,
): (phase: Phase) => Promise<void> {
  const next = counter(total, step ?? (() => undefined));
  return async (phase) => {
    next(phase);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted === true) throw new Refusal('cancelled');
  };
}

/** Who runs jobs. Keys go to it over its channel, never in an argument or in the environment. */
export interface Jobs {
  /** @throws Refusal, also `cancelled`. */
  run(job: Job, watch?: JobWatch): Promise<Proof>;
}

/**
 * Does it here and now: in the process of the job, and in tests.
 * @throws Refusal; anything else is without values.
 */
export async function perform(
  job: Job,
  random: Random,
  step: Step = () => undefined,
): Promise<Proof> {
  try {
    return await (job.kind === 'copy' ? writeCopy(job, step) : makeRenewed(job, random, step));
  } catch (error) {
    throw cleaned(error);
  }
}

/** For tests and for a backend without a second process. Cancelled, it ends when the work does. */
export const jobsHere = (random: Random): Jobs => ({
  run: async (job, { signal, step } = {}) => {
    const proof = await perform(job, random, (at, total, phase) => {
      signal?.throwIfAborted();
      step?.(at, total, phase);
    }).catch((error: unknown) => {
      throw signal?.aborted === true ? new Refusal('cancelled') : error;
    });
    return proof;
  },
});
