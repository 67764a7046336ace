/** What the sheet of reception tells while it is typed, and what is left once it is registered. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address } from '../../renderer/api/addresses.ts';
import { ALIMENTOS } from '../demo/cast.ts';
import { addNote } from '../lib/desk/casework.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, newReception, register } from '../lib/desk/intake.ts';
import { box, button, choose, group, heading, part } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judgeAsShown, judgeIn } from '../lib/judge.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
});
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const { person: MOTHER } = ALIMENTOS.informant as Extract<
  typeof ALIMENTOS.informant,
  { kind: 'person' }
>;
const child = () => group(part(hand.page, '3. Niña, niño o adolescente'), 'NNA 1');

/** Nothing half typed waits for anybody. */
async function expectNoDrafts(): Promise<void> {
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await heading(hand.page, 'Mi bandeja').waitFor();
  await hand.page.getByRole('link', { name: 'Recepción nueva' }).waitFor();
  // The tray shows what it knew while it asks again.
  await expect.poll(() => hand.page.getByText(/sin terminar/i).allInnerTexts()).toEqual([]);
}

test('an adult among the children, a known document, who received', async () => {
  await newReception(hand, ALIMENTOS);
  await expectNoDrafts();

  const { page } = hand;
  await fillReception(hand, {
    receivedBy: 'Julio Mamani, vigilante',
    informant: { kind: 'anonymous' },
    children: [{ givenNames: 'Nayeli', birthDate: '15/05/1990' }],
    facts: 'Pide orientación para su sobrina.',
  });
  const odd = child().getByText(/es una persona adulta, no NNA/);
  await odd.waitFor();
  await hand.fill(box(child(), 'Fecha de nacimiento'), typedDay(-6 * 365));
  await odd.waitFor({ state: 'detached' });

  const comes = part(page, '2. Quién acude');
  await choose(hand, comes, 'Quién acude', 'Una persona');
  await tellsWhoMayBeHere(comes);
  await choose(hand, comes, 'Documento de identidad', 'DNI');
  await hand.write(box(comes, 'Número de documento'), MOTHER.dni ?? '');
  await comes.getByRole('status').filter({ hasText: 'ya está registrado' }).waitFor();
  const known = comes.getByRole('list', { name: 'Personas con ese documento' });
  await known.getByText(/Flor de María/).waitFor();
  await hand.fill(box(child(), 'Fecha de nacimiento'), '15/05/1990');
  await page.keyboard.press('Tab');
  await odd.waitFor();
  for (const colorScheme of ['dark', 'light'] as const) await judgeIn(page, 'page', colorScheme);
  await hand.fill(box(child(), 'Fecha de nacimiento'), typedDay(-6 * 365));
  await hand.press(button(known, 'Es esta persona'));
  await comes.getByText(/Ya está registrada/).waitFor();

  await register(hand);
  await hand.press(page.getByRole('tab', { name: /^Recepción/ }));
  await page.getByText('Julio Mamani, vigilante').waitFor();
  await addNote(hand, 'Se le explicó el trámite.');
  await expectNoDrafts();
});

/** Her mother, as somebody hears her name: found, taken, given back, and said to be another. */
async function tellsWhoMayBeHere(comes: Locator): Promise<void> {
  const { page } = hand;
  await hand.write(box(comes, 'Nombres'), 'Flor Maria');
  await hand.write(box(comes, 'Apellido paterno'), 'Nawi');
  await hand.write(box(comes, 'Apellido materno'), 'Kunduri');
  await comes
    .getByRole('status')
    .filter({ hasText: 'una persona registrada que se parece' })
    .waitFor();
  const alike = comes.getByRole('list', { name: 'Personas registradas que se parecen' });
  await alike.getByText(/Flor de María/).waitFor();
  await alike.getByText(/apellidos suenan igual/i).waitFor();
  await judgeAsShown(page);

  await hand.press(button(alike, 'Es ella/él'));
  await comes.getByText(/Ya está registrada/).waitFor();
  await hand.press(button(comes, 'No es esta persona'));
  expect(await box(comes, 'Apellido paterno').inputValue()).toBe('Nawi');
  // By keyboard, and whoever works by it stays where she was.
  await button(alike, 'Es otra persona').focus();
  await page.keyboard.press('Enter');
  await alike.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
}

test('a series moved on is explained, and leaves no draft', async () => {
  const { page } = hand;
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address.settingsNumbers);
  await page.getByText('Ninguna numeración se ha adelantado.').waitFor();
  await hand.press(button(page, 'Adelantar una numeración'));
  const dialog = page.getByRole('dialog', { name: 'Adelantar una numeración' });
  await choose(hand, dialog, 'Serie', 'Oficios');
  await hand.fill(box(dialog, 'Próximo número'), '60');
  await hand.write(box(dialog, 'Motivo'), 'Siguió el papel durante el corte de luz.');
  await hand.press(button(dialog, 'Adelantar'));
  const jumps = part(page, 'Adelantos de la numeración');
  await jumps.getByText('Siguió el papel durante el corte de luz.').waitFor();
  await jumps.getByText(ROSA.fullName).waitFor();
  await expectNoDrafts();
});
