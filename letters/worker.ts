/**
 * The letters thread (built to `out/main/letters.js`): forms one document after another, in the
 * order asked, so that a long report costs memory once.
 */
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../domain/errors.ts';
import { bindFiles, countPages } from './binding/bind.ts';
import type { Made, Work, WorkAnswer, WorkRequest } from './printer.ts';
import { renderDocument } from './render.ts';

const port = parentPort;
if (port === null) throw new Error('letters/worker runs as a worker thread only');

let turn: Promise<void> = Promise.resolve();
port.on('message', (request: WorkRequest) => {
  turn = turn.then(async () => {
    const answer = await attend(request);
    const bytes = answer.outcome === 'made' && typeof answer.made !== 'number' ? answer.made : null;
    port.postMessage(answer, bytes === null ? [] : [bytes.buffer]);
  });
});

function make(work: Work): Promise<Made> {
  switch (work.work) {
    case 'render':
      return renderDocument(work.kind, work.data);
    case 'bind':
      return bindFiles(work.binding);
    case 'count':
      return countPages(work.file);
  }
}

async function attend({ id, ...work }: WorkRequest): Promise<WorkAnswer> {
  try {
    return { id, outcome: 'made', made: await make(work) };
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, message, fields } = error;
      return { id, outcome: 'refused', refusal: { code, message, fields } };
    }
    return { id, outcome: 'failed', trace: frames(error) };
  }
}

function frames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((each) => /^\s+at /u.test(each))
    .join('\n');
}
