/** Lock means wipe, seen from outside: processes, not promises. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call, openFixture } from './open-fixture.ts';

/** Process ids of everything that draws pages in this browser. */
async function renderers(page: Page): Promise<number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function backendPid(page: Page): Promise<number> {
  const answer = await call(page, 'test.pid');
  return answer.ok ? Number(answer.value) : 0;
}

test('locking ends the processes of the page and of the backend, and saves what was typed', async () => {
  const host = await openFixture();
  const page = host.page();
  await page.getByLabel('Hechos').fill('a medio escribir');
  const [drew, served] = [await renderers(page), await backendPid(page)];
  expect(drew).not.toEqual([]);

  // Not awaited: the page that asks is gone before an answer.
  const locked = host.waitForLock();
  await page.evaluate(() => {
    void window.yanapa.call({
      id: 'lock',
      type: 'mutation',
      path: 'desktop.lock',
      input: { reason: 'asked' },
    });
  });
  await locked;

  const after = await renderers(host.page());
  expect(drew.filter((pid) => after.includes(pid))).toEqual([]);
  expect(() => process.kill(served, 0)).toThrow();
  expect(await host.page().getByLabel('Hechos').inputValue()).toBe('');
  expect(await call(host.page(), 'test.saved')).toEqual({ ok: true, value: 'a medio escribir' });
});

test('a lock returns to the same place, and nothing leads back before it', async () => {
  const host = await openFixture();
  await host.page().evaluate(() => history.pushState(null, '', '/casos/1?abrir=acta'));
  await host.lock('asked');
  expect(host.page().url()).toBe('https://app.yanapa.invalid/casos/1?abrir=acta');
  expect(await host.page().goBack()).toBeNull();
  expect(await host.page().evaluate(() => history.length)).toBe(1);
});

test('a page that does not answer is locked all the same', async () => {
  const host = await openFixture();
  await host.page().evaluate(() => {
    document.title = 'stuck';
    setTimeout(() => {
      for (;;);
    });
  });
  await host.lock('asked');
  expect(await host.page().title()).toBe('Yanapa');
});

test('lock beats a job that listens to nothing', async () => {
  const host = await openFixture();
  const pid = await backendPid(host.page());
  void call(host.page(), 'test.busy').catch(() => null);
  await host.lock('asked');
  expect(() => process.kill(pid, 0)).toThrow();
  expect(await backendPid(host.page())).not.toBe(pid);
});

test('a backend that is killed leaves a locked page and a new backend', {
  tags: ['T3'],
}, async () => {
  const host = await openFixture();
  const page = host.page();
  await page.getByLabel('Hechos').fill('texto');
  const [drew, served] = [await renderers(page), await backendPid(page)];
  const locked = host.waitForLock();
  const pending = call(page, 'test.never').catch(() => null);
  process.kill(served, 'SIGKILL');
  await locked;
  const after = await renderers(host.page());
  expect(drew.filter((pid) => after.includes(pid))).toEqual([]);
  expect(await host.page().getByLabel('Hechos').inputValue()).toBe('');
  expect(await backendPid(host.page())).not.toBe(served);
  // It was answered, or its page went first; never left waiting.
  const answer = await pending;
  if (answer !== null) expect(answer).toMatchObject({ ok: false, error: { code: 'backend_gone' } });
});

test('a page whose process dies is opened again, locked', { tags: ['T3'] }, async () => {
  const host = await openFixture();
  const served = await backendPid(host.page());
  const [drew] = await renderers(host.page());
  const locked = host.waitForLock();
  for (const pid of await renderers(host.page())) process.kill(pid, 'SIGKILL');
  await locked;
  expect(await backendPid(host.page())).not.toBe(served);
  expect(await renderers(host.page())).not.toContain(drew);
});

test('being away locks, once something may be open', { tags: ['T4'] }, async () => {
  const host = await openFixture({ idle: { ownMs: 1_500 } });
  const locked = host.waitForLock();
  await call(host.page(), 'test.echo');
  await locked;
  expect(await call(host.page(), 'desktop.info')).toMatchObject({ ok: true });
});

test('quitting saves what was typed and leaves nothing behind', async () => {
  const host = await openFixture();
  await host.page().getByLabel('Hechos').fill('antes de salir');
  const served = await backendPid(host.page());
  await host.close();
  expect(() => process.kill(served, 0)).toThrow();
  const again = await openFixture({ dataFolder: host.dataFolder });
  expect(await call(again.page(), 'test.saved')).toEqual({ ok: true, value: 'antes de salir' });
});
