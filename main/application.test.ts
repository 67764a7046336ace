/** The order of a lock, with a stand-in for the window and for the backend's process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BackendToHost, HostToBackend } from '../backend/protocol.ts';
import { createApplication } from './application.ts';
import type { BackendChannel } from './backend-process.ts';
import type { Desktop, DesktopEvents } from './desktop.ts';

interface Behaviour {
  readonly answersFlush?: boolean;
  readonly failsToEndPage?: boolean;
  readonly chosen?: readonly string[];
  readonly systemIdleSeconds?: () => number;
}

function setUp(behaviour: Behaviour = {}) {
  const steps: string[] = [];
  let events: DesktopEvents | null = null;
  let exit = (): void => undefined;
  const onQuit = vi.fn(() => void steps.push('quit'));
  const page = (path: string, type: 'query' | 'mutation' = 'mutation', input?: unknown) =>
    events?.call({
      id: `${path}-${steps.length}`,
      type,
      path,
      ...(input === undefined ? {} : { input }),
    });

  const desktop: Desktop = {
    host: 'electron',
    async openWindow(given) {
      events = given;
    },
    async openPage() {
      steps.push('open page');
    },
    async endPage() {
      steps.push('end page');
      if (behaviour.failsToEndPage === true) throw new Error('stuck');
    },
    send(topic) {
      steps.push(`send ${topic}`);
      if (topic === 'lock' && behaviour.answersFlush !== false) {
        void Promise.resolve(page('draft.save')).then(() => page('desktop.flushed'));
      }
    },
    focus: () => undefined,
    systemIdleSeconds: () => behaviour.systemIdleSeconds?.() ?? 0,
    notify: async (text) => {
      steps.push(`notify ${text}`);
      return true;
    },
    printers: async () => [{ name: 'Oficina', isDefault: true, reach: 'local' as const }],
    print: async (_file, { printer }) => printer ?? 'Oficina',
    save: async () => 'Documentos',
    open: async () => behaviour.chosen ?? [],
    saveCopy: async () => null,
    openCopy: async () => null,
    async close() {
      steps.push('close window');
    },
  };

  const spawnBackend = (): BackendChannel => {
    steps.push('spawn');
    let listener: (message: BackendToHost) => void = () => undefined;
    let onExit = (): void => undefined;
    exit = () => {
      steps.push('exit');
      onExit();
    };
    const receive = (message: { kind: 'start' } | HostToBackend): void => {
      if (message.kind === 'start') listener({ kind: 'ready' });
      if (message.kind === 'close') exit();
      if (message.kind === 'call') {
        steps.push(message.request.path);
        if (message.request.path === 'test.never') return;
        if (message.request.path === 'test.enter')
          listener({ kind: 'idle', limits: { systemMinutes: 2, ownMinutes: 10 } });
        listener({ kind: 'answer', id: message.request.id, answer: { ok: true, value: null } });
      }
      if (message.kind === 'redeem') {
        const file = { name: 'a.pdf', mime: 'application/pdf', bytes: new Uint8Array() } as const;
        if (message.act === 'upload' && message.grant.startsWith('good')) {
          const mime = 'application/pdf';
          listener({ kind: 'redeemed', id: message.id, file: null, mime });
          return;
        }
        const refused = { kind: 'redeemed', id: message.id, file: null, error: 'refused' } as const;
        listener(
          message.grant.startsWith('good') ? { kind: 'redeemed', id: message.id, file } : refused,
        );
      }
    };
    return {
      send: (message) => queueMicrotask(() => receive(message)),
      onMessage: (given) => {
        listener = given;
      },
      onExit: (given) => {
        onExit = given;
      },
      kill: () => exit(),
    };
  };

  const application = createApplication({
    desktop,
    spawnBackend,
    start: { kind: 'start', folder: '/data', version: '1.2.3', anchorFolder: '/profile' },
    rendererFolder: '/nowhere',
    now: () => performance.now(),
    onQuit,
  });
  return { application, steps, page, onQuit, crash: () => exit(), must: () => events };
}

test('a lock saves, ends page and backend, and begins anew', async () => {
  const { application, steps } = setUp();
  await application.open();
  await application.lock('asked');
  // When the new backend is ready is not part of the lock.
  expect(steps.filter((step) => step !== 'send backend')).toEqual([
    'spawn',
    'open page',
    'send lock',
    'draft.save',
    'end page',
    'exit',
    'spawn',
    'open page',
  ]);
});

test('locks that come together are one', async () => {
  const { application, steps } = setUp();
  await application.open();
  await Promise.all([application.lock('asked'), application.lock('screen')]);
  expect(steps.filter((step) => step === 'end page')).toHaveLength(1);
});

test('a page that does not answer is not waited for', async () => {
  const { application, steps } = setUp({ answersFlush: false });
  await application.open();
  await application.lock('suspend');
  expect(steps).toContain('end page');
});

test('what is pending when the backend dies is answered, and the page is wiped', async () => {
  const { application, steps, page, crash } = setUp();
  await application.open();
  await vi.waitFor(() => expect(steps).toContain('send backend'));
  const pending = page('test.never');
  await vi.waitFor(() => expect(steps).toContain('test.never'));
  crash();
  expect(await pending).toMatchObject({ ok: false, error: { code: 'backend_gone' } });
  await vi.waitFor(() => expect(steps.filter((step) => step === 'open page')).toHaveLength(2));
  // Nobody is left to save to.
  expect(steps).not.toContain('send lock');
});

test('quitting is a lock without a new beginning', async () => {
  const { application, steps, onQuit } = setUp();
  await application.open();
  await application.quit();
  expect(steps.slice(-4)).toEqual(['end page', 'exit', 'close window', 'quit']);
  expect(onQuit).toHaveBeenCalledTimes(1);
});

test('a page that cannot be wiped ends the program', async () => {
  const { application, must, onQuit } = setUp({ failsToEndPage: true });
  await application.open();
  must()?.mustLock('screen');
  await vi.waitFor(() => expect(onQuit).toHaveBeenCalledTimes(1));
});

test('the acts of the host take a grant', async () => {
  const { application, page } = setUp();
  await application.open();
  const print = (grant: string, printer?: string) =>
    page('desktop.print', 'mutation', { grant, copies: 1, ...(printer ? { printer } : {}) });
  expect(await print('good_grant_0123456789')).toEqual({ ok: true, value: { printer: 'Oficina' } });
  expect(await print('bad_grant_0123456789')).toMatchObject({ error: { code: 'grant_refused' } });
  expect(await print('good_grant_0123456789', 'Otra')).toMatchObject({
    error: { code: 'print_failed' },
  });
  expect(await page('desktop.path')).toMatchObject({ error: { code: 'unknown_call' } });
  // Not an act, though every object has it.
  expect(await page('desktop.constructor')).toMatchObject({ error: { code: 'unknown_call' } });
});

test('a notice of the system has words of the host alone, and none while nobody entered', async () => {
  const { application, page, steps } = setUp();
  await application.open();
  const counts = { today: 3, late: 0, next: null };
  const notify = (input: unknown) => page('desktop.notify', 'mutation', input);
  expect(await notify(counts)).toEqual({ ok: true, value: { shown: false } });
  await page('test.enter');
  expect(await notify(counts)).toEqual({ ok: true, value: { shown: true } });
  expect(await notify({ today: 0, late: 0, next: null })).toMatchObject({
    value: { shown: false },
  });
  for (const wrong of [{ ...counts, text: 'Luz Ñahui' }, { ...counts, next: 'Luz' }, 'Luz'])
    expect(await notify(wrong), JSON.stringify(wrong)).toMatchObject({
      error: { code: 'bad_input' },
    });
  await application.lock('asked');
  expect(await notify(counts)).toMatchObject({ value: { shown: false } });
  expect(steps.filter((step) => step.startsWith('notify'))).toEqual([
    'notify Tiene 3 pendientes que vencen hoy.',
  ]);
});

test('opening gives the page names and grants, never a path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const chosen = join(folder, 'acta.pdf');
  writeFileSync(chosen, '%PDF-1.7');
  const { application, page } = setUp({ chosen: [chosen] });
  await application.open();
  const open = (grants: unknown) => page('desktop.open', 'mutation', { grants });
  const grant = 'good_grant_0123456789';
  // Deleting the source goes by a handle, once.
  const source = expect.stringMatching(/^[\w-]{32}$/);
  const type = 'application/pdf';
  expect(await open([grant])).toEqual({
    ok: true,
    value: { files: [{ ok: true, name: 'acta.pdf', bytes: 8, type, grant, source }] },
  });
  expect(await open(['bad_grant_0123456789'])).toMatchObject({ error: { code: 'grant_refused' } });
  expect(await open([])).toMatchObject({ error: { code: 'bad_input' } });
});

test('the idle limits that an office tells at login hold until the lock, and not for the next', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const MINUTE = 60_000;
  const entered = vi.fn(() => 0);
  const { application, page, steps } = setUp({ systemIdleSeconds: entered });
  const locks = () => steps.filter((step) => step === 'send lock').length;
  await application.open();
  // The machine is alone from now on.
  const since = performance.now();
  entered.mockImplementation(() => (performance.now() - since) / 1_000);
  await vi.advanceTimersByTimeAsync(1);
  await page('test.enter');
  await vi.advanceTimersByTimeAsync(2 * MINUTE - 2_000);
  expect(locks()).toBe(0);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(locks()).toBe(1);
  // An office that tells nothing has the longest.
  await page('test.other');
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  expect(locks()).toBe(1);
  await vi.advanceTimersByTimeAsync(MINUTE + 1_000);
  expect(locks()).toBe(2);
});
