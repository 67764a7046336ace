/** The host's dialogs to save and to open, as a person uses them. */
import type { Page } from 'playwright-core';
import { type Hand, mouse } from './hand.ts';
import { box, button, heading } from './seen.ts';

/** Does what opens a dialog, and waits for it. @returns its window. */
export async function fileDialog(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await act();
  const dialog = await opening;
  await heading(dialog, /./).waitFor();
  return dialog;
}

/**
 * Saves the PDF of the letter on show in a folder inside of where the dialog begins.
 * @returns what the desk says of it.
 */
export async function saveLetter(hand: Hand, folder: string, as: string): Promise<string> {
  const { page } = hand;
  const dialog = await fileDialog(page, () => hand.press(button(page, 'Guardar PDF').first()));
  const there = mouse(dialog);
  await there.press(button(dialog, folder));
  await dialog.getByRole('heading', { name: `Carpeta «${folder}»` }).waitFor();
  await there.fill(box(dialog, 'Nombre del archivo'), as);
  await there.press(button(dialog, 'Guardar'));
  const said = page.getByRole('status').filter({ hasText: /PDF/ });
  await said.waitFor();
  return said.innerText();
}
