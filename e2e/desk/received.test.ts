/** What comes in, at the window: registered, passed on, put into its case, answered. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { DE_LA_UGEL, DEL_JUZGADO, SOLA } from '../demo/cast.ts';
import { openCase } from '../lib/desk/casework.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import {
  answerIncoming,
  fillIncoming,
  linkIncoming,
  more,
  orderIncoming,
  registerIncoming,
} from '../lib/desk/received.ts';
import { box, button, heading, radio } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let caseNumber: string;
let number: string;

/** A sheet that closes fades for a moment, and words that fade have no contrast. */
const look = async (): Promise<void> => {
  await settled(hand.page);
  await judge(hand.page);
};
const row = (text: string) => hand.page.getByRole('row').filter({ hasText: text });
const filter = (name: string) =>
  hand.press(hand.page.getByRole('radiogroup', { name: 'Qué documentos ver' }).getByText(name));

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number: caseNumber } = await newReception(hand, SOLA));
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('says what is missing, keeps what is typed, and gives the number of the office', async () => {
  const { page } = hand;
  await fillIncoming(hand, DEL_JUZGADO);
  await hand.fill(box(page, 'Cuántos días'), '');
  await hand.press(button(page, 'Registrar documento'));
  await page.getByText('Escriba cuántos días u horas da el documento.').first().waitFor();
  await look();
  await page.waitForURL(/\/recibidos\/nuevo\/./);
  await page.reload();
  await heading(page, 'Registrar documento recibido').waitFor();
  await expect.poll(() => box(page, 'De qué trata').inputValue()).toBe(DEL_JUZGADO.subject);
  await hand.fill(box(page, 'Cuántos días'), '3');
  await hand.press(button(page, 'Registrar documento'));
  await heading(page, /^Documento recibido R-0001-/).waitFor();
  await page.getByText(/Plazo de 3 días hábiles/).waitFor();
  number = (await heading(page, /^Documento recibido/).innerText()).replace(
    'Documento recibido ',
    '',
  );
  await look();
});

test('waits in the office’s tray until its proveído, then in that of whom it passed to', async () => {
  const { page } = hand;
  await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
  const waiting = page.getByRole('region', { name: /^Documentos recibidos sin proveído/ });
  await hand.press(waiting.getByRole('link', { name: number, exact: true }));
  await orderIncoming(hand, {
    action: 'Preparar la respuesta',
    assignedTo: 'Rosa Quispe Mamani',
    text: 'Informar lo actuado.',
  });
  await page.getByRole('list', { name: 'Proveídos' }).getByText('Informar lo actuado.').waitFor();
  await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
  await settled(page);
  expect(await waiting.count()).toBe(0);
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  const mine = page.getByRole('region', { name: /^Documentos recibidos a su cargo/ });
  await mine.getByText('Preparar la respuesta').waitFor();
  await look();
  await hand.press(mine.getByRole('button', { name: /^vence mañana/ }));
  await page
    .getByRole('dialog', { name: 'Por qué vence entonces' })
    .getByText('Proveído')
    .waitFor();
  await page.keyboard.press('Escape');
  await hand.press(
    mine.getByRole('link', { name: `Ver y atender el documento recibido ${number}` }),
  );
  await heading(page, `Documento recibido ${number}`).waitFor();
});

test('passes to its case, and is seen there', async () => {
  const { page } = hand;
  await more(hand, 'Pasar a un expediente');
  const sheet = page.getByRole('dialog', { name: 'Pasar a un expediente' });
  await sheet.waitFor();
  await look();
  await hand.press(button(sheet, 'Cerrar'));
  await sheet.waitFor({ state: 'hidden' });
  await linkIncoming(hand, caseNumber, 'Pregunta por la niña de este expediente.');
  await page
    .getByRole('list', { name: 'Cambios' })
    .getByText(`a expediente ${caseNumber}`)
    .waitFor();
  await openCase(hand, caseNumber);
  await hand.press(page.getByRole('tab', { name: 'Recibidos' }));
  const list = page.getByRole('list', { name: 'Documentos recibidos del caso' });
  await list.getByText(DEL_JUZGADO.documentNumber).waitFor();
  await look();
  await hand.press(page.getByRole('link', { name: 'Registrar documento recibido' }));
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Expediente' }).inputValue())
    .toBe(caseNumber);
});

test('is answered, and leaves what is pending; a wrong answer is taken back', async () => {
  const { page } = hand;
  await goTo(hand, 'Documentos recibidos', 'Alt+8');
  await hand.press(row(number));
  await answerIncoming(hand, 'Informe N.° 30-2026-DEMUNA');
  await page.getByText(/Con Informe N\.° 30-2026-DEMUNA/).waitFor();
  await look();
  await hand.press(button(page, 'Volver a dejar pendiente…'));
  const dialog = page.getByRole('dialog', { name: 'Volver a dejar pendiente' });
  await hand.write(box(dialog, 'Por qué'), 'Se respondió otro documento.');
  await hand.press(button(dialog, 'Dejar pendiente'));
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('list', { name: 'Cambios' }).getByText('Volvió a estar pendiente').waitFor();
});

test('for knowledge is closed, twice registered is annulled, and the list shows each', async () => {
  const { page } = hand;
  const known = await registerIncoming(hand, DE_LA_UGEL);
  await more(hand, 'Cerrar sin respuesta');
  const closing = page.getByRole('dialog', { name: 'Cerrar sin oficio de respuesta' });
  await hand.write(
    box(closing, 'Qué se hizo, o por qué no se responde'),
    'Se publicó en el mural.',
  );
  await hand.press(button(closing, 'Cerrar documento'));
  await page.getByText('Se publicó en el mural.').waitFor();
  const twice = await registerIncoming(hand, DE_LA_UGEL);
  await more(hand, 'Anular el registro…');
  const annulling = page.getByRole('dialog', { name: `Anular el registro ${twice}` });
  await hand.write(box(annulling, 'Por qué se anula'), 'Se registró dos veces.');
  await hand.press(button(annulling, 'Anular registro'));
  await page.getByText('Registro anulado').waitFor();
  await goTo(hand, 'Documentos recibidos', 'Alt+8');
  await row(number).waitFor();
  expect(await row(known).count()).toBe(0);
  await filter('Todos');
  await row(known).getByText('Cerrado sin respuesta').waitFor();
  await row(twice).getByText('Registro anulado').waitFor();
  await look();
  await filter('Sin expediente');
  await settled(page);
  expect(await row(number).count()).toBe(0);
  expect(await radio(page, 'Qué documentos ver', 'Sin expediente').isChecked()).toBe(true);
});
