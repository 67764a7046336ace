/**
 * What an office is for is asked once: a practice one says so on every view, a working one on none.
 */
import { afterEach, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { hasMemoryFolder } from '../../main/chromium/profile.ts';
import { address } from '../../renderer/api/addresses.ts';
import { OFFICE } from '../demo/cast.ts';
import { lock, login, setUpOffice } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { button, heading, tick } from '../lib/desk/seen.ts';
import { visit } from '../lib/views.ts';
import { newFolder, openAsWorking, openWindow, removeFolder } from './office.ts';

const hosts: ChromiumHost[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
  for (const folder of folders.splice(0)) removeFolder(folder);
});

/** `anything`: opened as whoever works with real people opens it. */
async function windowFor(anything: boolean): Promise<Hand> {
  const folder = newFolder();
  folders.push(folder);
  const host = await (anything ? openAsWorking : openWindow)(folder);
  hosts.push(host);
  return mouse(host.page());
}

const banner = ({ page }: Hand) =>
  page.getByText('SOLO PRÁCTICA – datos ficticios', { exact: true });

/** Whether the banner stands: at the desk, in a room, at the entry, and at the desk again. */
async function seenAllDay(hand: Hand): Promise<boolean[]> {
  const { page } = hand;
  const seen: boolean[] = [];
  const look = async () => seen.push((await banner(hand).count()) > 0);
  await look();
  await visit(page, address.settings);
  await heading(page, /./).waitFor();
  await look();
  await lock(hand);
  await look();
  await login(hand, OFFICE.responsable);
  await look();
  return seen;
}

test.runIf(hasMemoryFolder())(
  'a working office has no banner, before and after logging in again',
  async () => {
    const hand = await windowFor(true);
    const { page } = hand;
    await heading(page, 'Bienvenida').waitFor();
    await hand.mark(tick(page, /^Entiendo que/));
    // Nothing is chosen for anybody.
    expect(await button(page, 'Empezar').isDisabled()).toBe(true);
    await page.getByText('No se puede cambiar después').waitFor();
    const steps: string[] = [];
    await setUpOffice(hand, { ...OFFICE, purpose: 'Trabajar' }, async (step) => {
      if ((await banner(hand).count()) > 0) steps.push(step);
    });
    expect(steps).toEqual([]);
    expect(await seenAllDay(hand)).toEqual([false, false, false, false]);
  },
);

test('a practice office says so on each view, from the wizard on', async () => {
  const hand = await windowFor(hasMemoryFolder());
  const without: string[] = [];
  await setUpOffice(hand, OFFICE, async (step) => {
    if (step !== 'bienvenida' && (await banner(hand).count()) === 0) without.push(step);
  });
  expect(without).toEqual([]);
  expect(await seenAllDay(hand)).toEqual([true, true, true, true]);
});

test('opened for practice alone, no working office can be made', async () => {
  const { page } = await windowFor(false);
  await heading(page, 'Bienvenida').waitFor();
  expect(await page.getByRole('radio', { name: 'Trabajar' }).isDisabled()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Practicar' }).isChecked()).toBe(true);
});
