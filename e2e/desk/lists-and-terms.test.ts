/** A term, a list and a text that are changed, at the window, with the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualification, registration } from '../../backend/samples.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address, newPaperAddress } from '../../renderer/api/addresses.ts';
import { login } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { type KeyboardHand, keyboard } from '../lib/desk/keyboard.ts';
import { box, button, heading, list } from '../lib/desk/seen.ts';
import { judgeAsShown } from '../lib/judge.ts';
import { visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const TODAY = dateInLima(new Date());
let folder: string;
let host: ChromiumHost;
let page: Page;
let hand: KeyboardHand;
let caseId = '';

beforeAll(async () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  folder = await madeOffice({
    andThen: async (office) => {
      const done = async (path: string, input: unknown): Promise<{ id: string }> => {
        const made = await office.call(path, input);
        if (!made.ok) throw new Error(`${path}: ${made.error.code}`);
        return made.value as { id: string };
      };
      ({ id: caseId } = await done('cases.register', registration({}, at)));
      await done('cases.qualify', { ...qualification(caseId), happenedAt: at });
      await done('cases.startAction', {
        caseId,
        version: 2,
        kind: 'asesoria',
        startedOn: TODAY,
        detail: 'Orientar a la madre.',
      });
    },
  });
  host = await openWindow(folder);
  page = host.page();
  await login(mouse(page), ROSA);
  hand = keyboard(page);
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const go = (to: string) => visit(page, to);

test('a term is extended and suspended, its new last day in sight before it is saved', async () => {
  await go(`${address.case(caseId)}?parte=historia`);
  const terms = page.getByRole('list', { name: 'Plazos' });
  await hand.press(button(page, 'Ampliar plazo: Verificación de cumplimiento'));
  const sheet = page.getByRole('dialog', { name: /^Ampliar un plazo/ });
  await hand.write(box(sheet, 'Cuánto más, en meses'), '2');
  await sheet.getByText(/^Vencería el /).waitFor();
  await judgeAsShown(page);
  await hand.write(box(sheet, 'Quién lo pide o por qué se decide'), 'Cumplen poco a poco');
  await hand.press(button(sheet, 'Ampliar el plazo'));
  await terms.getByText('Ampliado en 2 meses: Cumplen poco a poco;').waitFor();

  await hand.press(button(page, 'Suspender plazo: Verificación de cumplimiento'));
  const other = page.getByRole('dialog', { name: /^Suspender un plazo/ });
  await hand.write(box(other, 'Primer día'), shortDate(addDays(TODAY, 7)));
  await hand.write(box(other, 'Último día'), shortDate(addDays(TODAY, 11)));
  await hand.write(box(other, 'Quién lo pide o por qué se decide'), 'Huelga nacional');
  await hand.write(box(other, 'Norma o documento'), 'DS 042-2026-PCM');
  await other.getByText(/Suspendido del /).waitFor();
  await judgeAsShown(page);
  await hand.press(button(other, 'Suspender el plazo'));
  await terms.getByText(/Huelga nacional; lo decidió/).waitFor();
  await judgeAsShown(page);
  expect([...hand.unseen]).toEqual([]);
});

test('a list is read, an entry is renamed, added and confirmed', async () => {
  await go(address.settingsLists);
  await heading(page, 'Listas y normas').waitFor();
  await judgeAsShown(page);
  await hand.press(button(page, 'Derecho afectado'));
  await judgeAsShown(page);
  await hand.press(button(page, 'Cambiar nombre: A la identidad'));
  const name = page.getByRole('dialog', { name: 'Cambiar un nombre' });
  await hand.write(box(name, 'Nombre nuevo'), 'A la identidad y al nombre');
  await hand.write(box(name, 'Desde qué día'), shortDate(TODAY));
  await hand.write(box(name, 'Norma o documento'), 'CNA 6');
  await judgeAsShown(page);
  await hand.press(button(name, 'Cambiar el nombre'));
  await page.getByRole('cell', { name: 'A la identidad y al nombre' }).first().waitFor();

  await hand.press(button(page, 'Confirmar fuente: Al buen trato'));
  const source = page.getByRole('dialog', { name: 'Confirmar una fuente' });
  await hand.write(box(source, 'Norma o documento'), 'Ley 30403');
  await hand.press(button(source, 'Confirmar la fuente'));
  await page.getByRole('cell', { name: 'Ley 30403', exact: true }).waitFor();

  await hand.press(button(page, 'Agregar una entrada'));
  const entry = page.getByRole('dialog', { name: 'Agregar una entrada' });
  await hand.write(box(entry, 'Nombre'), 'Al cuidado');
  await hand.write(box(entry, 'Desde qué día'), shortDate(TODAY));
  await hand.write(box(entry, 'Norma o documento'), 'Ley 31878');
  await hand.press(button(entry, 'Agregar la entrada'));
  await page.getByRole('cell', { name: /^Al cuidado/ }).waitFor();
  await judgeAsShown(page);
  await hand.press(button(page, '← Todas las listas'));
  await button(page, 'Derecho afectado').waitFor();
  expect([...hand.unseen]).toEqual([]);
});

test('a text is changed with its data and its faults in sight, and a document begins with it', async () => {
  await go(address.settingsTexts);
  await heading(page, 'Textos y cláusulas').waitFor();
  await judgeAsShown(page);
  await hand.write(box(page, 'Buscar por título o por palabras'), 'carta solicita');
  await hand.press(button(page, 'Solicita información'));
  await hand.press(button(page, 'Cambiar el texto'));
  await hand.write(box(page, 'Asunto'), 'Pide informe {nombre}');
  await page.getByText('No existe el dato «{nombre}». Elija uno de la lista.').waitFor();
  await judgeAsShown(page);
  await hand.write(box(page, 'Asunto'), 'Pide informe al ');
  await hand.press(button(page, 'Fecha de hoy'));
  const preview = page.getByRole('region', { name: 'Vista previa' });
  await preview.getByText('Pide informe al 12 de agosto de 2026').waitFor();
  await hand.write(box(page, 'Por qué se cambia'), 'Pedido de la gerencia');
  await hand.press(button(page, 'Guardar la versión nueva'));
  await page.getByText(/^Versión 1, .+ Pedido de la gerencia$/).waitFor();
  await judgeAsShown(page);

  await go(newPaperAddress('carta', caseId, null));
  await hand.pick(list(page, 'Empezar con'), 'Solicita información');
  const body = box(page, 'Cuerpo');
  await expect.poll(() => body.inputValue()).toMatch(/cordialmente y, en atención al exp/);
  expect(await box(page, 'Asunto').inputValue()).toMatch(/^Pide informe al \d+ de/);
  // Without motion a dialog is gone before its opener has the focus again: she goes on writing all the same.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await hand.press(button(page, 'Insertar cláusula…'));
  const clauses = page.getByRole('dialog', { name: 'Insertar una cláusula' });
  await hand.write(box(clauses, 'Buscar por tema o por palabras'), 'reserva identidad codigo');
  await judgeAsShown(page);
  await hand.press(button(clauses, 'Insertar: Reserva de la identidad'));
  await clauses.waitFor({ state: 'hidden' });
  expect(await body.inputValue()).toMatch(/\n\nLa información remitida es reservada [^\n]+$/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect([...hand.unseen]).toEqual([]);
});
