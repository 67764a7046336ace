import { expect, test, vi } from 'vitest';
import { UPLOAD_LIMIT_BYTES } from '../assets.ts';
import type { PageRequest } from '../desktop.ts';
import { guardProgram, openSession } from './guard.ts';
import { FakeContents, fakeElectron } from './testing.ts';

test('the program starts sandboxed and resolves no name', () => {
  const { app, api } = fakeElectron();
  guardProgram(api);
  expect(app.sandboxed).toBe(true);
  expect(app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
});

test('nothing that is ever shown leaves the origin or opens a window', () => {
  const { app, api } = fakeElectron();
  guardProgram(api);
  const contents = new FakeContents();
  app.emit('web-contents-created', {}, contents);
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    const foreign = { url: 'https://app.yanapa.invalid.evil.pe/', preventDefault: vi.fn() };
    const own = { url: 'https://app.yanapa.invalid/casos', preventDefault: vi.fn() };
    contents.emit(name, foreign);
    contents.emit(name, own);
    expect(foreign.preventDefault).toHaveBeenCalledTimes(1);
    expect(own.preventDefault).not.toHaveBeenCalled();
  }
  const webview = { preventDefault: vi.fn() };
  contents.emit('will-attach-webview', webview);
  expect(webview.preventDefault).toHaveBeenCalled();
  expect(contents.windowOpenHandler?.()).toEqual({ action: 'deny' });
  expect(contents.webRtc).toBe('disable_non_proxied_udp');
});

async function session(developer = false) {
  const electron = fakeElectron();
  const asked: PageRequest[] = [];
  await openSession(
    electron.api,
    async (request) => {
      asked.push(request);
      return {
        status: request.url.endsWith('/empty') ? 204 : 200,
        headers: {},
        body: new Uint8Array([1]),
      };
    },
    developer,
  );
  const run = (name: string, ...args: unknown[]) =>
    electron.handlers.get(name)?.(...(args as never[]));
  return { electron, asked, run };
}

test('the session is in memory and goes through no proxy', async () => {
  const { electron } = await session();
  expect(electron.ours.partition).not.toMatch(/^persist:/);
  expect(electron.ours.proxy).toBe('direct');
});

test.each([
  ['https://app.yanapa.invalid/assets/x.js', false],
  ['blob:https://app.yanapa.invalid/1234', false],
  ['data:image/png;base64,x', false],
  ['https://example.com/', true],
  ['http://app.yanapa.invalid/', true],
  ['wss://app.yanapa.invalid/', true],
  ['file:///etc/passwd', true],
  ['devtools://devtools/bundled/x.js', true],
])('%s is cancelled: %s', async (url, cancel) => {
  const { run } = await session();
  const answer = vi.fn();
  run('request', { url }, answer);
  expect(answer).toHaveBeenCalledWith({ cancel });
});

test('every other permission is refused, asked or checked', async () => {
  const { run } = await session();
  const answer = vi.fn();
  run('permission request', null, 'clipboard-read', answer, ASKED);
  expect(answer).toHaveBeenCalledWith(false);
  expect(run('permission check', null, 'geolocation', ASKED.requestingUrl, ASKED)).toBe(false);
  expect(run('device')).toBe(false);
});

const ASKED = { requestingUrl: 'https://app.yanapa.invalid/', isMainFrame: true };

test.each([
  ['the camera', true, {}],
  ['the microphone', false, { media: ['audio'] }],
  ['both', false, { media: ['video', 'audio'] }],
  ['nothing that is named', false, { media: [] }],
  ['the camera, by another page', false, { url: 'https://evil.pe/' }],
  ['the camera, by a frame in the page', false, { isMainFrame: false }],
])('%s may be used: %s', async (_, given, changes) => {
  const { media, url, isMainFrame } = {
    media: ['video'],
    url: ASKED.requestingUrl,
    isMainFrame: true,
    ...changes,
  };
  const { run } = await session();
  const answer = vi.fn();
  run('permission request', null, 'media', answer, {
    requestingUrl: url,
    isMainFrame,
    mediaTypes: media,
  });
  expect(answer).toHaveBeenCalledWith(given);
  if (media.length === 1)
    expect(run('permission check', null, 'media', url, { mediaType: media[0], isMainFrame })).toBe(
      given,
    );
});

test('the origin is served, another is not', async () => {
  const { run, asked } = await session();
  const get = (url: string, init?: RequestInit) =>
    run('https', new Request(url, init)) as Promise<Response>;
  expect((await get('https://app.yanapa.invalid/')).status).toBe(200);
  expect((await get('https://app.yanapa.invalid/empty')).status).toBe(204);
  expect((await get('https://evil.pe/')).status).toBe(403);
  expect(asked).toHaveLength(2);
});

test('an upload beyond the limit is not read into memory whole', async () => {
  const { run, asked } = await session();
  const post = (bytes: number) =>
    run(
      'https',
      new Request('https://app.yanapa.invalid/upload/x', {
        method: 'POST',
        body: new Uint8Array(bytes),
      }),
    ) as Promise<Response>;
  expect((await post(10)).status).toBe(200);
  expect(asked[0]?.body).toHaveLength(10);
  expect((await post(UPLOAD_LIMIT_BYTES + 1)).status).toBe(413);
  expect(asked).toHaveLength(1);
});
