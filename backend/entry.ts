/**
 * The backend process. Composition root: the only place of the backend that reads the clock and
 * makes randomness. Speaks `protocol.ts` over Electron's parentPort or over fork's channel.
 */
import { randomBytes } from 'node:crypto';
import { createPrinter } from '../letters/client.ts';
import { createBackend, type RunningBackend } from './backend.ts';
import { jobsInProcesses, jobsInThreads } from './copies/job-process.ts';
import { typeOf } from './core/grants.ts';
import { readerInThread } from './imports/reading/thread.ts';
import type { BackendStart, BackendToHost, HostToBackend } from './protocol.ts';

type Incoming = BackendStart | HostToBackend;

interface Channel {
  send(message: BackendToHost): void;
  listen(listener: (message: Incoming) => void): void;
  /** Ends this process: the keys it held are gone with it. */
  end(): void;
}

const channel = openChannel();
let running: RunningBackend | null = null;

channel.listen((message) => {
  if (message.kind === 'start') {
    running ??= start(message);
    channel.send({ kind: 'ready' });
  } else if (running !== null) void answer(running, message);
});

function start({ folder, version, anchorFolder, practiceOnly }: BackendStart): RunningBackend {
  return createBackend({
    folder,
    version,
    anchorFolder,
    practice: practiceOnly === true,
    clock: () => new Date(),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    printer: createPrinter(new URL('./letters.js', import.meta.url)),
    // Electron's fuses forbid starting its binary as Node (docs/decisions/0010-copies.md).
    jobs: (electronPort() === null ? jobsInProcesses : jobsInThreads)(
      new URL('./copies.js', import.meta.url),
    ),
    copiesByItself: true,
    readSheets: readerInThread(new URL('./sheets.js', import.meta.url)),
    tell: (topic, payload) => channel.send({ kind: 'topic', topic, payload }),
    limitIdle: (limits) => channel.send({ kind: 'idle', limits }),
  });
}

async function answer(to: RunningBackend, message: HostToBackend): Promise<void> {
  switch (message.kind) {
    case 'call': {
      const { request } = message;
      channel.send({ kind: 'answer', id: request.id, answer: await to.call(request) });
      return;
    }
    case 'cancel':
      to.cancel(message.id);
      return;
    case 'redeem':
      channel.send(redeem(to, message));
      return;
    case 'close':
      await to.close();
      channel.send({ kind: 'closed' });
      channel.end();
      return;
  }
}

const REFUSED = { error: 'refused' } as const;

function redeem(
  { backend: { grants } }: RunningBackend,
  { id, grant, act, bytes, path }: Extract<HostToBackend, { kind: 'redeem' }>,
): BackendToHost {
  if (act === 'copy_out') {
    const folder = grants.redeemFolder(grant);
    return { kind: 'redeemed', id, file: null, ...(folder === null ? REFUSED : { folder }) };
  }
  if (act === 'copy_in') {
    const taken = path !== undefined && grants.receiveFolder(grant, path);
    return { kind: 'redeemed', id, file: null, ...(taken ? {} : REFUSED) };
  }
  if (act === 'upload') {
    const error = bytes === undefined ? 'refused' : grants.receive(grant, bytes);
    if (error !== null) return { kind: 'redeemed', id, file: null, error };
    const mime = bytes === undefined ? null : typeOf(bytes);
    return { kind: 'redeemed', id, file: null, ...(mime === null ? {} : { mime }) };
  }
  const file = grants.redeem(grant, act);
  return file === 'refused'
    ? { kind: 'redeemed', id, file: null, error: file }
    : { kind: 'redeemed', id, file };
}

function openChannel(): Channel {
  const port = electronPort();
  if (port !== null)
    return {
      send: (message) => port.postMessage(message),
      listen: (listener) => {
        port.on('message', (event) => listener(event.data as Incoming));
        port.start();
      },
      end: () => process.exit(0),
    };
  // Under fork the process ends with its host: nobody is left to hold the keys for.
  process.on('disconnect', () => process.exit(0));
  return {
    send: (message) => {
      process.send?.(message);
    },
    listen: (listener) => {
      process.on('message', (message) => listener(message as Incoming));
    },
    // What was sent before still goes out; the end of the channel ends the process.
    end: () => process.disconnect(),
  };
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
}

/** Electron's utility processes have `process.parentPort`; plain Node does not. */
function electronPort(): ParentPort | null {
  return 'parentPort' in process ? (process.parentPort as unknown as ParentPort) : null;
}
