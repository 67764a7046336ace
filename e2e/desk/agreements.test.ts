/** What was agreed, at the window: alimentos, their follow-up, a payment and the balance; a recognition until its acta. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { ALIMENTOS } from '../demo/cast.ts';
import {
  addPayment,
  addRegistryStep,
  commitRecognition,
  openAgreements,
  sendAgreement,
  writeMaintenance,
} from '../lib/desk/agreements.ts';
import { openCase, qualify, recordFollowup, startAction } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { meetToday } from '../lib/desk/hearings.ts';
import { newReception } from '../lib/desk/intake.ts';
import { box, button } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const MOTHER = 'Ñahui Condori, Flor de María';
const FATHER = 'Quispe Apaza, Jhon Edilberto';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let number: string;

/** A sheet that closes fades for a moment, and words that fade have no contrast. */
const look = async (): Promise<void> => {
  await settled(hand.page);
  await judge(hand.page);
};

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number } = await newReception(hand, ALIMENTOS));
  await openCase(hand, number);
  await qualify(hand, {
    text: 'Competencia de la DEMUNA.',
    competence: 'De esta Defensoría',
    right: 'A los alimentos',
    action: 'Conciliación',
  });
  await meetToday(hand, { mother: MOTHER, father: FATHER });
}, 180_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('alimentos show their first payments while they are typed, and stand in words', async () => {
  const { page } = hand;
  await openAgreements(hand);
  await page.getByText('Todavía no hay acuerdos').waitFor();
  await look();
  await writeMaintenance(hand, {
    payer: FATHER,
    receiver: MOTHER,
    amount: 'trescientos',
    day: String(Number(dateInLima(new Date().toISOString()).slice(8))),
    verified: 'Cada mes, con el recibo firmado.',
  });
  const sheet = page.getByRole('dialog', { name: /^Registrar acuerdo/ });
  await hand.press(button(sheet, 'Registrar acuerdo'));
  await sheet
    .getByText('Escriba el monto en soles, con dos decimales como máximo.')
    .first()
    .waitFor();
  await hand.fill(box(sheet, 'Monto de cada pago'), '1234.5');
  await sheet
    .getByRole('status', { name: 'Primeros pagos' })
    .getByText(/: S\/ 1,234\.50 ·/)
    .waitFor();
  await look();
  await sendAgreement(hand);
  const card = page.getByRole('region', { name: /^Alimentos, acta del/ });
  await card.getByText(/^Jhon Edilberto Quispe Apaza paga S\/ 1,234\.50 cada mes/).waitFor();
});

test('their follow-up waits in the tray, and a payment changes the balance', async () => {
  const { page } = hand;
  await recordFollowup(hand, number, { result: 'Cumple en parte', notes: 'Trajo mil soles.' });
  await openCase(hand, number);
  await openAgreements(hand);
  await addPayment(hand, { amount: '1000', note: 'Recibo firmado por la madre.' });
  const card = page.getByRole('region', { name: /^Alimentos, acta del/ });
  await card.getByText(/^Saldo de hoy: .*pagado S\/ 1,000\.00/).waitFor();
  await card.getByRole('link', { name: 'Registrar hechos nuevos' }).waitFor();
  expect(
    await card
      .getByRole('table', { name: /^Pagos/ })
      .getByRole('row')
      .count(),
  ).toBe(2);
  await look();
  await hand.press(button(page, `No contar el pago de S/ 1,000.00 del ${typedDay()}`));
  const sheet = page.getByRole('dialog', { name: /^Pago que no cuenta/ });
  await hand.write(box(sheet, 'Por qué no cuenta'), 'El recibo era de otro mes.');
  await hand.press(button(sheet, 'No contar este pago'));
  await sheet.waitFor({ state: 'hidden' });
  await card.getByText(/^Saldo de hoy: .*pagado S\/ 0\.00/).waitFor();
});

test('a recognition is followed until the new acta de nacimiento', async () => {
  const { page } = hand;
  await startAction(hand, 'Compromiso', 'El padre quiere reconocer a la niña.');
  await commitRecognition(hand, {
    birthRecord: 'Acta 1021, Tarata',
    office: 'RENIEC Tarata',
    by: typedDay(20),
    verified: 'Con la nueva acta a la vista.',
    signer: 2,
  });
  const card = page.getByRole('region', { name: /^Reconocimiento de filiación/ });
  await card.getByText(/^Gestión de inscripción pendiente/).waitFor();
  await addRegistryStep(hand, { kind: 'Cita obtenida', text: 'Para el viernes a las 10.' });
  await look();
  await addRegistryStep(hand, {
    kind: 'Nueva acta de nacimiento',
    number: '2203-2026',
    text: 'Con los dos apellidos.',
  });
  await card.getByText(/^Inscrito el/).waitFor();
  await look();
});
