/** Documents besides the oficios, from their form to the issued page. */
import type { Hand } from './hand.ts';
import { box, button, heading } from './seen.ts';

export interface Carta {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** Opens the form of one, from the page of its case. */
export async function newPaper(hand: Hand, label: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Oficios/ }));
  await hand.press(button(page, 'Nuevo documento'));
  await hand.press(page.getByRole('menuitem', { name: label }));
  await heading(page, new RegExp(`^${label}`)).waitFor();
}

/** From the page of its case, up to the page beside the form. */
export async function writeCarta(hand: Hand, { name, subject, body }: Carta): Promise<void> {
  const { page } = hand;
  await newPaper(hand, 'Carta');
  await hand.write(box(page, 'Nombre'), name);
  await hand.write(box(page, 'Asunto'), subject);
  await hand.write(box(page, 'Cuerpo'), body);
  await page.getByRole('region', { name: 'Vista previa del documento' }).waitFor();
}

/** @returns its number. */
export async function issuePaper(hand: Hand): Promise<string> {
  const { page } = hand;
  await hand.press(button(page, 'Emitir…'));
  const dialog = page.getByRole('dialog', { name: /^Emitir/ });
  await hand.press(button(dialog, 'Emitir'));
  const issued = page.getByRole('region', { name: 'Documento emitido' });
  await issued.waitFor();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** A memorando with its first words, left as they are. */
export async function leaveMemorando(hand: Hand, subject: string): Promise<void> {
  const { page } = hand;
  await newPaper(hand, 'Memorando');
  await hand.write(box(page, 'Asunto'), subject);
  await page.waitForURL(/\/documentos\/nuevo\/[0-9a-f-]{36}$/);
}
