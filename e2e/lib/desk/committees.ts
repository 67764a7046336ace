/** Bodies in which the office sits, and meetings about a case, at the window: by whichever hand. */
import type { Hand } from './hand.ts';
import { box, button, choose, group, heading, tick } from './seen.ts';

/** A body as its form begins it; who opens it lands on its page. */
export async function registerBody(hand: Hand, kind: string, norm: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Registrar comité').first());
  const sheet = page.getByRole('dialog', { name: 'Registrar comité o instancia' });
  await choose(hand, sheet, 'De qué tipo es', kind);
  await hand.fill(box(sheet, 'Norma que lo creó'), norm);
  await hand.fill(box(sheet, 'Cuántas personas hacen quórum'), '1');
  await hand.press(button(sheet, 'Registrar comité'));
  await heading(page, /./).waitFor();
  await button(page, 'Convocar a sesión').waitFor();
}

/** @param seat the line of the norm that is filled in. */
export async function designate(hand: Hand, seat: string, name: string, from: string) {
  const { page } = hand;
  await hand.press(button(page, `Designar: ${seat}`));
  const sheet = page.getByRole('dialog', { name: 'Agregar integrante' });
  await hand.fill(box(sheet, 'Institución, si no está en el directorio'), from);
  await hand.write(box(sheet, 'Nombres y apellidos'), name);
  await hand.press(button(sheet, 'Agregar integrante'));
  await sheet.waitFor({ state: 'hidden' });
}

interface Called {
  /** DD/MM/YYYY */
  readonly day: string;
  readonly from: string;
  readonly place: string;
  readonly point: string;
}

export async function convene(hand: Hand, { day, from, place, point }: Called): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Convocar a sesión').first());
  const sheet = page.getByRole('dialog', { name: 'Convocar a sesión' });
  await hand.fill(box(sheet, 'Día'), day);
  await hand.fill(box(sheet, 'Desde (hora)'), from);
  await hand.fill(box(sheet, 'Lugar o ambiente'), place);
  await hand.fill(box(group(sheet, 'Punto 1'), 'De qué se trata'), point);
  await hand.press(button(sheet, 'Convocar a sesión'));
  await heading(page, /^Sesión N\.°/).waitFor();
}

interface Held {
  readonly said: string;
  readonly member: string;
  readonly agreement: string;
  readonly institution: string;
  /** Of the office, as the list has her. */
  readonly follows: string;
  readonly due: string;
}

/** What its form says; it is saved by whoever asked. */
export async function writeSession(hand: Hand, held: Held): Promise<void> {
  const { page } = hand;
  await hand.fill(box(group(page, 'Punto 1'), 'Qué se dijo'), held.said);
  await hand.mark(tick(page, /^La sesión se realizó/));
  await page.getByLabel(`Asistencia de ${held.member}`).selectOption('presente');
  await choose(hand, page, 'Quórum', 'Hubo quórum');
  await hand.press(button(page, 'Agregar acuerdo'));
  const row = group(page, 'Acuerdo 1');
  await hand.fill(box(row, 'Qué se acordó'), held.agreement);
  await hand.fill(box(row, 'Responde, otra institución'), held.institution);
  await choose(hand, row, 'Lo sigue, de la oficina', held.follows);
  await hand.fill(box(row, 'Hasta qué día'), held.due);
}

interface Met {
  readonly from: string;
  readonly name: string;
  readonly post: string;
  readonly lookedAt: string;
  readonly conclusions: string;
  readonly task: string;
  readonly follows: string;
  readonly due: string;
}

/** Of the case on show: two presses from its page to the form. */
export async function holdMeeting(hand: Hand, met: Met): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Nueva reunión' }));
  const sheet = page.getByRole('dialog', { name: /^Nueva reunión/ });
  await hand.fill(box(sheet, 'Desde (hora)'), met.from);
  const second = group(sheet, 'Participante 2');
  await hand.write(box(second, 'De fuera: nombres y apellidos'), met.name);
  await hand.fill(box(second, 'Cargo o profesión'), met.post);
  await hand.write(box(sheet, 'Qué se revisó'), met.lookedAt);
  await hand.write(box(sheet, 'A qué se concluyó'), met.conclusions);
  await hand.press(button(sheet, 'Agregar acuerdo'));
  const row = group(sheet, 'Acuerdo 1');
  await hand.fill(box(row, 'Qué se acordó'), met.task);
  await choose(hand, row, 'Quién lo sigue, de la oficina', met.follows);
  await hand.fill(box(row, 'Hasta qué día'), met.due);
  await hand.press(button(sheet, 'Guardar la reunión'));
  await sheet.waitFor({ state: 'hidden' });
}
