/** The family of somebody of a case, from what the case says already. */
import { openCase } from './casework.ts';
import type { Hand } from './hand.ts';
import { button, heading, part } from './seen.ts';

/** Each tie with one press, and with whom she lives when it is said. @param name as the page of the case shows her. */
export async function noteFamily(
  hand: Hand,
  number: string,
  { name, livesWith }: { readonly name: string; readonly livesWith?: RegExp },
): Promise<void> {
  const { page } = hand;
  await openCase(hand, number);
  await hand.press(page.getByRole('link', { name: `Familia de ${name}` }));
  await heading(page, /^Familia de/).waitFor();
  const said = part(page, 'Lo dicen sus expedientes, y falta anotarlo');
  await said.waitFor();
  for (let left = await said.getByRole('listitem').count(); left > 0; left -= 1) {
    await hand.press(said.getByRole('button', { name: /^Anotar el vínculo/ }).first());
    await said
      .getByRole('listitem')
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
  if (livesWith === undefined) return;
  await hand.press(button(page, 'Vive con…'));
  const sheet = page.getByRole('dialog', { name: 'Con quién vive' });
  await hand.mark(sheet.getByRole('radio', { name: livesWith }));
  await hand.press(button(sheet, 'Guardar'));
  await sheet.waitFor({ state: 'hidden' });
}
