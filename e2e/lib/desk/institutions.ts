/** The directory: who heads an institution, and that somebody confirmed it. From its page. */
import type { Hand } from './hand.ts';
import { box, button, choose } from './seen.ts';

export interface Holder {
  readonly treatment: string;
  readonly name: string;
  /** DD/MM/YYYY. */
  readonly since: string;
}

export async function holdPost(hand: Hand, { treatment, name, since }: Holder): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Agregar titular'));
  const sheet = page.getByRole('dialog', { name: 'Agregar titular' });
  await choose(hand, sheet, 'Tratamiento', treatment);
  await hand.write(box(sheet, 'Nombre'), name);
  await hand.write(box(sheet, 'En el cargo desde'), since);
  await hand.press(button(sheet, 'Agregar titular'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function confirmInstitution(hand: Hand, how: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Confirmar datos'));
  const sheet = page.getByRole('dialog', { name: 'Confirmar datos' });
  await hand.write(box(sheet, 'Cómo lo confirmó'), how);
  await hand.press(button(sheet, 'Confirmar datos'));
  await sheet.waitFor({ state: 'hidden' });
}
