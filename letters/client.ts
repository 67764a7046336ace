import { Worker } from 'node:worker_threads';
import { Refusal } from '../domain/errors.ts';
import type { Made, Printer, Work, WorkAnswer, WorkRequest } from './printer.ts';

interface Waiting {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** The longest letter that the schema lets through takes a few seconds, on a slow machine half a minute. */
const LIMIT_MS = 60_000;

/**
 * A printer that works in one thread of its own, started by the first document. A document that
 * cannot be formed rejects only itself; if the thread dies, what was under way is rejected and the
 * next document starts another. A thread that gives no answer in time is ended: a layout that did
 * not settle would keep every other letter waiting. An idle printer does not keep the process alive.
 *
 * @param workerFile the built `letters/worker.ts`.
 */
export function createPrinter(workerFile: URL | string, limitMs: number = LIMIT_MS): Printer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(workerFile);
    started.unref();
    started.on('message', (answer: WorkAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if (asked !== undefined) settle(asked, answer);
    });
    // An 'error' is always followed by 'exit', which is where what was under way gets its answer.
    let cause: unknown;
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', () => {
      if (worker === started) abandon(new Error('The letters thread ended', { cause }));
    });
    return started;
  }

  function abandon(error: Error): void {
    worker = undefined;
    const abandoned = [...waiting.values()];
    waiting.clear();
    for (const { reject } of abandoned) reject(error);
  }

  const ask = (work: Work): Promise<Made> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      lastId += 1;
      const request: WorkRequest = { ...work, id: lastId };
      const asked = worker;
      asked.postMessage(request);
      const limit = setTimeout(() => {
        waiting.delete(request.id);
        reject(new Refusal('letter_render'));
        if (worker === asked) abandon(new Error('The letters thread gave no answer'));
        void asked.terminate();
      }, limitMs);
      waiting.set(request.id, {
        resolve: (made) => {
          clearTimeout(limit);
          resolve(made);
        },
        reject: (error) => {
          clearTimeout(limit);
          reject(error);
        },
      });
      worker.ref();
    });

  return {
    render: async (kind, data) => bytesOf(await ask({ work: 'render', kind, data })),
    bind: async (binding) => bytesOf(await ask({ work: 'bind', binding })),
    countPages: async (file) => Number(await ask({ work: 'count', file })),

    async close() {
      const closing = worker;
      abandon(new Error('The printer was closed'));
      await closing?.terminate();
    },
  };
}

const bytesOf = (made: Made): Uint8Array => (typeof made === 'number' ? new Uint8Array() : made);

function settle({ resolve, reject }: Waiting, answer: WorkAnswer): void {
  switch (answer.outcome) {
    case 'made':
      resolve(answer.made);
      break;
    case 'refused': {
      const { code, message, fields } = answer.refusal;
      reject(new Refusal(code, fields === undefined ? { message } : { message, fields }));
      break;
    }
    case 'failed': {
      const failure = new Error('A document could not be formed');
      failure.stack = `${failure.name}: ${failure.message}\n${answer.trace}`;
      reject(failure);
      break;
    }
  }
}
