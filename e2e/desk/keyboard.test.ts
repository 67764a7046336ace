/** The main job with the keyboard alone: no call of the mouse, and the focus always in sight. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KEY_COUNTS } from '../../build/manual/key-counts.ts';
import { ALIMENTOS, OFFICE } from '../demo/cast.ts';
import {
  addNote,
  assignFollowup,
  conclude,
  finishAction,
  openCase,
  qualify,
  recordFollowup,
  startAction,
  startVerification,
  stateOf,
} from '../lib/desk/casework.ts';
import { lock, login, setUpOffice } from '../lib/desk/entry.ts';
import { newReception } from '../lib/desk/intake.ts';
import { keyCounter } from '../lib/desk/key-count.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { fileCargo, issueLetter, markSigned, writeLetter } from '../lib/desk/letters.ts';
import { box, heading } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { newFolder, openWindow, removeFolder } from './office.ts';

test('set up, intake, lock, follow up, letter, cargo and close', { timeout: 400_000 }, async () => {
  const folder = newFolder();
  const host = await openWindow(folder);
  const hand = keyboard(host.page());
  try {
    await setUpOffice(hand, OFFICE);
    const { number } = await newReception(hand, ALIMENTOS);
    await lock(hand);
    await callForHelp(host.page());
    await login(hand, OFFICE.responsable);
    await openCase(hand, number);
    await qualify(hand, {
      text: 'Corresponde a esta Defensoría.',
      competence: 'De esta Defensoría',
      right: 'A los alimentos',
      action: 'Derivación',
    });
    await startAction(hand, 'Derivación', 'Se deriva al juzgado de paz letrado.');
    await writeLetter(hand, {
      institution: 'Juzgado de Paz Letrado',
      cause: /^c\)/,
      coordination: { with: 'Secretaria del juzgado', on: typedDay(-1), at: '10:00' },
    });
    expect(await issueLetter(hand)).toMatch(/^OFICIO N\.° 045-/);
    await markSigned(hand);
    await fileCargo(hand, { by: 'Mesa de partes', deskNumber: '77' });
    await openCase(hand, number);
    await addNote(hand, 'La madre trajo las partidas.');
    await countKeys(host.page(), number);
    await startVerification(hand);
    for (const task of ['Llamar a la madre', 'Volver a llamar']) {
      await openCase(hand, number);
      await assignFollowup(hand, {
        kind: 'Llamada',
        task,
        dueOn: typedDay(),
        assignedTo: OFFICE.responsable.fullName,
        isVerification: true,
      });
      await recordFollowup(hand, number, { result: 'Cumple', notes: 'Recibió lo acordado.' });
    }
    await openCase(hand, number);
    await finishAction(hand, 'Derivación', 'El juzgado admitió la demanda.');
    await conclude(hand, 'Derecho restituido', 'Se cumple lo acordado.');
    // The sheet is gone a moment before the path is drawn anew.
    await expect.poll(() => stateOf(hand)).toMatch(/^Concluido/);
    expect([...hand.unseen]).toEqual([]);
  } finally {
    await host.close();
    removeFolder(folder);
  }
});

/** Without a password: whoever stands at the machine. */
async function callForHelp(page: Page): Promise<void> {
  await page.keyboard.press('F9');
  const card = page.getByRole('dialog', { name: 'Teléfonos de emergencia' });
  await card.getByRole('row', { name: /^105/ }).waitFor();
  await card.getByRole('row', { name: /^1810/ }).waitFor();
  await judge(page, 'dialog');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
}

/** No more than the manual says (docs/manual/07-teclado.md); what is late is counted in `why-due.test.ts`. */
async function countKeys(page: Page, number: string): Promise<void> {
  const keys = keyCounter(page);
  await keys.press('Control+k');
  await keys.type('Ñahui Condori');
  // The nearest is marked by itself once the answer is to all that was typed.
  await page.locator('[data-combobox-selected]', { hasText: 'Flor de María' }).waitFor();
  await keys.press('Enter');
  await page.getByRole('link', { name: 'Corregir datos' }).waitFor();
  expect(keys.taken()).toBeLessThanOrEqual(KEY_COUNTS.findPerson.most);

  await page.getByRole('link', { name: number }).waitFor();
  await keys.press('c');
  await heading(page, `Expediente ${number}`).waitFor();
  expect(keys.taken()).toBeLessThanOrEqual(KEY_COUNTS.openCase.most);

  await page.getByRole('tab', { name: 'Diario', selected: true }).waitFor();
  await keys.press('n');
  await page.locator('textarea:focus').waitFor();
  await keys.type('Se le avisó de la cita.');
  await keys.press('Control+Enter');
  await box(page, 'Anotación').waitFor({ state: 'hidden' });
  await page.getByText('Se le avisó de la cita.').waitFor();
  expect(keys.taken()).toBeLessThanOrEqual(KEY_COUNTS.addNote.most);
}
