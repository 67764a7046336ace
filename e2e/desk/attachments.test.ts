/** Papers of a case: attached, looked at, kept over a lock, and never on the disk in clear. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pdf, png } from '../../backend/attachments/testing.ts';
import { openZip } from '../../backend/exports/testing.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { VIOLENCIA } from '../demo/cast.ts';
import { lock, login } from '../lib/desk/entry.ts';
import { CLOSED, exportFile, fileDialog } from '../lib/desk/files.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, register } from '../lib/desk/intake.ts';
import { box, button, choose, heading, list } from '../lib/desk/seen.ts';
import { findInClear } from '../lib/finder.ts';
import { judgeAsShown } from '../lib/judge.ts';
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
  await judgeAsShown(page);
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

test('a consent is written down; a file leaves for its recipient, closed, and is on the list', async () => {
  const { page } = hand;
  writeFileSync(outside('informe.pdf'), pdf('parte', 2));
  await attach('Informe de la escuela', 'Informe', 'informe.pdf');
  await afterwards('Borrar el archivo de origen');

  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Consentimientos y base legal' }));
  await hand.press(button(page, 'Registrar consentimiento o base'));
  const form = page.getByRole('dialog', { name: /^Consentimiento o base legal/ });
  await choose(hand, form, 'Con qué base salen', 'Función de la entidad pública');
  await hand.pick(list(form, 'Institución que los recibe'), 'UPE Tacna');
  await hand.pick(list(form, 'Qué datos'), 'Edad');
  await hand.fill(box(form, 'Para qué'), 'Que evalúe el caso');
  await seen('consentimiento');
  await hand.press(button(form, 'Registrar'));
  const bases = page.getByRole('list', { name: 'Consentimientos y bases legales' });
  await bases.getByText('UPE Tacna').waitFor();
  await bases.getByText('Vigente').waitFor();
  await seen('consentimientos');
  await page.keyboard.press('Escape');

  await hand.press(button(page, 'Guardar: Informe de la escuela'));
  const leaving = page.getByRole('dialog', { name: 'Guardar el adjunto en un archivo' });
  await hand.pick(list(leaving, 'A qué institución va'), 'UPE Tacna');
  await leaving.getByText('Función de la entidad pública').waitFor();
  await seen('guardar');
  const said = await exportFile(hand, { how: CLOSED, folder: null, as: 'para la UPE' });
  expect(said).toBe('Archivo cifrado guardado en la carpeta «Documentos».');
  const phrase = await leaving.locator('pre').innerText();
  await seen('clave');
  await hand.press(button(leaving, 'Listo'));
  const left = openZip(readFileSync(outside('para la UPE.zip')), phrase.trim());
  expect(left?.bytes.equals(pdf('parte', 2))).toBe(true);
  expect(findInClear([join(folder, 'store'), host.profileFolder], ['%PDF'])).toEqual([]);

  await hand.press(page.getByRole('tab', { name: /^Oficios/ }));
  await page
    .getByRole('list', { name: 'Archivos que salieron' })
    .getByText(/UPE Tacna/)
    .waitFor();
  await seen('salidas');
});

/** What stands on the screen has no fault that axe finds, and fits. */
async function seen(name: string): Promise<void> {
  const { page } = hand;
  const out = process.env['YANAPA_PICTURES'];
  if (out !== undefined) await page.screenshot({ path: join(out, `${name}.png`) });
  await judgeAsShown(page);
}
