/** What people say once their case is over: asked by a colleague, typed with the keyboard alone, shown as figures. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANA, concludedCase, SO_SO, said, YES } from '../../backend/feedback/testing.ts';
import { colleague } from '../../backend/samples.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import {
  boundsOf,
  lastClosed,
  quarterBefore,
  quarterName,
} from '../../domain/feedback/quarters.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address, feedbackAddress } from '../../renderer/api/addresses.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { type KeyboardHand, keyboard } from '../lib/desk/keyboard.ts';
import { box, button, choose, heading } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled, visit } from '../lib/views.ts';
import type { PlayedOffice } from '../scenario/office.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const SHOWN = lastClosed(dateInLima(new Date()));
const BEFORE = quarterBefore(SHOWN);
const DELIA = { ...ROSA, fullName: 'Delia Rojas Layme', userName: 'delia.rojas' } as const;

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let keys: KeyboardHand;
let caseId: string;

const okOf =
  (office: PlayedOffice) =>
  async <T>(path: string, input?: unknown): Promise<T> => {
    const answer = await office.call(path, input);
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`);
    return answer.value as T;
  };

/** Two quarters with their sheets, then a case that Ana attended and concluded a minute ago. */
async function lived(office: PlayedOffice): Promise<void> {
  const ok = okOf(office);
  const own = (user: string, name: string, role: 'defensor' | 'worker') => ({
    ...colleague(user, name, role),
    roles: [{ role, validFrom: boundsOf(BEFORE)[0], validTo: null }],
    newPassword: ROSA.password,
    password: ROSA.password,
  });
  await ok('accounts.add', own(ANA, 'Ana Flores Choque', 'defensor'));
  await ok('accounts.add', own(DELIA.userName, DELIA.fullName, 'worker'));
  const sheets = [
    ...Array.from({ length: 8 }, (_, n) => said(YES, n === 0 ? 'Me escucharon con paciencia' : '')),
    ...Array.from({ length: 6 }, () => said(SO_SO)),
  ];
  for (const quarter of [BEFORE, SHOWN]) {
    office.setTime(instantFromLima(boundsOf(quarter)[0], '09:00'));
    await ok('feedback.record', { desk: 'demuna', ...quarter, way: 'box', version: 0, sheets });
  }
  const now = new Date(Date.now() - 60_000).toISOString();
  office.setTime(now);
  await ok('accounts.me');
  await office.enterAs(ANA);
  caseId = await concludedCase({ ok }, now);
}

/** A sheet that closes fades for a moment, and words that fade have no contrast. */
const look = async (name: string): Promise<void> => {
  await settled(hand.page);
  const out = process.env['YANAPA_PICTURES'];
  if (out !== undefined) await hand.page.screenshot({ path: `${out}/${name}.png` });
  await judge(hand.page);
};

/** A concluded case is in no first list. */
async function go(path: string): Promise<void> {
  await visit(hand.page, path);
}

async function enter(who: { readonly userName: string; readonly password: string }): Promise<void> {
  const change = button(hand.page, 'Cambiar de persona');
  if ((await change.count()) > 0) await hand.press(change);
  await login(hand, who);
}

beforeAll(async () => {
  folder = await madeOffice({
    startAt: new Date(instantFromLima(boundsOf(BEFORE)[0], '08:00')),
    andThen: lived,
  });
  host = await openWindow(folder);
  hand = mouse(host.page());
  keys = keyboard(host.page());
}, 180_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('who attended the case does not ask; the office has it among its pending work', async () => {
  const { page } = hand;
  await enter({ ...ROSA, userName: ANA });
  await go(address.case(caseId));
  await heading(page, /^Expediente/).waitFor();
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Preguntar cómo fue la atención' }));
  await page.getByText('Usted atendió este caso: pregunta otra persona').waitFor();
  await page.getByText(/Puede preguntar: Delia Rojas Layme y Rosa Quispe Mamani/).waitFor();
  await look('opinion-no-pregunta');

  await enter(ROSA);
  await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
  const part = page.getByRole('region', { name: /^Sin preguntar cómo fue la atención/ });
  await part.getByText('(1)').waitFor();
  await part.scrollIntoViewIfNeeded();
  await look('opinion-pendientes');
  await part
    .getByRole('link', { name: /^Preguntar cómo fue la atención del expediente 0001-/ })
    .waitFor();
});

test('a colleague asks; what is said goes into a sheet that has no case', async () => {
  const { page } = hand;
  await enter(DELIA);
  await go(address.case(caseId));
  await heading(page, /^Expediente/).waitFor();
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Preguntar cómo fue la atención' }));
  await page.getByText(/se pregunta a quien la o lo acompaña/).waitFor();
  await hand.press(button(page, 'Anotar'));
  await page.getByText('Elija qué pasó.').first().waitFor();
  await choose(hand, page, 'Qué pasó', 'Respondió');
  await look('opinion-preguntar');
  await hand.press(button(page, 'Anotar'));
  await page.getByText('Anotado: respondió').waitFor();
  await look('opinion-anotado');
  await hand.press(page.getByRole('link', { name: 'Escribir lo que responde' }));
  await heading(page, 'Escribir opiniones').waitFor();
  expect(page.url()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
  for (const name of ['¿Le escucharon con calma?', '¿Le trataron con respeto?'])
    await hand.mark(
      page
        .getByRole('group', { name: new RegExp(name.replace('?', '\\?')) })
        .getByRole('radio', { name: '1 Sí' }),
    );
  await hand.press(button(page, 'Guardar'));
  await page.getByText(/^Falta esta respuesta/).waitFor();
  for (const group of await page.getByRole('group', { name: /^[2456]\./ }).all())
    await hand.mark(group.getByRole('radio', { name: '2 Más o menos' }));
  await hand.write(box(page, 'Si quiere, escriba algo más. Sin nombres.'), 'La señora Ana ayudó');
  await page.getByText('Puede que nombre a alguien').waitFor();
  await look('opinion-escribir');
  await hand.write(box(page, 'Si quiere, escriba algo más. Sin nombres.'), 'Me ayudaron');
  await hand.press(button(page, 'Guardar'));
  await heading(page, 'Opinión sobre la atención').waitFor();
  await page.getByText('1 hoja guardada, sin nombre ni caso.').waitFor();
});

test('the sheets of the box are typed with the keyboard alone, one key an answer', async () => {
  const { page } = hand;
  await goTo(keys, 'Opiniones', 'Alt+P');
  await keys.press(page.getByRole('link', { name: 'Escribir las hojas de la caja' }));
  await heading(page, 'Escribir opiniones').waitFor();
  const sheet = (n: number) => page.getByRole('region', { name: `Hoja ${n}`, exact: true });
  await sheet(1).waitFor();
  await page.keyboard.type('111211');
  await page.keyboard.type('Todo bien');
  await page.keyboard.press('Enter');
  await sheet(2).waitFor();
  await page.getByText(/1 hoja escrita, sin guardar/).waitFor();
  await page.keyboard.type('344');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Falta esta respuesta/).waitFor();
  await page.keyboard.type('411');
  await look('opinion-caja');
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 hojas guardadas, sin nombre ni caso.').waitFor();
  await sheet(1).waitFor();
  await page.keyboard.type('222222');
  await page.keyboard.press('Enter');
  await sheet(2).waitFor();
  await page.keyboard.press('Control+Enter');
  // One of before may still be on show.
  await page.getByText('1 hoja guardada, sin nombre ni caso.').last().waitFor();
  await sheet(1).waitFor();
  expect([...keys.unseen]).toEqual([]);
});

test('the responsable sees figures of the quarter that is closed, and prints them', async () => {
  const { page } = hand;
  await enter(ROSA);
  await go(feedbackAddress.room);
  await heading(page, 'Opinión sobre la atención').waitFor();
  await page.getByRole('heading', { name: `Respuestas: 14 en el ${quarterName(SHOWN)}` }).waitFor();
  const row = page
    .getByRole('table', { name: /^Respuestas/ })
    .getByRole('row', { name: /^El tiempo estuvo bien/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['8', '6', '0', '0']);
  await page.getByRole('table', { name: /^Cuántas personas dijeron/ }).waitFor();
  await look('opinion-cifras');
  await hand.press(button(page, 'Leer los comentarios'));
  await page.getByRole('listitem').filter({ hasText: 'Me escucharon con paciencia' }).waitFor();
  await look('opinion-comentarios');
  await hand.press(button(page, 'Ver la hoja para imprimir'));
  await page.getByRole('dialog', { name: 'Cifras de opinión' }).getByRole('img').first().waitFor();
  await page.keyboard.press('Escape');
  await hand.press(button(page, 'Hoja en lectura fácil'));
  await page
    .getByRole('dialog', { name: 'Hoja de opinión en lectura fácil' })
    .getByRole('img')
    .first()
    .waitFor();
  await look('opinion-hoja');
  await page.keyboard.press('Escape');
  await hand.press(page.getByRole('link', { name: 'Cambiar las preguntas' }));
  await heading(page, 'Textos y cláusulas').waitFor();
  await page.getByRole('heading', { name: 'Preguntas sobre la atención' }).waitFor();
});
