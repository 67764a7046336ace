/** The doors of the host: the bridge, the app's own addresses, the data folder. */
import { expect, test } from 'vitest';
import { call, openFixture, statusOf } from './open-fixture.ts';

test('a call crosses and comes back as it went', async () => {
  const host = await openFixture();
  const input = { name: 'Ñusta Güemes', list: [1, null, 'á'], deep: { 'clave rara': true } };
  expect(await call(host.page(), 'test.echo', input)).toEqual({ ok: true, value: input });
  expect(await call(host.page(), 'desktop.info')).toEqual({
    ok: true,
    value: { host: 'chromium', version: '0.0.0', platform: process.platform },
  });
});

test('a call can be cancelled', async () => {
  const host = await openFixture();
  const answer = host.page().evaluate(() => {
    const running = window.yanapa.call({ id: 'long', type: 'mutation', path: 'test.slow' });
    window.yanapa.cancel('long');
    return running;
  });
  expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});

test('topics reach the page that listens', async () => {
  const host = await openFixture();
  const heard = host.page().evaluate(
    () =>
      new Promise((resolve) => {
        window.yanapa.on('saved', resolve);
        void window.yanapa.call({ id: 's', type: 'mutation', path: 'test.save', input: 'x' });
      }),
  );
  expect(await heard).toEqual({ at: expect.stringMatching(/Z$/) });
});

test.each([
  ['no path', { id: 'a', type: 'query' }],
  ['a path with dots only', { id: 'a', type: 'query', path: '..' }],
  ['an extra field', { id: 'a', type: 'query', path: 'test.echo', more: 1 }],
  ['no object', 'test.echo'],
  ['nothing', null],
])('what is not a call is refused: %s', async (_name, request) => {
  const host = await openFixture();
  const answer = await host
    .page()
    .evaluate((sent) => window.yanapa.call(sent as never), request as unknown);
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad_input' } });
});

test('a book pasted into a field is refused, and the host goes on', async () => {
  const host = await openFixture();
  const answer = await host.page().evaluate(() =>
    window.yanapa.call({
      id: 'big',
      type: 'mutation',
      path: 'test.echo',
      input: 'x'.repeat(20_000_000),
    }),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'too_large' } });
  expect(await call(host.page(), 'test.echo', 'x')).toEqual({ ok: true, value: 'x' });
});

test('nothing of the bridge is left for a frame, or to be changed', async () => {
  const host = await openFixture();
  const seen = await host.page().evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentWindow as unknown as Record<string, unknown>;
    return {
      inFrame: [typeof inner['yanapa'], typeof inner['__yanapa']],
      binding: typeof (window as unknown as Record<string, unknown>)['__yanapa'],
      frozen: Object.isFrozen(window.yanapa),
    };
  });
  expect(seen).toEqual({
    inFrame: ['undefined', 'undefined'],
    binding: 'undefined',
    frozen: true,
  });
});

test('only files of the desk are served', async () => {
  const host = await openFixture();
  const page = host.page();
  expect(await statusOf(page, '/assets/page.js')).toBe(200);
  expect(await statusOf(page, '/casos/0001')).toBe(200);
  for (const path of [
    '/..%2f..%2f..%2fpackage.json',
    '/..%2fopen-fixture.ts',
    '/%2e%2e%2f%2e%2e%2fdoors.test.ts',
    '/assets/..%5c..%5cx.js',
    '/assets/%00.js',
    '/assets/none.js',
    '/%E0%A4%A.js',
  ])
    expect([path, await statusOf(page, path)]).toEqual([path, 404]);
});

test('granted bytes are served once asked by grant, uncached, and only as a document', async () => {
  const host = await openFixture();
  const page = host.page();
  const headers = await page.evaluate(async () => {
    const answer = await fetch('/file/view_grant_0123456789');
    return [
      answer.status,
      ...['content-type', 'cache-control', 'x-content-type-options'].map((name) =>
        answer.headers.get(name),
      ),
    ];
  });
  expect(headers).toEqual([200, 'application/pdf', 'no-store', 'nosniff']);
  expect(await statusOf(page, '/file/html_grant_0123456789')).toBe(403);
  expect(await statusOf(page, '/file/unknown_grant_0123456789')).toBe(403);
  expect(await statusOf(page, '/file/short')).toBe(404);
  expect(await statusOf(page, '/file/view_grant_0123456789', 10)).toBe(405);
});

test('a scan goes up with a grant, up to 25 MB', async () => {
  const host = await openFixture();
  const page = host.page();
  const grant = '/upload/upload_grant_0123456789';
  expect(await statusOf(page, grant, 1_000)).toBe(204);
  expect(await statusOf(page, grant, 25 * 1024 * 1024)).toBe(204);
  expect(await statusOf(page, grant, 25 * 1024 * 1024 + 1)).toBe(413);
  expect(await statusOf(page, '/upload/other_grant_0123456789', 10)).toBe(403);
  expect(await statusOf(page, grant)).toBe(405);
});

test('a second window on the same data is refused with an explanation', async () => {
  const host = await openFixture();
  await expect(openFixture({ dataFolder: host.dataFolder })).rejects.toMatchObject({
    code: 'store_in_use',
    message: expect.stringContaining('ya está abierto'),
  });
  await host.close();
  await openFixture({ dataFolder: host.dataFolder });
});

test('the backend inherits nothing that could steer it', async () => {
  process.env['NODE_OPTIONS'] = '--max-old-space-size=512';
  try {
    const host = await openFixture();
    const answer = await call(host.page(), 'test.environment');
    const value = (answer.ok ? answer.value : {}) as {
      env: Record<string, string>;
      execArgv: string[];
      argv: string[];
    };
    expect(value.execArgv).toEqual(['--disable-sigusr1']);
    expect(value.argv).toEqual([]);
    expect(
      Object.keys(value.env).filter((name) => /NODE_OPTIONS|PATH|SECRET|TOKEN/i.test(name)),
    ).toEqual([]);
  } finally {
    delete process.env['NODE_OPTIONS'];
  }
});
