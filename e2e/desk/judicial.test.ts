/** A lawsuit of a case at the window: the court, a writing, a hearing in the tray, the end. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { openCase, recordFollowup } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import { addJudicialAct, endLawsuit, openLawsuit, scheduleInCourt } from '../lib/desk/judicial.ts';
import { box, button, choose } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

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
  ({ number } = await newReception(hand, SOLA));
  await openCase(hand, number);
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('the office represents in alimentos, and only follows a lawsuit of tenencia', async () => {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: 'Proceso' }));
  await page.getByText('Sin procesos judiciales').waitFor();
  await hand.press(button(page, 'Registrar proceso judicial'));
  const sheet = page.getByRole('dialog', { name: /^Registrar proceso judicial/ });
  await choose(hand, sheet, 'Materia del proceso', 'Tenencia (por verificar)');
  await choose(hand, sheet, 'Qué hace la Defensoría', 'Representa a la niña, niño o adolescente');
  await hand.write(box(sheet, 'Juzgado'), 'Juzgado Mixto de Tarata');
  await look();
  await hand.press(button(sheet, 'Registrar proceso'));
  await sheet.getByText(/solo representa en procesos de alimentos y de filiación/).waitFor();
  await choose(hand, sheet, 'Materia del proceso', 'Alimentos');
  await hand.press(button(sheet, 'Registrar proceso'));
  await sheet.waitFor({ state: 'hidden' });
  await page.getByRole('region', { name: 'Proceso de Alimentos' }).waitFor();
});

test('a writing is noted, and a hearing waits in the tray until its result', async () => {
  const { page } = hand;
  await addJudicialAct(hand, 'Alimentos', {
    kind: 'Escrito presentado',
    text: 'Se pide asignación anticipada para la niña.',
  });
  await scheduleInCourt(hand, 'Alimentos', {
    kind: 'Audiencia judicial',
    dueOn: typedDay(2),
    task: 'Audiencia única a las 09:00, sala 2',
  });
  const lawsuit = page.getByRole('region', { name: 'Proceso de Alimentos' });
  await lawsuit.getByText('Audiencia única a las 09:00, sala 2').waitFor();
  await look();
  await recordFollowup(hand, number, { result: 'Se hizo', notes: 'El padre ofreció 300 soles.' });
});

test('the lawsuit ends, and says how', async () => {
  const { page } = hand;
  await openCase(hand, number);
  await hand.press(page.getByRole('tab', { name: 'Proceso' }));
  await endLawsuit(hand, 'Alimentos', {
    result: 'Conciliación ante el juez',
    text: '300 soles cada mes, desde setiembre.',
  });
  await page.getByText(/^Conciliación ante el juez, el/).waitFor();
  expect(await button(page, 'Anotar un acto: Alimentos').count()).toBe(0);
  await openLawsuit(hand, {
    subject: 'Tenencia (por verificar)',
    part: 'Solo sigue el proceso',
    court: 'Juzgado Mixto de Tarata',
    number: '00012-2026-0-2304',
  });
  await look();
});
