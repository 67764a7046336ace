/**
 * The application, whatever shows it: starts the backend, passes the page's calls on, and locks.
 *
 * Lock means wipe: the page may save what is being typed, then its process and the backend's end,
 * and new ones begin, locked. Nothing that was decrypted stays in a process that goes on.
 */
import type { BackendStart } from '../backend/protocol.ts';
import type { CallAnswer, LockReason } from '../preload/contract.ts';
import { createAssets } from './assets.ts';
import {
  type Backend,
  CLOSE_GRACE_MS,
  failed,
  type Redeem,
  type SpawnBackend,
  startBackend,
} from './backend-process.ts';
import { readCallRequest } from './call-request.ts';
import type { Desktop, DesktopEvents } from './desktop.ts';
import { answerDesktopCall } from './desktop-calls.ts';
import { createIdleWatch, type IdleLimits, ofMinutes } from './idle.ts';
import { createSources } from './sources.ts';

/** How long the page may take to save what is being typed. */
export const FLUSH_LIMIT_MS = 500;

/** A backend that ends before it is ready is started again more and more slowly. */
const RESTART_PAUSES_MS = [0, 500, 2_000, 10_000];

export interface ApplicationOptions {
  readonly desktop: Desktop;
  readonly spawnBackend: SpawnBackend;
  readonly start: BackendStart;
  /** `out/renderer`. */
  readonly rendererFolder: string;
  /** Shorter than what an office may set; for tests. */
  readonly idle?: Partial<IdleLimits>;
  /** Milliseconds of a clock that no one can set back. */
  readonly now: () => number;
  /** After a lock, when its new page is loaded. */
  readonly onLocked?: () => void;
  /** After the window is closed and the backend has ended. */
  readonly onQuit: () => void;
}

export interface Application {
  /** Opens the window, locked. Resolves when the page is loaded. */
  open(): Promise<void>;
  /** Resolves when the new page is loaded. A lock that is under way is joined. */
  lock(reason: LockReason): Promise<void>;
  quit(): Promise<void>;
}

export function createApplication(options: ApplicationOptions): Application {
  const { desktop } = options;
  const sources = createSources();
  let backend: Backend | null = null;
  let locking: Promise<void> | null = null;
  let quitting: Promise<void> | null = null;
  /** Whether the backend may hold keys. */
  let mayBeOpen = false;
  let startsWithoutReady = 0;
  let onFlushed: () => void = () => undefined;

  const idle = createIdleWatch({
    limits: options.idle ?? {},
    systemIdleSeconds: () => desktop.systemIdleSeconds(),
    now: options.now,
    onIdle: () => mustLock('idle'),
  });

  const redeem: Redeem = async (...what) =>
    backend === null ? { ok: false, error: 'gone' } : backend.redeem(...what);
  const serve = createAssets(options.rendererFolder, redeem);

  const events: DesktopEvents = {
    call,
    cancel: (id) => {
      if (typeof id === 'string') backend?.cancel(id);
    },
    serve,
    mustLock,
    mustQuit: () => void quit(),
  };

  async function call(value: unknown): Promise<CallAnswer> {
    const request = readCallRequest(value);
    if (typeof request === 'string') return failed(request);
    if (request.path.startsWith('desktop.')) {
      return answerDesktopCall(
        {
          desktop,
          version: options.start.version,
          redeem,
          sources,
          lock: mustLock,
          quit: () => void quit(),
          flushed: () => onFlushed(),
          activity: () => idle.activity(),
          mayBeOpen: () => mayBeOpen && locking === null,
        },
        request,
      );
    }
    if (backend === null) return failed('backend_gone');
    const asked = backend;
    const answer = await asked.call(request);
    // The host cannot see a login, and need not: from the first act that succeeded the backend may
    // hold keys, and being away counts.
    if (request.type === 'mutation' && answer.ok && asked === backend && !mayBeOpen) {
      mayBeOpen = true;
      idle.start();
    }
    return answer;
  }

  function begin(): void {
    const started = startBackend(options.spawnBackend, options.start, {
      topic: (topic, payload) => desktop.send(topic, payload),
      idle: (limits) => idle.limit(ofMinutes(limits)),
      ready: () => {
        startsWithoutReady = 0;
        desktop.send('backend', { state: 'ready' });
      },
      gone: () => {
        if (backend !== started) return;
        backend = null;
        desktop.send('backend', { state: 'gone' });
        // It died before it could serve anyone: there is nothing to wipe, and a page to keep.
        if (startsWithoutReady > 0) beginLater();
        else mustLock('crash');
      },
    });
    startsWithoutReady += 1;
    backend = started;
  }

  function beginLater(): void {
    const pause = RESTART_PAUSES_MS[Math.min(startsWithoutReady, RESTART_PAUSES_MS.length - 1)];
    setTimeout(() => {
      if (backend === null && locking === null && quitting === null) begin();
    }, pause).unref();
  }

  /** Locks; a page that cannot be wiped ends the program instead. */
  function mustLock(reason: LockReason): void {
    lock(reason).catch(() => void quit());
  }

  function lock(reason: LockReason): Promise<void> {
    if (quitting !== null) return quitting;
    locking ??= wipe(reason)
      .then(async () => {
        if (quitting !== null) return;
        begin();
        await desktop.openPage();
        options.onLocked?.();
      })
      .finally(() => {
        locking = null;
      });
    return locking;
  }

  /** Ends the page and the backend, with all they remember. */
  async function wipe(reason: LockReason): Promise<void> {
    if (reason !== 'crash') await flush(reason);
    // After the flush: its calls succeed as any others do, and would start the watch again.
    idle.stop();
    // What the next one who enters is held to, her office says.
    idle.limit({});
    sources.forget();
    mayBeOpen = false;
    const ending = backend;
    backend = null;
    // The screen does not wait for the disk: what is shown goes at once.
    const [page] = await Promise.allSettled([desktop.endPage(), ending?.close(CLOSE_GRACE_MS)]);
    if (page.status === 'rejected') throw page.reason;
  }

  /** Lets the page save what is being typed. */
  function flush(reason: LockReason): Promise<void> {
    return new Promise((resolve) => {
      const limit = setTimeout(resolve, FLUSH_LIMIT_MS);
      onFlushed = () => {
        clearTimeout(limit);
        resolve();
      };
      desktop.send('lock', { phase: 'flush', reason });
    });
  }

  function quit(): Promise<void> {
    // Each step is taken whatever became of the one before: the window may be gone already.
    quitting ??= (locking ?? wipe('quit'))
      .catch(() => undefined)
      .then(() => backend?.close(CLOSE_GRACE_MS))
      .then(() => desktop.close())
      .catch(() => undefined)
      .then(() => options.onQuit());
    return quitting;
  }

  return {
    async open() {
      await desktop.openWindow(events);
      begin();
      await desktop.openPage();
    },
    lock,
    quit,
  };
}
