/** The people of the office at the window: two roles, an encargatura, somebody who leaves. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { assignFollowup, assignResponsible, openCase } from '../lib/desk/casework.ts';
import { addColleague, confirm, goTo, login, tryLogin } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { box, button, choose, heading, tick } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judgeAsShown } from '../lib/judge.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const ANA = {
  fullName: 'Ana Flores Ticona',
  post: 'Trabajadora Social',
  userName: 'ana.flores',
  password: 'siete nubes bajan al corral viejo',
  role: 'Profesional de apoyo',
} as const;

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let caseNumber: string;

beforeAll(async () => {
  folder = await madeOffice();
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number: caseNumber } = await newReception(hand, SOLA));
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const settings = async (room: string) => {
  await goTo(hand, 'Ajustes', 'Alt+6');
  await hand.press(
    hand.page.getByRole('navigation', { name: 'Ajustes' }).getByRole('link', { name: room }),
  );
};

test('a person has two roles, and the second has its last day', async () => {
  const { page } = hand;
  await addColleague(hand, ANA, ROSA);
  await hand.press(page.getByRole('button', { name: `Cambiar datos de ${ANA.fullName}` }));
  await hand.press(button(page, 'Agregar otra función'));
  const second = page.getByRole('group', { name: 'Función 2' });
  await choose(hand, second, 'Función en la oficina', 'Defensor/a');
  await second.getByLabel('Hasta').fill(typedDay(30));
  await confirm(hand, { password: 'no es la suya' });
  await hand.press(button(page, 'Guardar los cambios'));
  await page.getByText('La contraseña no es la suya').first().waitFor();
  await judgeAsShown(hand.page);
  await confirm(hand, ROSA);
  await hand.press(button(page, 'Guardar los cambios'));
  await page.getByRole('cell', { name: 'Defensor/a y Profesional de apoyo' }).waitFor();
});

test('an encargatura is written down on her record', async () => {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: `Ficha de ${ANA.fullName}` }));
  await hand.press(button(page, 'Registrar un dato'));
  await hand.mark(page.getByRole('radio', { name: 'Encargatura de la responsabilidad' }));
  await box(page, 'Último día').fill(typedDay(3));
  await box(page, 'Documento que encarga').fill('Memorando N.° 8-2026');
  await box(page, 'Quién lo aprobó, y su cargo').fill('Luis Apaza, gerente municipal');
  await box(page, 'Cargo como firma, por ejemplo «Defensora Responsable»').fill(
    'Defensora Responsable',
  );
  await judgeAsShown(hand.page);
  await confirm(hand, ROSA);
  await hand.press(button(page, 'Registrar'));
  await page
    .getByRole('cell', { name: 'Encargatura de la responsabilidad', exact: true })
    .waitFor();
  await page.getByText('Lo aprobó Luis Apaza, gerente municipal').waitFor();
  await page.getByText('Responsable de la DEMUNA, Defensor/a y Profesional de apoyo').waitFor();
});

test('a stick is lost: it is picked from the list, and says by itself what it held', async () => {
  const { page } = hand;
  await settings('Copias y recuperación');
  await hand.press(button(page, 'Copiar a una memoria USB'));
  const form = page.getByRole('dialog', { name: 'Copiar a una memoria USB' });
  await hand.fill(box(form, 'Cómo se llama esta memoria'), 'USB azul');
  await hand.fill(form.getByLabel(/^Su contraseña/).and(form.locator('input')), ROSA.password);
  await hand.press(button(form, 'Preparar la copia'));
  await button(form, 'Elegir dónde ponerla').waitFor();
  await page.keyboard.press('Escape');
  await settings('Incidentes');
  await hand.press(page.getByRole('link', { name: 'Perdí un USB o una PC' }));
  await hand.mark(
    page.getByRole('radio', { name: 'Se perdió o robaron una memoria USB o un disco' }),
  );
  await hand.press(page.getByRole('combobox', { name: 'Cuál copia se perdió' }));
  await hand.press(page.getByRole('option', { name: /^Memoria «USB azul»/ }));
  await page.getByText(/Ninguna contraseña la abre: solo dos hojas del juego/).waitFor();
  expect(await box(page, 'Qué contenía').inputValue()).toMatch(/^La copia del .*: 1 caso, /);
  expect(await box(page, 'Expedientes').inputValue()).toBe('1');
  await judgeAsShown(hand.page);
});

test('the person at the desk changes without closing the window; how long it took is said', async () => {
  const { page } = hand;
  const asked = performance.now();
  await hand.press(button(page, 'Cambiar de persona'));
  await heading(page, 'Ingresar a Yanapa').waitFor();
  // No name shows before login, and the first box waits for hers.
  expect(await box(page, 'Usuario').evaluate((node) => node === document.activeElement)).toBe(true);
  await tryLogin(hand, ANA);
  await heading(page, 'Mi bandeja').waitFor();
  const took = Math.round(performance.now() - asked);
  process.stdout.write(`switching operator, typing included: ${took} ms\n`);
  await goTo(hand, 'Pendientes de la oficina', 'Alt+2');
  await heading(page, 'Pendientes de la oficina').waitFor();
  await hand.press(button(page, 'Cambiar de persona'));
  await login(hand, ROSA);
});

test('cases pass to another at once, and a view of the list is kept under a name', async () => {
  const { page } = hand;
  await openCase(hand, caseNumber);
  await assignResponsible(hand, ANA.fullName);
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Conformidad', exact: true }));
  await page.getByText('Nadie pidió conformidad en este caso.').waitFor();
  await page.keyboard.press('Escape');

  await goTo(hand, 'Casos', 'Alt+2');
  await hand.mark(tick(page, 'Plazo vencido'));
  await hand.press(button(page, 'Vistas'));
  await hand.press(page.getByRole('menuitem', { name: 'Guardar esta vista…' }));
  const kept = page.getByRole('dialog', { name: 'Guardar esta vista' });
  await hand.fill(box(kept, 'Nombre de la vista'), 'Lo vencido');
  await judgeAsShown(hand.page);
  await hand.press(button(kept, 'Guardar'));
  await hand.mark(tick(page, 'Plazo vencido'));
  await hand.press(button(page, 'Vistas'));
  await hand.press(page.getByRole('menuitem', { name: 'Lo vencido' }));
  await page.waitForFunction(() => location.search.includes('vencidos=1'));

  await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
  await hand.press(page.getByRole('link', { name: 'Carga de trabajo' }));
  await page.getByRole('link', { name: `Reasignar casos de ${ANA.fullName}` }).waitFor();
  await judgeAsShown(hand.page);
  await hand.press(page.getByRole('link', { name: `Reasignar casos de ${ANA.fullName}` }));
  const typist = keyboard(page);
  await typist.mark(tick(page, caseNumber));
  await choose(hand, page, 'Quién los recibe', `${ROSA.fullName} · ${ROSA.post}`);
  await hand.fill(box(page, 'Por qué'), 'Sale de licencia');
  await judgeAsShown(hand.page);
  await typist.press(button(page, 'Reasignar los casos marcados'));
  await page.getByText('1 caso reasignado').waitFor();

  await settings('Conformidad');
  await button(page, 'Guardar').waitFor();
  await judgeAsShown(hand.page);
  await settings('Personal');
  await hand.press(page.getByRole('link', { name: 'Entrega de todo el equipo' }));
  await hand.mark(tick(page, new RegExp(`^${ANA.fullName}`)));
  await button(page, 'Dar de baja a todos y hacer las actas').waitFor();
  await judgeAsShown(hand.page);
});

test('somebody leaves: all she had open passes to another, and the acta says so', async () => {
  const { page } = hand;
  await openCase(hand, caseNumber);
  await assignFollowup(hand, {
    kind: 'Llamada',
    task: 'Llamar a la escuela',
    dueOn: typedDay(2),
    assignedTo: ANA.fullName,
    isVerification: false,
  });
  await settings('Personal');
  await hand.press(page.getByRole('link', { name: `Ficha de ${ANA.fullName}` }));
  await hand.press(page.getByRole('link', { name: 'Dar de baja' }));
  await button(page, 'Dar de baja y hacer el acta').waitFor();
  // The first copy of the day was made with her way in.
  await page
    .getByText(/^Copia de esta PC del/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Cambiar las claves' }).waitFor();
  await judgeAsShown(hand.page);
  await box(page, 'Documento, por ejemplo «Resolución de Alcaldía N.° 120-2026»').fill(
    'Resolución de Alcaldía N.° 120-2026',
  );
  await box(page, 'Motivo').fill('Término de contrato');
  await confirm(hand, ROSA);
  await hand.press(button(page, 'Dar de baja y hacer el acta'));
  await page.getByText('Elija quién lo recibe.').first().waitFor();
  await hand.press(page.getByRole('combobox', { name: /^Quién recibe Llamada/ }));
  await hand.press(page.getByRole('option', { name: ROSA.fullName }));
  await hand.press(button(page, 'Dar de baja y hacer el acta'));
  await hand.press(button(page, 'Ver el acta de entrega'));
  const acta = page.getByRole('region', { name: 'Acta de entrega' });
  await acta.getByText('ACTA DE ENTREGA DE CARGO').first().waitFor();
  await acta.getByText(caseNumber).first().waitFor();
  await page.keyboard.press('Escape');
  await goTo(hand, 'Pendientes de la oficina', 'Alt+2');
  await page.getByText('Cambiar las claves').waitFor();
  await hand.press(button(page, 'Cambiar de persona'));
  await tryLogin(hand, ANA);
  await page.getByText('Usuario o contraseña no coinciden').waitFor();
});
