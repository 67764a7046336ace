/** One long job at a time on the store's files, which a lock ends. */
import type { Jobs, JobWatch } from '../../db/copies/jobs.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from '../core/ports.ts';

export class CopyWork {
  readonly jobs: Jobs;
  #running: AbortController | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(jobs: Jobs) {
    this.jobs = jobs;
  }

  /**
   * @param signal of the call, when a person waits for it and may cancel.
   * @throws Refusal `copy_busy`; what `work` throws.
   */
  async run<T>(
    { tell }: Pick<Backend, 'tell'>,
    label: string,
    signal: AbortSignal | null,
    work: (watch: Required<JobWatch>) => Promise<T>,
  ): Promise<T> {
    if (this.#running !== null) throw new Refusal('copy_busy');
    const controller = new AbortController();
    this.#running = controller;
    const abort = (): void => controller.abort();
    signal?.addEventListener('abort', abort, { once: true });
    const step = (done: number, total: number): void =>
      tell('progress', { id: 'copies', done, total, label });
    const working = work({ signal: controller.signal, step });
    this.#ended = working.catch(() => undefined);
    try {
      return await working;
    } finally {
      this.#running = null;
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Ends what is under way; resolves when it has left nothing. */
  async cancel(): Promise<void> {
    this.#running?.abort();
    await this.#ended;
  }
}
