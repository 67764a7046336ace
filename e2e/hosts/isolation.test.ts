/** The cable can be out forever: a page that tries everything reaches nobody. */
import { createSocket } from 'node:dgram';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../main/chromium/browser.ts';
import { openFixture } from './open-fixture.ts';

/** Listens on one TCP and one UDP port of this machine, and counts who comes. */
async function openListener() {
  const hits: string[] = [];
  const tcp = createServer((socket) => {
    hits.push('tcp');
    socket.on('error', () => undefined);
    socket.end();
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => hits.push('udp'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    tcp.close();
    udp.close();
  });
  return { port, hits };
}

/** Every way out of a page. */
async function tryEverything(page: Page, port: number): Promise<void> {
  await page.evaluate(async (to) => {
    const at = `127.0.0.1:${to}`;
    const quietly = (act: () => unknown): void => {
      try {
        void Promise.resolve(act()).catch(() => undefined);
      } catch {
        // Refused outright: as it should be.
      }
    };
    const add = (html: string): void => {
      document.body.insertAdjacentHTML('beforeend', html);
    };
    quietly(() => fetch(`http://${at}/fetch`, { mode: 'no-cors' }));
    quietly(() => fetch(`https://${at}/fetch`, { mode: 'no-cors' }));
    quietly(() => navigator.sendBeacon(`http://${at}/beacon`, 'x'));
    quietly(() => new WebSocket(`ws://${at}/`));
    quietly(() => new WebSocket(`wss://${at}/`));
    quietly(() => new EventSource(`http://${at}/events`));
    quietly(() => new WebTransport(`https://${at}/`));
    quietly(() => new Worker(`http://${at}/worker.js`));
    quietly(() => window.open(`http://${at}/window`));
    quietly(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${at}` }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription();
    });
    add(`<img src="http://${at}/image">`);
    add(`<iframe src="http://${at}/frame"></iframe>`);
    add(`<link rel="stylesheet" href="http://${at}/style.css">`);
    add(`<a href="http://${at}/ping" ping="http://${at}/ping2">x</a>`);
    for (const relation of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender'])
      add(`<link rel="${relation}" href="http://${at}/">`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }, port);
}

test('no request of any kind leaves the page', async () => {
  const { port, hits } = await openListener();
  const host = await openFixture();
  await tryEverything(host.page(), port);
  expect(hits).toEqual([]);
});

test('the same page in a plain browser is heard: the test above can fail', async () => {
  const { port, hits } = await openListener();
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  onTestFinished(() => browser.close());
  await tryEverything(await browser.newPage(), port);
  expect(hits).toContain('tcp');
  expect(hits).toContain('udp');
});

test('leaving the origin is refused and the page stays', async () => {
  const host = await openFixture();
  const page = host.page();
  for (const address of ['https://example.com/', 'http://127.0.0.1:1/', 'about:blank']) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await expect
      .poll(() => page.evaluate(() => location.origin).catch(() => ''), { timeout: 5_000 })
      .toBe('https://app.yanapa.invalid');
    await expect
      .poll(() => page.evaluate(() => typeof window.yanapa).catch(() => ''))
      .toBe('object');
  }
  await page.evaluate(() => {
    window.open('/');
  });
  await expect.poll(() => page.context().pages().length).toBe(1);
});

test.runIf(process.platform === 'linux')('nothing of ours listens on TCP', async () => {
  await openFixture();
  const listening = listeningSockets();
  const ours = familyOf(process.pid).flatMap(socketsOf);
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((inode) => listening.has(inode))).toEqual([]);
});

/** Inodes of the TCP sockets in state LISTEN (0A) of this machine. */
function listeningSockets(): Set<string> {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1));
  const fields = lines.map((line) => line.trim().split(/\s+/));
  return new Set(fields.filter((field) => field[3] === '0A').map((field) => field[9] ?? ''));
}

/** A process and all that it started. */
function familyOf(pid: number): number[] {
  const tasks = `/proc/${pid}/task`;
  const children = existsSync(tasks)
    ? readdirSync(tasks).flatMap((task) => quietRead(`${tasks}/${task}/children`).split(' '))
    : [];
  return [
    pid,
    ...children.filter((child) => child !== '').flatMap((child) => familyOf(Number(child))),
  ];
}

function quietRead(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    // It ended meanwhile.
    return [];
  }
}
