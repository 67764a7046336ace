/**
 * A case of riesgo at the window of an accredited office: from the reception to the approved measures,
 * the first half with the mouse, the second with the keyboard alone; and an office that is not accredited.
 */
import { afterEach, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { openCase } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception, register } from '../lib/desk/intake.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import {
  beginRisk,
  fillResolution,
  hearOpinion,
  openRisk,
  planRisk,
  reportRisk,
  resolveRisk,
  valueRisk,
} from '../lib/desk/risk.ts';
import { button, choose, group, list, part } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

const NAYELI = 'Limache, Nayeli Guadalupe';
const SHOTS = process.env['YANAPA_SHOTS'];
let shots = 0;

/** A sheet that closes fades for a moment, and words that fade have no contrast. */
const lookWith = (hand: Hand) => async (): Promise<void> => {
  await settled(hand.page);
  if (SHOTS !== undefined) {
    shots += 1;
    await hand.page.screenshot({ path: `${SHOTS}/${String(shots).padStart(2, '0')}.png` });
  }
  await judge(hand.page);
};

async function enter(accreditedSince: string | null): Promise<Hand> {
  folder = await madeOffice({ accreditedSince });
  host = await openWindow(folder);
  const hand = mouse(host.page());
  await login(hand, ROSA);
  return hand;
}

/** Registers a girl of Tarata who lives with her mother, marked as riesgo. */
async function registered(hand: Hand): Promise<string> {
  await fillReception(hand, SOLA);
  const child = group(part(hand.page, '3. Niña, niño o adolescente'), 'NNA 1');
  await choose(hand, child, '¿Vive con su madre, padre o tutor/a?', 'Sí');
  await hand.press(button(child, 'Más datos (domicilio, lengua, educación, salud…)'));
  await hand.pick(list(child, 'Distrito donde vive'), 'Tarata, Tarata', 'Tarata');
  const facts = part(hand.page, '6. Hechos');
  await choose(hand, facts, '¿Hay riesgo de desprotección familiar?', 'Sí');
  const { number } = await register(hand);
  return number;
}

test('from the reception to R06, by mouse and then by keyboard', { timeout: 400_000 }, async () => {
  const hand = await enter(`${new Date().getFullYear()}-01-01`);
  const { page } = hand;
  const look = lookWith(hand);
  const number = await registered(hand);
  await openRisk(hand);
  await page.getByText('Sin procedimiento por riesgo.').waitFor();
  await beginRisk(hand, look);
  await page.getByText(/^Lo que no corresponde ahora, y por qué/).click();
  await page
    .getByText(/Todavía no se emite la resolución que inicia el procedimiento/)
    .first()
    .waitFor();
  await look();
  await valueRisk(hand, 'Queda sola desde las dos.', look);
  await resolveRisk(hand, { button: 'Emitir R04, inicia el procedimiento', party: NAYELI }, look);
  await page.getByText(/^RESOLUCIÓN N\.° 001-\d{4}-23010-DEMUNA$/).waitFor();
  await look();

  const keys = keyboard(page);
  await openCase(keys, number);
  await openRisk(keys);
  await hearOpinion(keys, ['Derecho', 'Psicología', 'Trabajo social'], look);
  await reportRisk(keys, look);
  const declaration = {
    button: 'Emitir R05, declara el riesgo provisional',
    party: NAYELI,
    opinionWeighed: 'Se atiende su pedido.',
  };
  // Nobody of the Ministerio Público is told: refused, with its norm.
  const sheet = await fillResolution(keys, declaration, look);
  await sheet
    .getByText(/se comunica al Ministerio Público/)
    .first()
    .waitFor();
  await keys.pick(list(sheet, 'A qué instituciones se comunica'), 'Fiscalía');
  await keys.press(button(sheet, 'Emitir la resolución'));
  await sheet.waitFor({ state: 'hidden' });
  await planRisk(keys, typedDay(200), look);
  await resolveRisk(
    keys,
    {
      button: 'Emitir R06, aprueba el plan y las medidas',
      party: NAYELI,
      institution: 'Fiscalía',
      measure: { name: 'Acceso a servicios de cuidado', until: typedDay(200) },
    },
    look,
  );
  await page.getByRole('region', { name: 'Medidas de protección' }).waitFor();
  await look();
  expect([...keys.unseen]).toEqual([]);
  const path = page.getByRole('list', { name: 'Camino del procedimiento por riesgo' });
  expect(await path.locator('[aria-current=step]').innerText()).toContain('Seguimiento y fin');
});

test('an office that is not accredited says who decides, and opens none', async () => {
  const hand = await enter(null);
  await registered(hand);
  await openRisk(hand);
  await hand.page
    .getByText(/Derive el caso a la UPE con un oficio/)
    .first()
    .waitFor();
  expect(await button(hand.page, 'Abrir el procedimiento por riesgo').count()).toBe(0);
  await lookWith(hand)();
});
