/** Bodies in which the office sits and meetings about a case, at the window: by mouse and by keyboard. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdf } from '../../backend/attachments/testing.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { ALIMENTOS } from '../demo/cast.ts';
import { openCase } from '../lib/desk/casework.ts';
import {
  convene,
  designate,
  holdMeeting,
  registerBody,
  writeSession,
} from '../lib/desk/committees.ts';
import { login } from '../lib/desk/entry.ts';
import { fileDialog } from '../lib/desk/files.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { newReception } from '../lib/desk/intake.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { issuePaper } from '../lib/desk/papers.ts';
import { box, button, group, heading } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const SHOTS = process.env['COMMITTEES_SHOTS'];
const TODAY = dateInLima(new Date().toISOString());
const LATER = shortDate(addDays(TODAY, 5));
const MEMBER = 'Carmen Flores Ticona';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let number: string;
let shots = 0;

const look = async (part: 'page' | 'dialog' = 'page'): Promise<void> => {
  await settled(hand.page);
  if (SHOTS !== undefined) {
    shots += 1;
    await hand.page.screenshot({ path: `${SHOTS}/${String(shots).padStart(2, '0')}.png` });
  }
  await judge(hand.page, part);
};

/** The pages of a paper, on show; then away. */
async function paper(name: string, title: RegExp): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, name));
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('img').first().waitFor();
  await look('dialog');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

beforeAll(async () => {
  folder = await madeOffice();
  const documents = join(folder, 'home', 'Documentos');
  mkdirSync(documents, { recursive: true });
  writeFileSync(join(documents, 'acta.pdf'), pdf('acta'));
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
  ({ number } = await newReception(hand, ALIMENTOS));
}, 180_000);

afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('a body begins with what its norm says, and its seats are filled in', async () => {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: 'Reuniones y comités' }).first());
  await page.getByText('No hay comités registrados').waitFor();
  await look();
  await registerBody(hand, 'Instancia de concertación (Ley 30364)', 'Ordenanza N.° 012-2025-CM');
  await heading(page, 'Instancia Provincial de Concertación').waitFor();
  await page.getByText('Gerencia de Desarrollo Social').first().waitFor();
  await designate(hand, 'UGEL', MEMBER, 'UGEL Tarata');
  await page.getByRole('list', { name: 'Integrantes' }).getByText(MEMBER).waitFor();
  expect(await button(page, 'Designar: UGEL').count()).toBe(0);
  await look();
});

test('a session is convoked, written, and says at once what may not stand in it', async () => {
  const { page } = hand;
  await convene(hand, {
    day: shortDate(TODAY),
    from: '08:00',
    place: 'Auditorio municipal',
    point: 'Campaña del mes de la niñez',
  });
  await paper('Convocatoria', /^Convocatoria 001-/);
  await writeSession(hand, {
    said: `Se habló del expediente ${number}.`,
    member: MEMBER,
    agreement: 'Realizar la campaña en tres colegios.',
    institution: 'UGEL Tarata',
    follows: `${ROSA.fullName} · ${ROSA.post}`,
    due: LATER,
  });
  await page.getByText('Esto es público: revise lo escrito').waitFor();
  await look();
  await hand.press(button(page, 'Guardar la sesión'));
  await page
    .getByText(/permite reconocer un caso/)
    .first()
    .waitFor();
  await hand.fill(box(group(page, 'Punto 1'), 'Qué se dijo'), 'Se ofrecen tres colegios.');
  await page.getByText('Esto es público: revise lo escrito').waitFor({ state: 'hidden' });
  await hand.press(button(page, 'Guardar la sesión'));
  await button(page, 'Cerrar el acta').first().waitFor();
  await look();
});

test('its acta is closed, printed and rectified; the agreement waits in the tray', async () => {
  const { page } = hand;
  await hand.press(button(page, 'Cerrar el acta'));
  const dialog = page.getByRole('dialog', { name: 'Cerrar el acta' });
  await look('dialog');
  await hand.press(button(dialog, 'Cerrar el acta'));
  await page
    .getByText(/acta N\.° 001-/)
    .first()
    .waitFor();
  await look();
  await paper('Acta', /^Acta 001-/);
  await paper('Lista de asistencia', /^Lista de asistencia/);
  await hand.press(button(page, 'Rectificar'));
  const sheet = page.getByRole('dialog', { name: /^Rectificar el acta/ });
  await hand.fill(box(sheet, 'Dónde dice, y qué debe decir'), 'Son cuatro colegios.');
  await hand.fill(box(sheet, 'Por qué'), 'Se omitió uno.');
  await hand.press(button(sheet, 'Agregar la rectificación'));
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('Son cuatro colegios.').waitFor();
  await hand.press(page.getByRole('link', { name: 'Mi bandeja' }).first());
  await page.getByRole('heading', { name: /^Acuerdos de comités/ }).waitFor();
  await look();
  await hand.press(page.getByRole('link', { name: /^Ver y atender: sesión 001/ }));
  await hand.press(button(page, 'Anotar resultado: Realizar la campaña en tres colegios.'));
  const done = page.getByRole('dialog', { name: 'Resultado del acuerdo' });
  await hand.mark(done.getByRole('radio', { name: 'Se cumplió' }));
  await hand.fill(box(done, 'Cómo se cumplió, o por qué queda sin efecto'), 'Se hizo en los tres.');
  await look('dialog');
  await hand.press(button(done, 'Guardar resultado'));
  await page.getByText(/^Cumplido el/).waitFor();
});

test('its signed acta is kept two presses and a file away, and the list of sessions says so', async () => {
  const { page } = hand;
  await page.getByText('Falta guardar el acta firmada').waitFor();
  await look();
  await hand.press(button(page, 'Guardar el acta firmada'));
  const form = page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await form.getByText('Esto es público').waitFor();
  await look('dialog');
  const files = await fileDialog(page, () => hand.press(button(form, 'Elegir archivo y adjuntar')));
  const there = mouse(files);
  await there.mark(files.getByRole('radio', { name: 'acta.pdf' }));
  await there.press(button(files, 'Elegir'));
  await hand.press(button(form, 'Conservarlo'));
  await form.waitFor({ state: 'hidden' });
  await page.getByText('Falta guardar el acta firmada').waitFor({ state: 'hidden' });
  // It was rectified before it was signed.
  await hand.press(
    page.getByRole('button', { name: /^Acta firmada de la sesión 001-\d{4}, versión 2$/ }),
  );
  await page.getByRole('region', { name: /^Documento: Acta firmada de la sesión 001/ }).waitFor();
  await look();
  await hand.press(page.getByRole('link', { name: 'Instancia Provincial de Concertación' }));
  const sessions = page.getByRole('list', { name: 'Sesiones' });
  await sessions.getByText('Acta firmada guardada', { exact: true }).waitFor();
  await look();
});

test('the next one begins with what was left pending, with the keyboard alone', async () => {
  const { page } = hand;
  const keys = keyboard(page);
  await page.keyboard.press('Alt+R');
  await heading(page, 'Reuniones y comités').waitFor();
  await look();
  await keys.press(page.getByRole('row', { name: /Instancia Provincial/ }));
  await heading(page, 'Instancia Provincial de Concertación').waitFor();
  await convene(keys, {
    day: LATER,
    from: '09:00',
    place: 'Auditorio municipal',
    point: 'Balance de la campaña',
  });
  await heading(page, /^Sesión N\.° 002-/).waitFor();
  await look();
  expect([...keys.unseen]).toEqual([]);
});

test('a meeting about a case is two presses away, and its acta is among its documents', async () => {
  const { page } = hand;
  await openCase(hand, number);
  await holdMeeting(hand, {
    from: '07:30',
    name: 'Eva Condori Maquera',
    post: 'Psicóloga',
    lookedAt: 'Lo avanzado desde la recepción.',
    conclusions: 'La madre necesita orientación legal.',
    task: 'Dar orientación legal.',
    follows: `${ROSA.fullName} · ${ROSA.post}`,
    due: LATER,
  });
  await hand.press(page.getByRole('tab', { name: 'Reuniones (1)' }));
  await page.getByText('La madre necesita orientación legal.').waitFor();
  await look();
  await hand.press(page.getByRole('link', { name: /^Guardar el acta firmada/ }));
  await button(page, 'Adjuntar documento').waitFor();
  await hand.press(page.getByRole('tab', { name: 'Reuniones (1)' }));
  await hand.press(page.getByRole('link', { name: 'Acta de este caso' }));
  await page.getByRole('region', { name: 'Vista previa del documento' }).waitFor();
  await look();
  expect(await issuePaper(hand)).toMatch(/^Acta de reunión multidisciplinaria N\.° 1/);
  await openCase(hand, number);
  await hand.press(page.getByRole('tab', { name: /^Oficios/ }));
  await page.getByRole('link', { name: /^Acta de reunión multidisciplinaria/ }).waitFor();
  await hand.press(page.getByRole('tab', { name: /^Seguimientos/ }));
  await page.getByText('Acuerdo de reunión').first().waitFor();
});
