/** Papers of a case: attached, looked at, kept over a lock, and never on the disk in clear. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pdf, png } from '../../backend/attachments/testing.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { VIOLENCIA } from '../demo/cast.ts';
import { lock, login } from '../lib/desk/entry.ts';
import { fileDialog } from '../lib/desk/files.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, register } from '../lib/desk/intake.ts';
import { box, button, choose, heading } from '../lib/desk/seen.ts';
import { findInClear } from '../lib/finder.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;

beforeEach(async () => {
  folder = await madeOffice();
  mkdirSync(join(folder, 'home', 'Documentos'), { recursive: true });
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  await fillReception(hand, VIOLENCIA);
  const { number } = await register(hand);
  await heading(hand.page, `Expediente ${number}`).waitFor();
  await hand.press(hand.page.getByRole('tab', { name: /^Documentos/ }));
});
afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const outside = (name: string): string => join(folder, 'home', 'Documentos', name);

/** Fills the form and chooses a file of Documentos. */
async function attach(title: string, kind: string, file: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Adjuntar documento'));
  const form = page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await form.getByText('No copie imágenes íntimas').waitFor();
  await hand.fill(box(form, 'De qué documento se trata'), title);
  await choose(hand, form, 'Tipo', kind);
  const dialog = await fileDialog(page, () =>
    hand.press(button(form, 'Elegir archivo y adjuntar')),
  );
  const there = mouse(dialog);
  await there.mark(dialog.getByRole('radio', { name: file }));
  await there.press(button(dialog, 'Elegir'));
}

async function afterwards(answer: 'Conservarlo' | 'Borrar el archivo de origen'): Promise<void> {
  const form = hand.page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await hand.press(button(form, answer));
  await form.waitFor({ state: 'hidden' });
}

test('a PDF and a photo are attached, looked at, there after a lock, and nowhere in clear', {
  tags: ['T1'],
}, async () => {
  const { page } = hand;
  writeFileSync(outside('informe.pdf'), pdf('parte', 2));
  writeFileSync(outside('foto.png'), png(40, 40));
  await attach('Informe de la escuela', 'Informe', 'informe.pdf');
  await afterwards('Borrar el archivo de origen');
  expect(existsSync(outside('informe.pdf'))).toBe(false);
  await attach('Foto de la puerta', 'Foto', 'foto.png');
  await afterwards('Conservarlo');
  expect(existsSync(outside('foto.png'))).toBe(true);

  await hand.press(button(page, 'Informe de la escuela'));
  await page.getByRole('region', { name: 'Documento: Informe de la escuela' }).waitFor();
  await page.getByText('2 pág.', { exact: true }).waitFor();
  const axe = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  await lock(hand);
  await login(hand, ROSA);
  await hand.press(page.getByRole('tab', { name: /^Documentos/ }));
  await hand.press(button(page, 'Foto de la puerta'));
  await page.getByRole('img', { name: 'Documento: Foto de la puerta' }).waitFor();
  const stored = join(folder, 'store');
  expect(findInClear([stored, host.profileFolder], ['Informe de la escuela'])).toEqual([]);
});

test('a text that calls itself a PDF is refused in words, and a mistaken file leaves with an acta', async () => {
  const { page } = hand;
  writeFileSync(outside('falso.pdf'), 'Yo, la que suscribe');
  writeFileSync(outside('foto.png'), png(40, 40));
  await attach('Denuncia', 'Documento de ingreso', 'falso.pdf');
  const form = page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await form.getByRole('alert').filter({ hasText: 'no es de un tipo que se acepte' }).waitFor();
  await hand.press(button(form, 'No, volver'));
  await page.getByText('Sin documentos').waitFor();

  await attach('Foto de otra casa', 'Foto', 'foto.png');
  await afterwards('Conservarlo');
  await hand.press(button(page, 'Retirar: Foto de otra casa'));
  await hand.fill(box(page.getByRole('dialog'), 'Por qué se retira'), 'Es de otro expediente');
  await hand.press(button(page, 'Retirar a cuarentena'));
  await page.getByText(/En cuarentena: nadie lo abre/).waitFor();
  await hand.press(button(page, 'Destruir: Foto de otra casa'));
  await hand.fill(box(page.getByRole('dialog'), 'Por qué se destruye'), 'Se adjuntó por error');
  await hand.press(button(page, 'Destruir y formar el acta'));
  await page.getByText(/^Destruido/).waitFor();
  await button(page, 'Imprimir el acta: Foto de otra casa').waitFor();
});
