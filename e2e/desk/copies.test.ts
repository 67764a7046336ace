/**
 * A copy is made and seen to be good; on another PC two sheets bring it back, and new ones come.
 *
 * @module-tag T6
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address } from '../../renderer/api/addresses.ts';
import { OFFICE } from '../demo/cast.ts';
import { login, setUpOffice } from '../lib/desk/entry.ts';
import { fileDialog } from '../lib/desk/files.ts';
import { mouse } from '../lib/desk/hand.ts';
import { box, button, choose, heading } from '../lib/desk/seen.ts';
import { visit } from '../lib/views.ts';
import { madeOffice, newFolder, openWindow, ROSA, removeFolder } from './office.ts';

const NEW_PASSWORD = 'siete sombras sobre la pampa';
const hosts: ChromiumHost[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
  for (const folder of folders.splice(0)) removeFolder(folder);
});

async function windowOn(options: Parameters<typeof openWindow>[1] = {}) {
  const folder = newFolder();
  folders.push(folder);
  const host = await openWindow(folder, options);
  hosts.push(host);
  return { folder, host, hand: mouse(host.page()) };
}

test('a copy by the button, and the same office on an empty PC with two sheets', async () => {
  const first = await windowOn();
  const [one = '', , three = ''] = await setUpOffice(first.hand, OFFICE);
  const page = first.hand.page;
  await visit(page, address.settingsCopies);
  await heading(page, 'Copias y recuperación').waitFor();
  await first.hand.press(button(page, 'Hacer una copia ahora'));
  await page
    .getByRole('alert')
    .filter({ hasText: /0 casos, abre correctamente/ })
    .waitFor();
  await page
    .getByRole('cell', { name: /abre correctamente/ })
    .first()
    .waitFor();
  const backups = join(first.folder, 'store', 'backups');
  const [name = ''] = readdirSync(backups).sort().reverse();
  expect(readdirSync(join(backups, name)).sort()).toEqual([
    'keyring.json',
    'yanapa-files.db',
    'yanapa.db',
  ]);

  const second = await windowOn({ filesFolder: join(backups, name) });
  const clean = second.hand.page;
  await heading(clean, 'Bienvenida').waitFor();
  await second.hand.press(button(clean, 'Restaurar una copia'));
  const dialog = await fileDialog(clean, () =>
    second.hand.press(button(clean, 'Buscar en una memoria USB')),
  );
  const there = mouse(dialog);
  await there.mark(dialog.getByRole('radio', { name: /keyring\.json/ }));
  await there.press(button(dialog, 'Elegir'));

  await second.hand.mark(clean.getByRole('radio', { name: 'Dos hojas de recuperación' }));
  await second.hand.fill(box(clean, 'Primera hoja'), three);
  await second.hand.fill(box(clean, 'Segunda hoja'), one);
  await second.hand.fill(box(clean, 'Usuario'), OFFICE.responsable.userName);
  for (const label of [/^Contraseña( \*)?$/, /^Contraseña otra vez/])
    await second.hand.fill(clean.getByLabel(label).and(clean.locator('input')), NEW_PASSWORD);
  await second.hand.press(button(clean, 'Ver qué contiene'));
  await clean.getByText(/Esta copia abre correctamente: 0 casos/).waitFor();
  await clean.getByText('Es la copia de una oficina de práctica').waitFor();
  await second.hand.press(button(clean, 'Restaurar esta copia'));

  await clean.getByRole('region', { name: 'Hojas de recuperación' }).waitFor();
  await second.hand.press(button(clean, 'Entrar a Yanapa'));
  await heading(clean, 'Mi bandeja').waitFor();
  await clean.reload();
  await heading(clean, 'Mi bandeja').waitFor();
  expect(readdirSync(join(second.folder, 'store'))).not.toContain('restaurar.tmp');
});

/** Presses the button in the very frame in which it comes: a small office is copied in a blink. */
const pressAtOnce = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (label) =>
      new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          for (const found of document.querySelectorAll('button'))
            if (found.textContent === label) {
              observer.disconnect();
              found.click();
              done();
            }
        }).observe(document.body, { childList: true, subtree: true });
      }),
    name,
  );

test('a copy that is cancelled leaves nothing, a change of keys neither, and the next is made', async () => {
  const folder = await madeOffice();
  folders.push(folder);
  const host = await openWindow(folder);
  hosts.push(host);
  const hand = mouse(host.page());
  const { page } = hand;
  const backups = join(folder, 'store', 'backups');
  await login(hand, ROSA);
  // The first copy of the day, which nobody asked for, comes into the list while that is on show.
  await visit(page, address.settingsCopies);
  await page.getByRole('cell', { name: /abre correctamente/ }).waitFor();
  const before = readdirSync(backups);
  expect(before).toEqual([expect.stringMatching(/Z$/)]);

  const make = button(page, 'Hacer una copia ahora');
  const asked = pressAtOnce(page, 'Cancelar');
  await make.focus();
  await page.keyboard.press('Enter');
  await asked;
  await page.getByText('Cancelado. No se cambió nada.').waitFor();
  expect(readdirSync(backups)).toEqual(before);
  // Who works with the keyboard is where she was.
  await expect.poll(() => make.evaluate((it) => it === document.activeElement)).toBe(true);

  await hand.press(button(page, 'Cambiar las claves'));
  const form = page.getByRole('dialog', { name: 'Cambiar las claves' });
  await choose(hand, form, 'Por qué se cambian', 'Otra causa');
  await hand.fill(form.getByLabel(/^Su contraseña/).and(form.locator('input')), ROSA.password);
  const keysBefore = readFileSync(join(folder, 'store', 'keyring.json'));
  const askedAgain = pressAtOnce(page, 'Cancelar');
  await hand.press(button(form, 'Cambiar las claves'));
  await askedAgain;
  await form.getByText('Cancelado. No se cambió nada.').waitFor();
  expect(readFileSync(join(folder, 'store', 'keyring.json'))).toEqual(keysBefore);
  expect(readdirSync(join(folder, 'store')).filter((name) => name.endsWith('.new'))).toEqual([]);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });

  // Told while it goes on, to who sees and to who listens.
  const told = page.getByRole('group', { name: 'Trabajo en curso' });
  const seen = told.getByRole('progressbar').waitFor({ state: 'attached' });
  await hand.press(make);
  await seen;
  await page
    .getByRole('alert')
    .filter({ hasText: /0 casos, abre correctamente/ })
    .waitFor();
  await told.waitFor({ state: 'hidden' });
  const [name = ''] = readdirSync(backups).sort().reverse();
  expect(readdirSync(backups).filter((entry) => entry.endsWith('.tmp'))).toEqual([]);
  expect(readdirSync(join(backups, name))).toContain('keyring.json');
});

test('two sheets at the entry, when every password is forgotten', async () => {
  const { hand, folder } = await windowOn();
  const [one = '', two = ''] = await setUpOffice(hand, OFFICE);
  await hosts.pop()?.close();
  const again = await openWindow(folder);
  hosts.push(again);
  const entry = mouse(again.page());
  const { page } = entry;
  await heading(page, 'Ingresar a Yanapa').waitFor();
  await entry.press(button(page, 'Olvidé mi contraseña: usar las hojas'));
  await entry.fill(box(page, 'Primera hoja'), one);
  await entry.fill(box(page, 'Segunda hoja'), two);
  await entry.fill(box(page, 'Usuario'), OFFICE.responsable.userName);
  for (const label of [/^Contraseña( \*)?$/, /^Contraseña otra vez/])
    await entry.fill(page.getByLabel(label).and(page.locator('input')), NEW_PASSWORD);
  await entry.press(button(page, 'Ingresar con las hojas'));
  await page.getByRole('region', { name: 'Hojas de recuperación' }).waitFor();
  await entry.press(button(page, 'Entrar a Yanapa'));
  await heading(page, 'Mi bandeja').waitFor();
  await page.keyboard.press('Control+l');
  await login(entry, { ...OFFICE.responsable, password: NEW_PASSWORD });
});
