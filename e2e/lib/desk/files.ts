/** The host's dialogs to save and to open, as a person uses them. */
import type { Page } from 'playwright-core';
import { type Hand, mouse } from './hand.ts';
import { box, button, choose, heading } from './seen.ts';

/** Does what opens a dialog, and waits for it. @returns its window. */
export async function fileDialog(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await act();
  const dialog = await opening;
  await heading(dialog, /./).waitFor();
  return dialog;
}

/** How a file leaves, as the form says it. */
export const CLOSED = 'Cifrado: un ZIP que se abre con una clave';
export const CLEAR = 'PDF abierto, solo para subirlo a una mesa de partes virtual';

/** Says why and how what is on show leaves, and saves it in a folder of where the dialog begins; null: right there. */
export async function exportFile(
  hand: Hand,
  {
    how,
    folder,
    as,
  }: { readonly how: string; readonly folder: string | null; readonly as: string },
): Promise<string> {
  const { page } = hand;
  const form = page.getByRole('dialog', { name: /^Guardar .* en un archivo$/ });
  await choose(hand, form, 'Para qué', 'Derivar o comunicar un caso');
  await choose(hand, form, 'Cómo sale', how);
  await hand.press(button(form, 'Seguir'));
  const dialog = await fileDialog(page, () => hand.press(button(form, 'Elegir carpeta')));
  const there = mouse(dialog);
  if (folder !== null) {
    await there.press(button(dialog, folder));
    await dialog.getByRole('heading', { name: `Carpeta «${folder}»` }).waitFor();
  }
  await there.fill(box(dialog, 'Nombre del archivo'), as);
  await there.press(button(dialog, 'Guardar'));
  const said = form.getByRole('status').filter({ hasText: /carpeta/ });
  await said.waitFor();
  return said.innerText();
}

/**
 * Saves the PDF of the letter on show, in clear, in a folder inside of where the dialog begins.
 * @returns what the desk says of it.
 */
export async function saveLetter(hand: Hand, folder: string, as: string): Promise<string> {
  await hand.press(button(hand.page, 'Guardar archivo…').first());
  const said = await exportFile(hand, { how: CLEAR, folder, as });
  await hand.press(button(hand.page, 'Listo'));
  return said;
}
