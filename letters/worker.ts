/**
 * The letters thread (built to `out/main/letters.js`): forms one document after another, in the
 * order asked, so that a long report costs memory once.
 */
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../domain/errors.ts';
import type { RenderAnswer, RenderRequest } from './printer.ts';
import { renderDocument } from './render.ts';

const port = parentPort;
if (port === null) throw new Error('letters/worker runs as a worker thread only');

let turn: Promise<void> = Promise.resolve();
port.on('message', (request: RenderRequest) => {
  turn = turn.then(async () => {
    const answer = await form(request);
    port.postMessage(answer, answer.outcome === 'formed' ? [answer.bytes.buffer] : []);
  });
});

async function form({ id, kind, data }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, outcome: 'formed', bytes: await renderDocument(kind, data) };
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
