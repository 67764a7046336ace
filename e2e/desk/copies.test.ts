/**
 * A copy is made and seen to be good; on another PC two sheets bring it back, and new ones come.
 *
 * @module-tag T6
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address } from '../../renderer/api/addresses.ts';
import { OFFICE } from '../demo/cast.ts';
import { login, setUpOffice } from '../lib/desk/entry.ts';
import { fileDialog } from '../lib/desk/files.ts';
import { mouse } from '../lib/desk/hand.ts';
import { box, button, heading } from '../lib/desk/seen.ts';
import { newFolder, openWindow, removeFolder } from './office.ts';

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
  await page.goto(new URL(address.settingsCopies, page.url()).href);
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
  await second.hand.press(button(clean, 'Restaurar esta copia'));

  await clean.getByRole('region', { name: 'Hojas de recuperación' }).waitFor();
  await second.hand.press(button(clean, 'Entrar a Yanapa'));
  await heading(clean, 'Mi bandeja').waitFor();
  await clean.reload();
  await heading(clean, 'Mi bandeja').waitFor();
  expect(readdirSync(join(second.folder, 'store'))).not.toContain('restaurar.tmp');
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
