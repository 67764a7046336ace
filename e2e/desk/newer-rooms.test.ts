/** The newer rooms with the keyboard alone: what an act takes away never leaves whoever did it nowhere. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { child, registration, someone } from '../../backend/samples.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { ALIMENTOS, DEFENSORA, TRABAJADORA } from '../demo/cast.ts';
import { openCase } from '../lib/desk/casework.ts';
import { addColleague, goTo, login } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import { type KeyboardHand, keyboard } from '../lib/desk/keyboard.ts';
import { box, button, choose, group, heading, list, part } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let keys: KeyboardHand;
let number: string;

const AGAIN = {
  firstSurname: 'Nawi',
  secondSurname: 'Kunturi',
  givenNames: 'Flor Maria',
  sex: '2',
  birthDate: '1992-04-03',
} as const;

beforeAll(async () => {
  folder = await madeOffice({
    andThen: async (office) => {
      const told = registration(
        {
          affected: [child({ givenNames: 'Wara', firstSurname: 'Nawi', sex: '2' })],
          informant: { ...registration().reception.informant, person: someone(AGAIN) },
        },
        new Date(Date.now() - 70_000).toISOString(),
      );
      const answer = await office.call('cases.register', told);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    },
  });
  host = await openWindow(folder);
  const hand = mouse(host.page());
  await login(hand, ROSA);
  for (const who of [DEFENSORA, TRABAJADORA]) await addColleague(hand, who, ROSA);
  ({ number } = await newReception(hand, ALIMENTOS));
  // It stays, at the lower right, for as long as the mouse lies on it.
  await registered().hover();
  keys = keyboard(host.page());
});
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const page = () => host.page();
const registered = () => page().getByRole('alert').filter({ hasText: 'Recepción registrada' });
const focused = (): Promise<string> =>
  page().evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body
      ? 'nowhere'
      : (at.getAttribute('aria-label') ?? at.textContent ?? '').trim();
  });
/** The dialog or the button that had it is gone by then. */
const focusComesTo = (what: RegExp | string) => expect.poll(focused).toMatch(what);
const isInSight = (what: Locator): Promise<boolean> =>
  what.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    const bar = node.closest('form')?.querySelector('button[type="submit"]');
    const end = bar === undefined || bar === null ? innerHeight : bar.getBoundingClientRect().top;
    return top >= 0 && bottom <= end;
  });

test('who may be here is said where one types, and is taken without losing the place', async () => {
  await goTo(keys, 'Mi bandeja', 'Alt+1');
  await page().keyboard.press('Alt+n');
  const comes = part(page(), '2. Quién acude');
  await choose(keys, comes, 'Quién acude', 'Una persona');
  await keys.write(box(comes, 'Nombres'), 'Jhon');
  await keys.write(box(comes, 'Apellido paterno'), 'Kispe');
  await keys.write(box(comes, 'Apellido materno'), 'Apasa');
  const notice = comes.getByRole('status').filter({ hasText: 'registrada que se parece' });
  await notice.waitFor();
  expect(await isInSight(notice)).toBe(true);
  await keys.press(button(comes, 'Ver quién es'));
  const alike = comes.getByRole('list', { name: 'Personas registradas que se parecen' });
  await alike.getByText(/Jhon Edilberto/).waitFor();
  expect(await isInSight(alike)).toBe(true);
  await keys.press(button(alike, 'Es ella/él'));
  await focusComesTo('Persona elegida');
  expect(await isInSight(group(comes, 'Persona elegida'))).toBe(true);
});

test('what a reception told of a family is written down with one press each', async () => {
  await openCase(keys, number);
  await keys.press(page().getByRole('link', { name: 'Familia de Quispe Ñahui, Wayra Belén' }));
  await heading(page(), /^Familia de/).waitFor();
  const said = part(page(), 'Lo dicen sus expedientes, y falta anotarlo');
  await said.getByText('Ñahui Condori, Flor de María es madre de').waitFor();
  await settled(page());
  await judge(page());
  await keys.press(button(said, 'Anotar el vínculo con Ñahui Condori, Flor de María'));
  await said.getByText(/es madre de/).waitFor({ state: 'detached' });
  await focusComesTo(/^(?!nowhere)/);
  await keys.press(button(said, 'Anotar el vínculo con Quispe Apaza, Jhon Edilberto'));
  await said.waitFor({ state: 'detached' });
  expect(await page().getByRole('figure', { name: 'Genograma' }).getByRole('link').count()).toBe(3);
  await focusComesTo(/^(?!nowhere)/);
});

test('a notice that stays hides nothing that the Tab key comes to', async () => {
  await openCase(keys, number);
  await keys.reach(button(page(), 'Apartar a alguien'));
  expect([...keys.unseen]).toEqual([]);
  expect(await registered().isVisible()).toBe(true);
});

test('an hour that stands too near of another is seen before it is kept, and is in the case', async () => {
  await openCase(keys, number);
  const form = page().getByRole('dialog', { name: /^Asignar seguimiento/ });
  for (const [who, at] of [
    [/Wayra/, '10:00'],
    [/Jhon Edilberto/, '9:40'],
  ] as const) {
    await page().keyboard.press('s');
    await form.waitFor();
    await keys.mark(form.getByRole('radio', { name: 'Entrevista' }));
    await keys.write(box(form, 'Qué hay que hacer'), 'Conversar');
    await keys.fill(form.getByLabel(/^Hasta qué día/).and(form.locator('input')), typedDay(1));
    await keys.mark(form.getByRole('radio', { name: /^Rosa Quispe/ }));
    await keys.mark(form.getByRole('radio', { name: who }));
    await keys.fill(box(form, 'A qué hora, si hay cita'), at);
    await keys.fill(box(form, 'Ambiente de la oficina'), 'Sala 1');
    if (at === '9:40') {
      const warning = form.getByRole('alert').filter({ hasText: 'Revise la hora' });
      await warning.waitFor();
      await expect.poll(() => isInSight(warning)).toBe(true);
    }
    await keys.press(button(form, 'Asignar seguimiento'));
    await form.waitFor({ state: 'hidden' });
  }
  await keys.press(page().getByRole('tab', { name: /^Seguimientos/ }));
  const rows = page().getByRole('list', { name: 'Seguimientos del caso' }).getByRole('listitem');
  await rows.nth(1).waitFor();
  // By the hour, not by which was written last.
  expect(await rows.getByText(/^Cita a las/).allInnerTexts()).toEqual([
    'Cita a las 09:40, Sala 1',
    'Cita a las 10:00, Sala 1',
  ]);
});

test('a view is kept and put in order, and the menu it came from has the focus again', async () => {
  await goTo(keys, 'Casos', 'Alt+2');
  await keys.press(button(page(), 'Vistas'));
  await page().getByRole('menuitem', { name: 'Guardar esta vista…' }).waitFor();
  await keys.press(page().getByRole('menuitem', { name: 'Guardar esta vista…' }));
  const keep = page().getByRole('dialog', { name: 'Guardar esta vista' });
  await keys.fill(box(keep, 'Nombre de la vista'), 'Los de este mes');
  await keys.press(button(keep, 'Guardar'));
  await keep.waitFor({ state: 'hidden' });
  await focusComesTo('Vistas');
  await page().keyboard.press('Enter');
  await keys.press(page().getByRole('menuitem', { name: 'Cambiar o borrar vistas…' }));
  const order = page().getByRole('dialog', { name: 'Cambiar o borrar vistas' });
  await order.waitFor();
  await judge(page(), 'dialog');
  await page().keyboard.press('Escape');
  await order.waitFor({ state: 'hidden' });
  await focusComesTo('Vistas');
});

test('all the cases of somebody pass on, and the page says so where the focus is', async () => {
  await openCase(keys, number);
  await keys.press(button(page(), 'Asignar responsable'));
  const sheet = page().getByRole('dialog', { name: /^Asignar responsable/ });
  await keys.mark(sheet.getByRole('radio', { name: new RegExp(TRABAJADORA.fullName) }));
  await keys.press(button(sheet, 'Asignar responsable'));
  await sheet.waitFor({ state: 'hidden' });
  await page().keyboard.press('Alt+5');
  await keys.press(page().getByRole('link', { name: 'Carga de trabajo' }));
  await keys.press(
    page().getByRole('link', { name: `Reasignar casos de ${TRABAJADORA.fullName}` }),
  );
  await keys.press(button(page(), 'Marcar todos'));
  await keys.mark(page().getByRole('radio', { name: new RegExp(DEFENSORA.fullName) }));
  await keys.write(box(page(), 'Por qué'), 'Sale de vacaciones');
  await keys.press(button(page(), 'Reasignar los casos marcados'));
  await page().getByRole('status').filter({ hasText: '1 caso reasignado' }).waitFor();
  await focusComesTo(/^(?!nowhere)/);
});

test('a whole team leaves: who receives each thing is said by its number, and is right once filled', async () => {
  await goTo(keys, 'Ajustes', 'Alt+6');
  await keys.press(page().getByRole('link', { name: 'Personal' }));
  await keys.press(page().getByRole('link', { name: 'Entrega de todo el equipo' }));
  await keys.mark(page().getByRole('checkbox', { name: new RegExp(DEFENSORA.fullName) }));
  await keys.press(button(page(), 'Dar de baja a todos y hacer las actas'));
  const wrong = page().getByRole('alert').filter({ hasText: 'por corregir' });
  await wrong.getByText(`Quién recibe Expediente (${number}):`).waitFor();
  // A list that is not searched opens with Enter, and is walked through with the arrows.
  await keys.press(list(page(), 'Todo lo que falta, a'));
  await page().getByRole('option', { name: TRABAJADORA.fullName }).waitFor();
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('Enter');
  await keys.press(button(page(), 'Poner en todo'));
  await expect.poll(() => wrong.getByText('Elija quién lo recibe.').count()).toBe(0);
  await wrong.getByText('Motivo:').waitFor();
});

test('two rows of one woman are offered by themselves, united and parted again', async () => {
  await page().keyboard.press('Control+k');
  await page().keyboard.type('nawi flor');
  await page().locator('[data-combobox-selected]', { hasText: 'Nawi Kunturi' }).waitFor();
  await page().keyboard.press('Enter');
  await keys.press(page().getByRole('link', { name: '¿Es la misma que otra?' }));
  const alike = page().getByRole('list', { name: 'Personas que se parecen' });
  await alike.getByText(/^Ñahui Condori/).waitFor();
  await settled(page());
  await judge(page());
  await keys.press(alike.getByRole('link', { name: /^Comparar con Ñahui Condori/ }));
  await keys.press(button(page(), 'Unir las dos fichas…'));
  const why = page().getByRole('dialog', { name: 'Unir las dos fichas' });
  await keys.write(why.getByRole('textbox'), 'Trajo su DNI');
  await keys.press(button(why, 'Unir las dos fichas'));
  await keys.press(button(page(), 'Deshacer la unión'));
  const undo = page().getByRole('dialog', { name: 'Deshacer la unión' });
  await keys.press(button(undo, 'Deshacer la unión'));
  await page()
    .getByText(/^Deshecha el/)
    .waitFor();
  await focusComesTo(/^(?!nowhere)/);
});

test('at every stop of the Tab key the focus was seen', () => {
  expect([...keys.unseen]).toEqual([]);
});
