/** Documents that come in, at their own room: registered, passed on, put into a case, answered. */
import { goTo } from './entry.ts';
import type { Hand } from './hand.ts';
import { box, button, choose, heading, list } from './seen.ts';
import { typedDay } from './typed.ts';

export interface Incoming {
  /** As the form reads. Choices are the words on the screen. */
  readonly way: string;
  readonly kind: string;
  readonly documentNumber: string;
  readonly sender: string;
  readonly subject: string;
  readonly asks: string;
  readonly term: string;
  readonly amount?: string;
  readonly deskNumber?: string;
  readonly folios?: string;
}

/** From anywhere; it came in just now. @returns the office's number of it. */
export async function registerIncoming(hand: Hand, incoming: Incoming): Promise<string> {
  await fillIncoming(hand, incoming);
  return keepIncoming(hand);
}

/** On the form. @returns the office's number of it. */
export async function keepIncoming(hand: Hand): Promise<string> {
  const { page } = hand;
  await hand.press(button(page, 'Registrar documento'));
  const title = heading(page, /^Documento recibido R-/);
  await title.waitFor();
  return (await title.innerText()).replace('Documento recibido ', '');
}

/** Up to the button: nothing is kept yet but the draft. */
export async function fillIncoming(hand: Hand, incoming: Incoming): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Documentos recibidos', 'Alt+8');
  await hand.press(page.getByRole('link', { name: 'Registrar documento recibido' }));
  await typeIncoming(hand, incoming);
}

/** On the form. */
export async function typeIncoming(hand: Hand, incoming: Incoming): Promise<void> {
  const { page } = hand;
  await heading(page, 'Registrar documento recibido').waitFor();
  await choose(hand, page, 'Cómo llegó el documento', incoming.way);
  if (incoming.deskNumber !== undefined)
    await hand.fill(box(page, 'N.° de registro de mesa de partes'), incoming.deskNumber);
  if (incoming.folios !== undefined) await hand.fill(box(page, 'Folios'), incoming.folios);
  await choose(hand, page, 'Tipo de documento', incoming.kind);
  await hand.write(box(page, 'Número que trae el documento'), incoming.documentNumber);
  await hand.write(box(page, 'Quién lo firma o lo envía'), incoming.sender);
  await hand.write(box(page, 'De qué trata'), incoming.subject);
  await choose(hand, page, 'Qué pide el documento', incoming.asks);
  await choose(hand, page, 'Plazo para responder', incoming.term);
  if (incoming.amount !== undefined)
    await hand.fill(
      box(page, /^Horas/.test(incoming.term) ? 'Cuántas horas' : 'Cuántos días'),
      incoming.amount,
    );
}

export interface Order {
  readonly action: string;
  readonly assignedTo: string;
  readonly text: string;
}

/** On its page: the first order, for tomorrow. */
export async function orderIncoming(hand: Hand, order: Order): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Dar proveído'));
  const sheet = page.getByRole('dialog', { name: 'Proveído' });
  await choose(hand, sheet, 'Qué se dispone', order.action);
  await hand.mark(sheet.getByRole('radio', { name: new RegExp(`^${order.assignedTo} ·`) }));
  await hand.fill(box(sheet, 'Hasta cuándo'), typedDay(1));
  await hand.write(box(sheet, 'Indicaciones'), order.text);
  await hand.press(button(sheet, 'Dar proveído'));
  await sheet.waitFor({ state: 'hidden' });
}

/** On its page: of which case it is. */
export async function linkIncoming(hand: Hand, number: string, reason: string): Promise<void> {
  const { page } = hand;
  await more(hand, 'Pasar a un expediente');
  const sheet = page.getByRole('dialog', { name: 'Pasar a un expediente' });
  await hand.pick(list(sheet, 'Expediente'), number);
  await hand.write(box(sheet, 'Motivo'), reason);
  await hand.press(button(sheet, 'Guardar'));
  await sheet.waitFor({ state: 'hidden' });
}

/** On its page: with a document that the program did not issue, today. */
export async function answerIncoming(hand: Hand, document: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Registrar respuesta'));
  const sheet = page.getByRole('dialog', { name: 'Registrar respuesta' });
  await hand.write(box(sheet, 'Otro documento con que se respondió'), document);
  await hand.fill(box(sheet, 'Fecha de la respuesta'), typedDay());
  await hand.press(button(sheet, 'Registrar respuesta'));
  await sheet.waitFor({ state: 'hidden' });
}

/** One of the acts that are seldom done. */
export async function more(hand: Hand, act: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: act }));
}
