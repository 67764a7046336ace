/** The main job with the keyboard alone: no call of the mouse, and the focus always in sight. */
import { expect, test } from 'vitest';
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
import { keyboard } from '../lib/desk/keyboard.ts';
import { fileCargo, issueLetter, markSigned, writeLetter } from '../lib/desk/letters.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { newFolder, openWindow, removeFolder } from './office.ts';

test('set up, intake, lock, follow up, letter, cargo and close', { timeout: 400_000 }, async () => {
  const folder = newFolder();
  const host = await openWindow(folder);
  const hand = keyboard(host.page());
  try {
    await setUpOffice(hand, OFFICE);
    const { number } = await newReception(hand, ALIMENTOS);
    await lock(hand);
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
