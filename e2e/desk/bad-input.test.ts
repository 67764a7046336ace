/** What should not be typed: said clearly beside where it was, and nothing of the rest is lost. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, register } from '../lib/desk/intake.ts';
import { box, button, part } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
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
beforeEach(() => fillReception(hand, SOLA));

const child = () => part(hand.page, '3. Niña, niño o adolescente');
const facts = () => box(part(hand.page, '6. Hechos'), 'Resumen de los hechos');

/** Refused, said, and the rest of the form as it was; then put right, it is registered. */
async function expectRefused(message: RegExp, putRight: () => Promise<void>): Promise<void> {
  await hand.press(button(hand.page, 'Registrar'));
  const summary = hand.page.getByRole('alert').filter({ hasText: message });
  await summary.or(hand.page.getByText(message)).first().waitFor();
  expect(await facts().inputValue()).toBe(SOLA.facts);
  await putRight();
  expect((await register(hand)).number).toMatch(/^\d{4}-/);
}

test.each([
  ['turned round by a hidden mark', 'Na\u202Eyeli'],
  ['with letters of no width', 'Nay\u200Beli'],
])('a name %s', async (_what, name) => {
  const field = box(child(), 'Nombres');
  await field.fill(name);
  await expectRefused(/invisibles/, () => field.fill('Nayeli'));
});

test('a birth in 1800', async () => {
  const field = box(child(), 'Fecha de nacimiento');
  await field.fill('15/05/1800');
  await expectRefused(/antigua|año/, () => field.fill('15/05/2012'));
});

test('a birth next year', async () => {
  const field = box(child(), 'Fecha de nacimiento');
  await field.fill(typedDay(365));
  await expectRefused(/todavía no llega|no es posible/, () => field.fill('15/05/2012'));
});

test('a reception next year', async () => {
  const field = box(part(hand.page, '1. Recepción'), 'Fecha de la recepción');
  await field.fill(typedDay(365));
  await expectRefused(/todavía no llega|no es posible/, () => field.fill(typedDay()));
});

test('20 MB pasted over the facts', async () => {
  await facts().focus();
  await hand.page.keyboard.press('Control+End');
  await facts().evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'ñandú '.repeat(3_500_000));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await part(hand.page, '6. Hechos')
    .getByText(/caracteres|largo|pegar/i)
    .first()
    .waitFor();
  expect(await facts().inputValue()).toBe(SOLA.facts);
  expect((await register(hand)).number).toMatch(/^\d{4}-/);
});
