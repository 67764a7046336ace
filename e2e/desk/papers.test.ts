/** Documents besides the oficios, at the window: from the form to the signed page, by mouse and by keyboard. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { ALIMENTOS, DE_LA_UGEL } from '../demo/cast.ts';
import { openCase } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { confirmInstitution, holdPost } from '../lib/desk/institutions.ts';
import { newReception } from '../lib/desk/intake.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { fileCargo } from '../lib/desk/letters.ts';
import { issuePaper, leaveMemorando, newPaper, writeCarta } from '../lib/desk/papers.ts';
import { keepIncoming, typeIncoming } from '../lib/desk/received.ts';
import { box, button, heading, list } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const CARTA = {
  name: 'ELENA CONDORI ÑUÑEZ',
  subject: 'Invita a una reunión de coordinación',
  body: 'Tengo el agrado de invitarla a una reunión en esta oficina.',
};

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let number: string;

const look = async (): Promise<void> => {
  await settled(hand.page);
  await judge(hand.page);
};

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder, { fakeCamera: true });
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number } = await newReception(hand, ALIMENTOS));
}, 180_000);
/** What the stamp says. */
const STAMP = { by: 'Mesa de partes de la IE', deskNumber: '2026-0312' };

afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('a carta takes its number, is signed, and is in its case', async () => {
  const { page } = hand;
  await openCase(hand, number);
  await writeCarta(hand, CARTA);
  await look();
  await hand.press(page.getByText('Qué sale', { exact: true }));
  const leaving = page.getByRole('region', { name: 'Qué sale en este documento' });
  await leaving.getByText('Otra institución').waitFor();
  await look();
  await hand.press(page.getByText('La página', { exact: true }));
  expect(await issuePaper(hand)).toMatch(/^CARTA N\.° 001-/);
  await look();
  await hand.press(button(page, 'Sobre'));
  const envelope = page.getByRole('dialog', { name: 'Imprimir el sobre' });
  await envelope.getByLabel(/^Discreto/).waitFor();
  await look();
  await hand.press(button(envelope, 'No, volver'));
  await hand.press(button(page, 'Marcar como firmado'));
  const sheet = page.getByRole('dialog', { name: 'Marcar como firmado' });
  await hand.press(button(sheet, 'Marcar como firmado'));
  await page.getByText('Firmado', { exact: true }).waitFor();
  await openCase(hand, number);
  await hand.press(page.getByRole('tab', { name: /^Oficios/ }));
  await page.getByRole('link', { name: /^CARTA N\.° 001-/ }).waitFor();
  await look();
});

test('its cargo comes back with a photo, and what comes in is its answer', async () => {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: /^CARTA N\.° 001-/ }));
  await hand.mark(page.getByRole('checkbox', { name: /^Se espera respuesta de ELENA CONDORI/ }));
  await fileCargo(hand, STAMP);
  await page.getByText('0 días hábiles sin respuesta').waitFor();
  await hand.press(button(page, 'Adjuntar documento'));
  const dialog = page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await hand.write(box(dialog, 'De qué documento se trata'), 'Cargo de la carta');
  await hand.press(button(dialog, 'Usar la cámara'));
  await dialog.getByLabel('Lo que ve la cámara').waitFor();
  await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  await hand.press(button(dialog, 'Tomar la foto'));
  await dialog.getByRole('img', { name: 'Foto tomada' }).waitFor();
  await look();
  await hand.press(button(dialog, 'Adjuntar la foto'));
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(/^Cargo sellado/).waitFor();
  await look();

  await hand.press(page.getByRole('link', { name: 'Registrar el documento con que respondieron' }));
  await typeIncoming(hand, DE_LA_UGEL);
  await keepIncoming(hand);
  await hand.press(page.getByRole('link', { name: /^CARTA N\.° 001-/ }));
  await page.getByText('Respondió', { exact: true }).waitFor();
  await look();
});

test('a second one, with the keyboard alone, is annulled: the next takes another number', async () => {
  const { page } = hand;
  const keys = keyboard(page);
  await openCase(keys, number);
  await writeCarta(keys, CARTA);
  expect(await issuePaper(keys)).toMatch(/^CARTA N\.° 002-/);
  await keys.press(button(page, 'Anular…'));
  const dialog = page.getByRole('dialog', { name: 'Anular el documento' });
  await keys.write(box(dialog, 'Por qué se anula'), 'Iba a otra directora.');
  await keys.press(button(dialog, 'Anular documento'));
  await page.getByText('Anulado', { exact: true }).first().waitFor();
  await look();
  await openCase(hand, number);
  await writeCarta(hand, CARTA);
  expect(await issuePaper(hand)).toMatch(/^CARTA N\.° 003-/);
});

test('what is half written waits in the tray, and opens again as it was left', async () => {
  const { page } = hand;
  await openCase(hand, number);
  await leaveMemorando(hand, 'Pide movilidad para una visita');
  await hand.press(page.getByRole('link', { name: 'Mi bandeja' }).first());
  await hand.press(page.getByRole('link', { name: /^Continuar: Documento sin emitir/ }).first());
  await box(page, 'Asunto').waitFor();
  expect(await box(page, 'Asunto').inputValue()).toBe('Pide movilidad para una visita');
  await look();
});

test('the sheet of reception comes filled; an oficio goes to who takes the post of an institution', async () => {
  const { page } = hand;
  await openCase(hand, number);
  await newPaper(hand, 'Ficha de recepción');
  await page.getByRole('region', { name: 'Vista previa del documento' }).waitFor();
  await look();
  expect(await issuePaper(hand)).toMatch(/^Ficha de recepción N\.° 1/);

  await hand.press(page.getByRole('link', { name: 'Ajustes' }).first());
  await hand.press(page.getByRole('link', { name: 'Instituciones' }).first());
  await heading(page, 'Instituciones').waitFor();
  await look();
  await hand.write(box(page, 'Buscar en el directorio'), 'ugel tarata');
  await hand.press(page.getByRole('row', { name: /UGEL Tarata/ }));
  await holdPost(hand, { treatment: 'Señora', name: 'ÑUSTA AGÜERO', since: '01/01/2026' });
  await page.getByText('Señora, ÑUSTA AGÜERO, Directora').waitFor();
  await look();
  await confirmInstitution(hand, 'Llamada a su mesa de partes');
  await page.getByText(/^Confirmado el/).waitFor();
  await look();
});

test('a family is written by keyboard, drawn, walked through with the arrows, and printed', async () => {
  const { page } = hand;
  const keys = keyboard(page);
  const [mother, father] = [/Flor de María/, /Jhon Edilberto/];
  await openCase(hand, number);
  await keys.press(page.getByRole('link', { name: 'Familia de Quispe Ñahui, Wayra Belén' }));
  await heading(page, /^Familia de/).waitFor();
  await page.getByText(/^Todavía no hay familia que dibujar/).waitFor();
  for (const [other, tie] of [
    [mother, 'Madre'],
    [father, 'Padre'],
  ] as const) {
    await keys.press(button(page, 'Agregar vínculo'));
    const sheet = page.getByRole('dialog', { name: 'Agregar vínculo' });
    await keys.mark(sheet.getByRole('radio', { name: other }));
    await keys.pick(list(sheet, /^¿Qué es de/), tie);
    if (tie === 'Madre') await look();
    await keys.press(button(sheet, 'Guardar vínculo'));
    await sheet.waitFor({ state: 'hidden' });
  }
  await keys.press(button(page, 'Vive con…'));
  const home = page.getByRole('dialog', { name: 'Con quién vive' });
  await keys.mark(home.getByRole('radio', { name: mother }));
  await keys.press(button(home, 'Guardar'));
  await home.waitFor({ state: 'hidden' });

  const drawing = page.getByRole('figure', { name: 'Genograma' });
  const at = (who: RegExp) => drawing.getByRole('link', { name: who });
  await at(/^Quispe Ñahui, Wayra Belén/).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  expect(await drawing.getByRole('link').count()).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/madre|padre/i);
  await look();
  await keys.press(button(page, 'Genograma en papel'));
  const paper = page.getByRole('dialog', { name: 'Genograma' });
  await paper.getByText('Quién es quién').waitFor();
  await page.keyboard.press('Escape');
  await paper.waitFor({ state: 'hidden' });
  await keys.press(at(/^Ñahui Condori/));
  await heading(page, /^Familia de .*Flor de María/).waitFor();
  await keys.press(page.getByRole('link', { name: /Volver a la ficha$/ }));
  await page.getByRole('region', { name: 'Familia' }).getByText('Hija:').waitFor();
  await look();
});
