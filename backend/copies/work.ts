/** One long job at a time on the store's files, which a lock ends. */
import type { Jobs, JobWatch } from '../../db/copies/jobs.ts';
import type { Phase } from '../../db/copies/write.ts';
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
   * @param label what it is for the person who waits: «Haciendo la copia».
   * @param signal of the call, when a person waits for it and may cancel.
   * @throws Refusal `copy_busy`, `cancelled`; what `work` throws.
   */
  async run<T>(
    { tell }: Pick<Backend, 'tell'>,
    label: string,
    signal: AbortSignal | null,
    work: (watch: Required<JobWatch>) => Promise<T>,
  ): Promise<T> {
    if (this.#running !== null) throw new Refusal('copy_busy');
    // Cancelled between two jobs of one act.
    if (signal?.aborted === true) throw new Refusal('cancelled');
    const controller = new AbortController();
    this.#running = controller;
    const abort = (): void => controller.abort();
    signal?.addEventListener('abort', abort, { once: true });
    // What is told begins now: done is what came before it.
    const step = (at: number, total: number, phase: Phase): void =>
      tell('progress', {
        id: 'copies',
        done: at - 1,
        total,
        label: `${label}: ${PHASES[phase]}`,
        mayCancel: signal !== null,
      });
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

const PHASES: Readonly<Record<Phase, string>> = {
  copying: 'copiando los datos',
  renewing: 'cifrando con las claves nuevas',
  bringing: 'trayendo los archivos',
  proving: 'comprobando que abre y que está completa',
};
