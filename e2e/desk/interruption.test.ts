/**
 * Whatever interrupts, what was typed is there again, and none of it ever lay on the disk in clear.
 *
 * @module-tag T1
 * @module-tag T3
 * @module-tag T4
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registration } from '../../backend/samples.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { actAddress, address, NEW_DAY } from '../../renderer/api/addresses.ts';
import { VIOLENCIA } from '../demo/cast.ts';
import { lock, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, register } from '../lib/desk/intake.ts';
import { box, button, heading, part } from '../lib/desk/seen.ts';
import { findInClear } from '../lib/finder.ts';
import { settled, visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';
import type { Typing } from './typing-child.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;

async function open(): Promise<void> {
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
}

beforeEach(async () => {
  folder = await madeOffice();
});
afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

/** What the form on show says of the visit, far apart in it. */
async function expectTyped(): Promise<void> {
  const { page } = hand;
  await heading(page, 'Nueva recepción').waitFor();
  const child = part(page, '3. Niña, niño o adolescente');
  expect(await box(child, 'Nombres').inputValue()).toBe(VIOLENCIA.children[0]?.givenNames);
  expect(await box(part(page, '6. Hechos'), 'Resumen de los hechos').inputValue()).toBe(
    VIOLENCIA.facts,
  );
}

/** The draft as *Mi bandeja* offers it. */
async function continueFromTray(): Promise<void> {
  const { page } = hand;
  await page.goto(new URL('/bandeja', page.url()).href);
  await hand.press(page.getByRole('link', { name: /^Continuar: Recepción/ }));
}

test('a lock in the middle of typing: the same form, with all of it, and it can be sent', async () => {
  await open();
  await fillReception(hand, VIOLENCIA);
  await lock(hand);
  expect(await hand.page.getByText(VIOLENCIA.facts).count()).toBe(0);
  await login(hand, ROSA);
  await expectTyped();
  expect((await register(hand)).number).toMatch(/^0001-/);
});

test.runIf(process.platform === 'linux')(
  'the inner program is killed: it says so, and nothing of what was saved is lost',
  async () => {
    await open();
    await fillReception(hand, VIOLENCIA);
    await hand.page.getByText(/^Guardado/).waitFor();
    expect(findInClear([folder, host.profileFolder], hand.written)).toEqual([]);
    process.kill(backendPid(process.pid), 'SIGKILL');
    await login(hand, ROSA);
    await expectTyped();
    expect(findInClear([folder, host.profileFolder], hand.written)).toEqual([]);
  },
);

test('the window is closed over a half typed form: it waits in Mi bandeja', async () => {
  await open();
  await fillReception(hand, VIOLENCIA);
  // As the cross of the window does it: what was typed a moment before goes with it.
  await host.page().close({ runBeforeUnload: true });
  await host.closed;
  await open();
  await continueFromTray();
  await expectTyped();
});

test.runIf(process.platform === 'linux')(
  'the whole program is killed: nothing in clear is left behind, and what was saved is there',
  async () => {
    const child = fork(join(import.meta.dirname, 'typing-child.ts'), [folder], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const typing = await told(child);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(typing.written).toContain(VIOLENCIA.facts);
    expect(findInClear([folder, typing.profileFolder], typing.written)).toEqual([]);
    await open();
    await continueFromTray();
    await expectTyped();
  },
);

test.runIf(process.platform === 'linux')(
  'a disk that stands still: what ends late closes nothing of where she went meanwhile',
  async () => {
    removeFolder(folder);
    let id = '';
    folder = await madeOffice({
      andThen: async (office) => {
        const made = await office.call(
          'cases.register',
          registration({}, new Date(Date.now() - 120_000).toISOString()),
        );
        if (!made.ok) throw new Error(made.error.code);
        ({ id } = made.value as { id: string });
      },
    });
    await open();
    const { page } = hand;
    await visit(page, actAddress(id, 'nota'));
    await hand.write(box(page, 'Anotación'), 'Vino la abuela.');
    await page.getByText(/^Guardado/).waitFor();
    const backend = backendPid(process.pid);
    process.kill(backend, 'SIGSTOP');
    await hand.press(button(page, 'Guardar anotación'));
    const next = `${address.settingsCalendar}?acto=${NEW_DAY}`;
    await visit(page, next);
    await heading(page, 'Calendario').waitFor();
    process.kill(backend, 'SIGCONT');
    await expect.poll(() => diaryOf(page, id)).toContain('Vino la abuela.');
    await settled(page);
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe(next);
    await box(page, 'Fecha').waitFor();
  },
);

/** As the desk would ask for it. */
const diaryOf = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (caseId) => {
    const call = { id: crypto.randomUUID(), type: 'query', path: 'cases.diary' } as const;
    return JSON.stringify(
      await window.yanapa.call({ ...call, input: { id: caseId, cursor: null } }),
    );
  }, id);

async function told(child: ChildProcess): Promise<Typing> {
  const answer = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('It ended before it had typed.'))),
  ]);
  return answer[0] as Typing;
}

/** Of the one backend that this process started. */
function backendPid(parent: number): number {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (status.includes(`PPid:\t${parent}\n`) && command.includes('backend.js'))
        return Number(name);
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error('There is no backend.');
}
