/**
 * The register of acts at the window: who has seen a case, a date in doubt, an older folder put back;
 * and a person who is registered twice.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { child, registration, TERESA } from '../../backend/samples.ts';
import { address } from '../../renderer/api/addresses.ts';
import { login, tryLogin } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { button, heading } from '../lib/desk/seen.ts';
import { judge, judgeAsShown } from '../lib/judge.ts';
import { settled, visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

async function entered(folder: string) {
  const host = await openWindow(folder);
  onTestFinished(() => host.close());
  const hand = mouse(host.page());
  return { host, hand, page: host.page() };
}

test('one click from a case to who has seen it, and the month on the register', async () => {
  let id = '';
  const now = new Date(Date.now() - 60_000).toISOString();
  const folder = await madeOffice({
    andThen: async (office) => {
      const made = await office.call('cases.register', registration({}, now));
      if (!made.ok) throw new Error(made.error.code);
      ({ id } = made.value as { id: string });
    },
  });
  onTestFinished(() => removeFolder(folder));
  const { hand, page } = await entered(folder);
  await login(hand, ROSA);
  await visit(page, address.case(id));
  await button(page, 'Quién ha visto este caso').click();
  const sheet = page.getByRole('dialog', { name: 'Quién ha visto este caso' });
  const row = sheet.getByRole('row').filter({ hasText: 'Vio un caso' });
  await row.getByText(ROSA.fullName).waitFor();
  expect(await row.innerText()).toContain('datos sensibles');
  await sheet.getByRole('row').filter({ hasText: 'Registró un caso' }).waitFor();
  await judgeAsShown(page);

  await visit(page, address.settingsActs);
  await heading(page, 'Registro de actos').waitFor();
  await page.getByText(/^Registro comprobado al ingresar: \d+ actos/).waitFor();
  await page.getByRole('combobox', { name: 'Clase de acto' }).click();
  await page.getByRole('option', { name: 'Ingresos y salidas' }).click();
  await page
    .getByRole('cell', { name: /^Ingresó/ })
    .first()
    .waitFor();
  await page.getByRole('cell', { name: /^Registró un caso/ }).waitFor({ state: 'hidden' });
  await judgeAsShown(page);
});

test('a date far from the last act is asked about, once', async () => {
  const folder = await madeOffice({ startAt: new Date(Date.now() - 20 * 24 * 3_600_000) });
  onTestFinished(() => removeFolder(folder));
  const { hand, page } = await entered(folder);
  await login(hand, ROSA);
  const banner = page.getByRole('alert', { name: 'Fecha de la PC' });
  await banner.getByText(/^La fecha de esta PC es .* ¿Es correcta\?$/).waitFor();
  await judgeAsShown(page);
  await button(page, 'Sí, es correcta').click();
  await banner.waitFor({ state: 'hidden' });
  await page.reload();
  await heading(page, 'Mi bandeja').waitFor();
  await settled(page);
  expect(await banner.count()).toBe(0);
});

test('an older folder put back is said in words, and a responsable goes on with a reason', async () => {
  const folder = await madeOffice();
  onTestFinished(() => removeFolder(folder));
  cpSync(join(folder, 'store'), join(folder, 'older'), { recursive: true });
  const before = await entered(folder);
  await login(before.hand, ROSA);
  await before.host.close();
  rmSync(join(folder, 'store'), { recursive: true });
  cpSync(join(folder, 'older'), join(folder, 'store'), { recursive: true });

  const { host, hand, page } = await entered(folder);
  await tryLogin(hand, ROSA);
  await heading(page, 'Los datos no están como se dejaron').waitFor();
  await page.getByText(/^Faltan \d+ actos desde /).waitFor();
  await judgeAsShown(page);
  await page.getByLabel('Qué pasó y por qué se continúa').fill('corto');
  await page.getByLabel('Su contraseña').fill(ROSA.password);
  await button(page, 'Continuar con estos datos').click();
  await page.getByText('Escriba qué pasó y por qué se continúa.').waitFor();
  await page.getByLabel('Qué pasó y por qué se continúa').fill('Se copió la carpeta a mano.');
  await button(page, 'Continuar con estos datos').click();
  await heading(page, 'Mi bandeja').waitFor();
  await visit(page, address.settingsActs);
  await page.getByText('Motivo: Se copió la carpeta a mano.').waitFor();
  await host.close();

  const after = await entered(folder);
  await login(after.hand, ROSA);
});

test('a person registered twice: compared from the tray, united with a reason, parted from her page', async () => {
  const now = new Date(Date.now() - 60_000).toISOString();
  const folder = await madeOffice({
    andThen: async (office) => {
      for (const fields of [TERESA, { ...TERESA, givenNames: 'Tereza', phone: null }]) {
        const alone = { kind: 'child_alone', person: null, relation: null } as const;
        const { informant } = registration().reception;
        const reception = { informant: { ...informant, ...alone }, affected: [child(fields)] };
        const made = await office.call('cases.register', registration(reception, now));
        if (!made.ok) throw new Error(made.error.code);
      }
    },
  });
  onTestFinished(() => removeFolder(folder));
  const { hand, page } = await entered(folder);
  await login(hand, ROSA);
  await visit(page, address.office);
  await page.getByRole('link', { name: /^Comparar y unir: / }).click();
  await heading(page, 'Unir dos fichas de una persona').waitFor();
  const name = page.getByRole('row').filter({ hasText: 'Tereza' }).getByRole('radio');
  await name.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await name.last().isChecked()).toBe(true);
  await settled(page);
  await judge(page);

  await button(page, 'Unir las dos fichas…').focus();
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Unir las dos fichas' });
  await asked.getByLabel('¿Cómo sabe que son la misma persona?').fill('Mostró el mismo DNI.');
  await settled(page);
  await judge(page, 'dialog');
  await asked.getByRole('button', { name: 'Unir las dos fichas' }).click();
  const united = page.getByRole('region', { name: 'Fichas unidas' });
  await united.getByText('Mostró el mismo DNI.').waitFor();
  await settled(page);
  await judge(page);

  await united.getByRole('button', { name: 'Deshacer la unión' }).click();
  await page
    .getByRole('dialog', { name: 'Deshacer la unión' })
    .getByRole('button', { name: 'Deshacer la unión' })
    .click();
  await united.getByText(/^Deshecha el /).waitFor();
});
