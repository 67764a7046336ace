import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { CHANNELS } from '../../preload/contract.ts';
import { WEB_PREFERENCES } from '../security.ts';
import { createElectronDesktop } from './desktop.ts';
import { FakeNotification, FakeWindow, fakeElectron } from './testing.ts';

const PDF = {
  name: 'OFICIO.pdf',
  mime: 'application/pdf',
  bytes: new Uint8Array([37, 80]),
} as const;

beforeEach(() => {
  FakeWindow.opened = [];
});

async function open(platform: NodeJS.Platform = 'linux') {
  const electron = fakeElectron();
  const events = {
    call: vi.fn(async () => ({ ok: true, value: 1 }) as const),
    cancel: vi.fn(),
    serve: vi.fn(async () => ({ status: 200, headers: {}, body: new Uint8Array([1]) })),
    mustLock: vi.fn(),
    mustQuit: vi.fn(),
  };
  const desktop = createElectronDesktop({ electron: electron.api, preload: '/p.cjs', platform });
  await desktop.openWindow(events);
  await desktop.openPage();
  const [window] = FakeWindow.opened;
  if (window === undefined) throw new Error('no window');
  const contents = window.webContents;
  const invoke = (sender: unknown, senderFrame: unknown) =>
    electron.handlers.get(CHANNELS.call)?.(
      ...([
        { sender, senderFrame },
        { id: '1', type: 'query', path: 'a' },
      ] as never[]),
    );
  return { electron, events, desktop, window, contents, invoke };
}

test('the window is the one of the policy', async () => {
  const { window, contents } = await open();
  expect(window.options.webPreferences).toMatchObject({
    ...WEB_PREFERENCES,
    devTools: false,
    preload: '/p.cjs',
  });
  expect(window.protectedContent).toBe(true);
  expect(contents.url).toBe('https://app.yanapa.invalid/');
});

test('a notice of the system is one at a time, and goes at a lock', async () => {
  const { desktop } = await open();
  FakeNotification.all = [];
  expect(await desktop.notify('Tiene 1 pendiente atrasado.')).toBe(true);
  expect(await desktop.notify('Tiene 2 pendientes atrasados.')).toBe(true);
  expect(FakeNotification.all.map(({ options, open: shown }) => [options.body, shown])).toEqual([
    ['Tiene 1 pendiente atrasado.', false],
    ['Tiene 2 pendientes atrasados.', true],
  ]);
  await desktop.endPage();
  expect(FakeNotification.all.some(({ open: shown }) => shown)).toBe(false);
  expect(await desktop.notify('Tiene 1 pendiente atrasado.')).toBe(false);
  await desktop.openPage();
  FakeNotification.supported = false;
  expect(await desktop.notify('Tiene 1 pendiente atrasado.')).toBe(false);
  FakeNotification.supported = true;
});

test('only the page itself is answered', async () => {
  const { contents, events, invoke } = await open();
  const refused = { ok: false, error: { code: 'not_allowed' } };
  expect(await invoke(contents, contents.mainFrame)).toEqual({ ok: true, value: 1 });
  expect(await invoke({}, contents.mainFrame)).toMatchObject(refused);
  expect(await invoke(contents, null)).toMatchObject(refused);
  expect(await invoke(contents, { url: contents.url })).toMatchObject(refused);
  contents.mainFrame.url = 'https://evil.pe/';
  expect(await invoke(contents, contents.mainFrame)).toMatchObject(refused);
  expect(events.call).toHaveBeenCalledTimes(1);
});

test('a lock ends the process, its history and its voice, and returns to the same view', async () => {
  const { desktop, contents, invoke, events } = await open();
  contents.url = 'https://app.yanapa.invalid/casos/1?abrir=acta#x';
  await desktop.endPage();
  expect(contents.crashed).toBe(true);
  expect(contents.historyCleared).toBe(1);
  // Our own doing is not a crash to react to.
  expect(events.mustLock).not.toHaveBeenCalled();
  expect(await invoke(contents, contents.mainFrame)).toMatchObject({ ok: false });
  desktop.send('backend', { state: 'ready' });
  expect(contents.sent).toEqual([]);
  await desktop.openPage();
  expect(contents.url).toBe('https://app.yanapa.invalid/casos/1?abrir=acta');
});

test.each([
  ['lock-screen', 'screen'],
  ['user-did-resign-active', 'screen'],
  ['suspend', 'suspend'],
])('%s locks', async (signal, reason) => {
  const { electron, events } = await open();
  electron.powerMonitor.emit(signal);
  expect(events.mustLock).toHaveBeenCalledWith(reason);
});

test('a page that crashes locks', async () => {
  const { contents, events } = await open();
  contents.emit('render-process-gone');
  expect(events.mustLock).toHaveBeenCalledWith('crash');
});

test('closing the window asks to quit, and quits when that is done', async () => {
  const { window, events, desktop } = await open();
  const event = { preventDefault: vi.fn() };
  window.emit('close', event);
  expect(event.preventDefault).toHaveBeenCalled();
  expect(events.mustQuit).toHaveBeenCalled();
  await desktop.close();
  expect(window.destroyed).toBe(true);
});

test('what was copied here is cleared on lock; what came from elsewhere is not', async () => {
  const { electron, window, desktop } = await open();
  electron.clipboard.text = 'de otro programa';
  window.emit('focus');
  await desktop.endPage();
  expect(electron.clipboard.text).toBe('de otro programa');
  await desktop.openPage();
  electron.clipboard.text = 'copiado de Yanapa';
  await desktop.endPage();
  expect(electron.clipboard.text).toBe('');
});

test('what was copied here is cleared although the window was left', async () => {
  const { electron, window, desktop } = await open();
  window.emit('focus');
  await vi.waitFor(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  electron.clipboard.text = 'copiado de Yanapa';
  window.emit('blur');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await desktop.endPage();
  expect(electron.clipboard.text).toBe('');
});

test('saving writes where the dialog says, and nothing when it is cancelled', async () => {
  const { electron, desktop } = await open();
  expect(await desktop.save(PDF)).toBeNull();
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-save-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const filePath = join(folder, 'x.pdf');
  electron.dialog.answer = { canceled: false, filePath };
  expect(await desktop.save(PDF)).toBe(folder.replace(/.*[\\/]/, ''));
  expect([...readFileSync(filePath)]).toEqual([37, 80]);
});

test('opening gives the files of the dialog, and none when it is cancelled', async () => {
  const { electron, desktop } = await open();
  expect(await desktop.open(1)).toEqual([]);
  expect(electron.dialog.asked).toMatchObject({
    title: 'Elegir un archivo',
    filters: [{ extensions: ['pdf', 'png', 'jpg', 'jpeg', 'webp'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  // What was marked before it was cancelled is nothing.
  electron.dialog.opened = { canceled: true, filePaths: ['/casa/a.pdf'] };
  expect(await desktop.open(3)).toEqual([]);
  electron.dialog.opened = { canceled: false, filePaths: ['/casa/a.pdf', '/casa/b.png'] };
  expect(await desktop.open(3)).toEqual(['/casa/a.pdf', '/casa/b.png']);
  expect(electron.dialog.asked.properties).toContain('multiSelections');
});

test('a dialog that is answered after a lock is answered by nobody', async () => {
  const { electron, desktop } = await open();
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-save-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const filePath = join(folder, 'x.pdf');
  electron.dialog.answer = { canceled: false, filePath };
  electron.dialog.opened = { canceled: false, filePaths: [filePath] };
  const [saving, opening] = [desktop.save(PDF), desktop.open(1)];
  await desktop.endPage();
  await desktop.openPage();
  expect(await saving).toBeNull();
  expect(await opening).toEqual([]);
  expect(existsSync(filePath)).toBe(false);
});

test('on Windows a hidden window without a bridge prints, and its document is served once', async () => {
  const { electron, desktop, events } = await open('win32');
  expect(await desktop.print(PDF, { copies: 2, printer: null })).toBe('Oficina');
  const hidden = FakeWindow.opened[1];
  expect(hidden?.options).toMatchObject({ show: false });
  expect(hidden?.options.webPreferences['preload']).toBeUndefined();
  expect(hidden?.webContents.printed).toMatchObject([{ silent: true, copies: 2, pageSize: 'A4' }]);
  expect(hidden?.destroyed).toBe(true);
  // The token is spent with the window: its address is asked of the backend as any other.
  const token = hidden?.webContents.url.replace(/.*#/, '');
  const https = electron.handlers.get('https');
  await https?.(...([new Request(`https://app.yanapa.invalid/file/${token}`)] as never[]));
  expect(events.serve).toHaveBeenCalled();
});
