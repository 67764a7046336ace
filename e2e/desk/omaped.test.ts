/** The register of the OMAPED at the window: somebody new by the keyboard alone, her papers, a loan, the figures. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateInLima } from '../../domain/clock/lima.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { type KeyboardHand, keyboard } from '../lib/desk/keyboard.ts';
import { issuePaper } from '../lib/desk/papers.ts';
import { box, button, choose, heading, list, tick } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const TODAY = shortDate(dateInLima(new Date()));

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let keys: KeyboardHand;

/** A sheet that closes fades for a moment, and words that fade have no contrast. */
const look = async (): Promise<void> => {
  await settled(hand.page);
  await judge(hand.page);
};
const tab = (name: RegExp) => hand.page.getByRole('tab', { name });

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder);
  hand = mouse(host.page());
  keys = keyboard(host.page());
  await login(hand, ROSA);
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('somebody is registered with the keyboard alone, and her certificate never lapses', async () => {
  const { page } = hand;
  await goTo(keys, 'OMAPED', 'Alt+0');
  await page.getByText('Todavía no hay personas registradas').waitFor();
  await look();
  await keys.press(page.getByRole('link', { name: 'Registrar persona' }));
  await heading(page, 'Registrar persona').waitFor();
  await keys.write(box(page, 'Nombres'), 'Dora');
  await keys.write(box(page, 'Apellido paterno'), 'Mamani');
  await keys.mark(page.getByRole('radio', { name: 'En una visita' }));
  await keys.press(button(page, 'Registrar persona'));
  await heading(page, /OMAPED-0001/).waitFor();
  await look();

  await hand.press(tab(/^Certificado/));
  await hand.press(button(page, 'Agregar certificado o trámite'));
  const sheet = page.getByRole('dialog', { name: 'Certificado de discapacidad' });
  await choose(hand, sheet, 'Estado del certificado', 'Emitido');
  await hand.press(button(sheet, 'Guardar certificado'));
  await sheet.getByText('Escriba el número del certificado.').first().waitFor();
  await hand.write(box(sheet, 'Número'), '0012-2019');
  await hand.fill(box(sheet, 'Emitido el'), '10/05/2019');
  await hand.write(box(sheet, 'Establecimiento de salud'), 'Hospital de Tacna');
  await choose(hand, sheet, 'Grado', 'Severo');
  await choose(hand, sheet, 'Carácter', 'Permanente');
  await hand.fill(box(sheet, 'Se preguntó el'), TODAY);
  await judge(page, 'dialog');
  await hand.press(button(sheet, 'Guardar certificado'));
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('No vence: es permanente (Ley 32367)').waitFor();
  await page.getByText(/^El MINSA responde hasta el/).waitFor();
  await look();
  expect([...keys.unseen]).toEqual([]);
});

test('CONTIGO says why not, a chair is lent once, and the figures count her', async () => {
  const { page } = hand;
  await hand.press(tab(/^Registro/));
  await hand.press(button(page, 'Completar o corregir'));
  const record = page.getByRole('dialog', { name: 'Completar o corregir el registro' });
  await hand.pick(list(record, 'Tipo'), 'Visual');
  await choose(hand, record, 'Clasificación socioeconómica (SISFOH)', 'Pobre');
  await choose(hand, record, '¿Tiene algún ingreso o pensión propios?', 'Sí');
  await hand.press(button(record, 'Guardar'));
  await record.waitFor({ state: 'hidden' });
  await hand.press(tab(/^CONTIGO/));
  await page.getByText('Orientación: no cumple un requisito').waitFor();
  await look();

  await hand.press(tab(/^Ayudas/));
  await hand.press(page.getByRole('link', { name: 'Ver las ayudas de la oficina' }));
  await hand.press(button(page, 'Agregar ayuda técnica'));
  const thing = page.getByRole('dialog', { name: 'Agregar ayuda técnica' });
  await choose(hand, thing, 'Qué es', 'Bastón');
  await hand.write(box(thing, 'Código'), 'B-01');
  await choose(hand, thing, 'De dónde viene', 'CONADIS');
  await hand.press(button(thing, 'Guardar'));
  await thing.waitFor({ state: 'hidden' });
  await page.getByRole('row').filter({ hasText: 'Disponible' }).waitFor();
  await look();
  await page.goBack();
  await hand.press(tab(/^Ayudas/));
  await hand.press(button(page, 'Prestar o donar'));
  const delivery = page.getByRole('dialog', { name: 'Prestar o donar una ayuda técnica' });
  await hand.mark(delivery.getByRole('radio', { name: /^Bastón/ }));
  await choose(hand, delivery, 'Cómo se entrega', 'Préstamo');
  await hand.press(button(delivery, 'Guardar entrega'));
  await delivery.waitFor({ state: 'hidden' });
  await button(page, 'Registrar devolución: Bastón B-01').waitFor();

  await goTo(hand, 'OMAPED', 'Alt+0');
  await page.getByRole('row').filter({ hasText: 'Permanente' }).waitFor();
  await look();
  await hand.press(page.getByRole('link', { name: 'Cifras' }));
  await page.getByRole('heading', { name: 'Por grado' }).waitFor();
  await look();
  await hand.mark(tick(page, /^Para publicar/));
});

test('her constancia is issued from her page, and stays there; a request to the CONADIS begins with the keyboard', async () => {
  const { page } = hand;
  await goTo(hand, 'OMAPED', 'Alt+0');
  await hand.press(page.getByRole('row').filter({ hasText: 'Mamani' }));
  await heading(page, /OMAPED-0001/).waitFor();
  await hand.press(tab(/^Documentos/));
  await page.getByText('Todavía no hay documentos emitidos').waitFor();
  await look();
  await hand.press(button(page, 'Nuevo documento'));
  await hand.press(page.getByRole('menuitem', { name: 'Constancia de registro municipal' }));
  await hand.write(box(page, 'Para qué la pide'), 'para un descuento en el transporte');
  await hand.press(page.getByText('Qué sale', { exact: true }));
  await page.getByText('La persona, que lo muestra donde quiera').waitFor();
  await look();
  await hand.press(page.getByText('La página', { exact: true }));
  expect(await issuePaper(hand)).toMatch(/^CONSTANCIA N\.° 001-\d{4}-OMAPED/);
  await look();
  await hand.press(page.getByRole('link', { name: /Persona registrada/ }));
  await hand.press(tab(/^Documentos/));
  await page.getByRole('link', { name: /^CONSTANCIA N\.° 001-/ }).waitFor();
  await look();

  await keys.press(button(page, 'Nuevo documento'));
  await keys.press(page.getByRole('menuitem', { name: /^Solicitud de inscripción/ }));
  await page.getByRole('checkbox', { name: /^Fotografía reciente/ }).waitFor();
  await look();
});
