/** Why something is due when it is, wherever a date stands; and after how long the desk locks. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualification, registration } from '../../backend/samples.ts';
import { KEY_COUNTS } from '../../build/manual/key-counts.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { assignFollowup, openCase } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import { keyCounter } from '../lib/desk/key-count.ts';
import { box, button, heading, tick } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judgeAsShown } from '../lib/judge.ts';
import type { PlayedOffice } from '../scenario/office.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let number: string;
/** Of a case with something late. */
let late: string;

beforeAll(async () => {
  folder = await madeOffice({ startAt: new Date(BEGAN), andThen: leaveLate });
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number } = await newReception(hand, SOLA));
  await openCase(hand, number);
  await assignFollowup(hand, {
    kind: 'Llamada',
    task: 'Llamar a la escuela',
    dueOn: typedDay(1),
    assignedTo: ROSA.fullName,
    isVerification: false,
  });
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

/** Before a gap in the chain of which the clock would have to be confirmed. */
const BEGAN = Date.now() - 6 * 24 * 3_600_000;

/** A case with a call that was due the day the office began. */
async function leaveLate(office: PlayedOffice): Promise<void> {
  const at = new Date(BEGAN).toISOString();
  const ok = async <T>(path: string, input?: unknown): Promise<T> => {
    const answer = await office.call(path, input);
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`);
    return answer.value as T;
  };
  const { operatorId } = await ok<{ operatorId: string }>('accounts.me');
  const made = await ok<{ id: string; number: string }>('cases.register', registration({}, at));
  late = made.number;
  await ok('cases.qualify', { ...qualification(made.id), happenedAt: at });
  await ok('followups.assign', {
    caseId: made.id,
    kind: 'llamada',
    task: 'Llamar a la madre',
    personId: null,
    isVerification: false,
    dueOn: dateInLima(at),
    assignedTo: operatorId,
    contactOverride: null,
    conflictReason: null,
  });
}

const reason = () => hand.page.getByRole('dialog', { name: 'Por qué vence entonces' });
const due = (where: Locator) => where.getByRole('button', { name: /^(vence|venció)/ });
const room = (name: string) =>
  hand.press(hand.page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name }));
const section = (name: string) => hand.page.getByRole('list', { name: new RegExp(`^${name}`) });

test('a tray says why on a click, and Escape closes it', async () => {
  await room('Mi bandeja');
  await due(section('Por calificar')).click();
  await reason().getByText('RDNA 30.2').waitFor();
  await judgeAsShown(hand.page);
  await hand.page.keyboard.press('Escape');
  await reason().waitFor({ state: 'hidden' });
  await due(section('Próximos 7 días')).click();
  await reason().getByText(`es la fecha que puso ${ROSA.fullName}`).waitFor();
  // Going elsewhere closes it too.
  await hand.page.getByRole('heading', { level: 1 }).click();
  await reason().waitFor({ state: 'hidden' });
});

test('the office’s tray says it with the keyboard', async () => {
  await room('Pendientes de la oficina');
  await due(section('Por calificar')).focus();
  await hand.page.keyboard.press('Enter');
  await reason().getByText('RDNA 30.2').waitFor();
  await hand.page.keyboard.press('Enter');
  await reason().waitFor({ state: 'hidden' });
});

test('the list of cases says it without opening the case, by click and from the row', async () => {
  await room('Casos');
  const row = hand.page.getByRole('grid', { name: 'Casos' }).getByRole('row', { name: number });
  await due(row).click();
  await reason().getByText('Plazo de 24 horas').waitFor();
  await reason().getByText('Plazo de 24 horas').click();
  expect(new URL(hand.page.url()).pathname).toBe('/casos');
  await hand.page.keyboard.press('Escape');
  await reason().waitFor({ state: 'hidden' });

  await row.focus();
  await hand.page.keyboard.press('Tab');
  await hand.page.keyboard.press('Enter');
  await reason().getByText('Plazo de 24 horas').waitFor();
  expect(new URL(hand.page.url()).pathname).toBe('/casos');
  await hand.page.keyboard.press('Enter');
  await hand.page.keyboard.press('Shift+Tab');
  await hand.page.keyboard.press('Enter');
  await hand.page.getByRole('heading', { level: 1, name: /^Expediente/ }).waitFor();
});

test('the next thing that is late is two keys away, from anywhere', async () => {
  const { page } = hand;
  await room('Casos');
  const keys = keyCounter(page);
  await keys.press('Alt+v');
  await section('Atrasados').locator('a:focus').waitFor();
  await keys.press('Enter');
  await heading(page, `Expediente ${late}`).waitFor();
  expect(keys.taken()).toBeLessThanOrEqual(KEY_COUNTS.nextOverdue.most);
});

test('the telephones of the turn are written in Ajustes, and show on the card', async () => {
  const { page } = hand;
  await room('Ajustes');
  await hand.press(page.getByRole('link', { name: 'Avisos y emergencia' }));
  for (let left = 5; left > 1; left -= 1) await hand.press(button(page, `Quitar Teléfono ${left}`));
  const first = page.getByRole('group', { name: 'Teléfono 1' });
  await hand.fill(box(first, 'Número'), '052 472000');
  await hand.press(button(page, 'Guardar los teléfonos'));
  await page.getByText('Confirme que son números públicos').first().waitFor();
  await hand.mark(tick(page, /^Son números públicos/));
  await hand.press(button(page, 'Guardar los teléfonos'));
  await page.getByText('Los teléfonos quedaron guardados.').waitFor();
  await page.keyboard.press('F9');
  const card = page.getByRole('dialog', { name: 'Teléfonos de emergencia' });
  await card.getByRole('row', { name: /Fiscalía de turno.*052 472000/ }).waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
});

test('the times of the lock are set down in Ajustes, and not past the longest', async () => {
  await room('Ajustes');
  await hand.press(hand.page.getByRole('link', { name: 'Bloqueo automático' }));
  const machine = hand.page.getByLabel('Minutos sin que nadie use la PC');
  await machine.fill('6');
  await hand.press(button(hand.page, 'Guardar los tiempos'));
  await hand.page.getByText('Escriba los minutos, de 1 a 5').first().waitFor();
  await machine.fill('3');
  await hand.page.getByLabel('Minutos sin que nadie use Yanapa').fill('4');
  await hand.press(button(hand.page, 'Guardar los tiempos'));
  await hand.page.getByText('Los tiempos quedaron guardados').waitFor();
  await hand.page.reload();
  await button(hand.page, 'Guardar los tiempos').waitFor();
  expect(await machine.inputValue()).toBe('3');
  expect(await hand.page.getByLabel('Minutos sin que nadie use Yanapa').inputValue()).toBe('4');
});
