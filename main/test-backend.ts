/**
 * A stand-in for the backend's process, for the tests of the hosts: speaks `backend/protocol.ts`,
 * knows no case. Its paths are the ways a backend can behave.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackendStart, BackendToHost, HostToBackend } from '../backend/protocol.ts';
import type { CallAnswer, CallRequest } from '../preload/contract.ts';

const post = (message: BackendToHost): void => {
  process.send?.(message);
};
const cancelled = new Set<string>();
let folder = '';
/** On the disk, as a draft is: it outlives the process. */
const draft = (): string => join(folder, 'draft.json');

const BEHAVIOURS: Readonly<
  Record<string, (request: CallRequest) => Promise<CallAnswer> | CallAnswer>
> = {
  'test.echo': ({ input }) => ({ ok: true, value: input ?? null }),
  'test.pid': () => ({ ok: true, value: process.pid }),
  'test.save': ({ input }) => {
    writeFileSync(draft(), JSON.stringify(input));
    post({ kind: 'topic', topic: 'saved', payload: { at: new Date().toISOString() } });
    return { ok: true, value: null };
  },
  'test.saved': () => ({
    ok: true,
    value: existsSync(draft()) ? JSON.parse(readFileSync(draft(), 'utf8')) : null,
  }),
  'test.environment': () => ({
    ok: true,
    value: { env: { ...process.env }, execArgv: process.execArgv, argv: process.argv.slice(2) },
  }),
  'test.slow': async ({ id }) => {
    for (let step = 0; step < 100; step += 1) {
      if (cancelled.has(id))
        return { ok: false, error: { code: 'cancelled', message: 'Cancelado.' } };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { ok: true, value: 'end' };
  },
  'test.never': () => new Promise(() => undefined),
  'test.crash': () => process.exit(3),
  'test.busy': () => {
    // A job that listens to nothing: only ending the process ends it.
    for (;;) Math.sqrt(2);
  },
};

const FILES = {
  view_grant_0123456789: 'application/pdf',
  html_grant_0123456789: 'text/html',
} as const;

process.on('message', async (message: BackendStart | HostToBackend) => {
  switch (message.kind) {
    case 'start':
      folder = message.folder;
      post({ kind: 'ready' });
      break;
    case 'call': {
      const behave = BEHAVIOURS[message.request.path];
      const answer: CallAnswer = (await behave?.(message.request)) ?? {
        ok: false,
        error: { code: 'unknown_call', message: 'No existe.' },
      };
      post({ kind: 'answer', id: message.request.id, answer });
      break;
    }
    case 'cancel':
      cancelled.add(message.id);
      break;
    case 'redeem': {
      const { id, grant, act, bytes } = message;
      const mime = Object.hasOwn(FILES, grant) ? FILES[grant as keyof typeof FILES] : null;
      if (act === 'upload')
        post(
          grant.startsWith('upload_grant')
            ? { kind: 'redeemed', id, file: null, mime: 'application/pdf' }
            : { kind: 'redeemed', id, file: null, error: 'refused' },
        );
      else if (mime === null || bytes !== undefined)
        post({ kind: 'redeemed', id, file: null, error: 'refused' });
      else
        post({
          kind: 'redeemed',
          id,
          file: {
            name: 'OFICIO-045-2026.pdf',
            // A backend gone wrong: the host must not serve it.
            mime: mime as 'application/pdf',
            bytes: new TextEncoder().encode('%PDF-1.7 test'),
          },
        });
      break;
    }
    case 'close':
      process.send?.({ kind: 'closed' }, () => process.exit(0));
      break;
  }
});
process.on('disconnect', () => process.exit(0));
