/** A referral letter from its first word to its stamped copy. */
import type { Hand } from './hand.ts';
import { box, button, heading, list, part } from './seen.ts';
import { typedDay, typedHour } from './typed.ts';

export interface Referral {
  /** As the directory calls it. */
  readonly institution: string;
  readonly cause: RegExp;
  readonly coordination?: { readonly with: string; readonly on: string; readonly at: string };
}

/** Writes it and keeps it as a draft, from the page of its case. */
export async function writeLetter(hand: Hand, referral: Referral): Promise<string> {
  const { page } = hand;
  await fillLetter(hand, referral);
  await hand.press(button(page, 'Guardar borrador'));
  await heading(page, /^Borrador de oficio/).waitFor();
  return letterId(hand);
}

/** Up to the page beside the form: nothing is kept yet but the draft. */
export async function fillLetter(hand: Hand, referral: Referral): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Oficios/ }));
  await hand.press(page.getByRole('link', { name: 'Nuevo oficio (O)' }), 'o');
  await heading(page, /^Oficio nuevo/).waitFor();
  await hand.pick(list(page, 'Institución'), referral.institution);
  await hand.mark(
    page
      .getByRole('radiogroup', { name: 'Causa de la derivación' })
      .getByRole('radio', { name: referral.cause }),
  );
  await box(page, 'Asunto').waitFor();
  if (referral.coordination !== undefined) {
    const agreed = part(page, '2. Coordinación previa');
    await hand.write(box(agreed, 'Con quién se coordinó'), referral.coordination.with);
    await hand.fill(box(agreed, 'Fecha de la coordinación'), referral.coordination.on);
    await hand.fill(box(agreed, 'Hora'), referral.coordination.at);
    // An hour is read on leaving its field; then the page can be formed.
    await page.keyboard.press('Tab');
  }
  await page.getByRole('region', { name: 'Vista previa del oficio' }).waitFor();
}

/** @returns its number. */
export async function issueLetter(hand: Hand): Promise<string> {
  const { page } = hand;
  await hand.press(button(page, 'Guardar y emitir…'));
  const dialog = page.getByRole('dialog', { name: 'Emitir el oficio' });
  await hand.press(button(dialog, 'Emitir oficio'));
  const title = heading(page, /^OFICIO N\.° /);
  await title.waitFor();
  return title.innerText();
}

export async function markSigned(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Marcar como firmado'));
  const sheet = page.getByRole('dialog', { name: 'Marcar como firmado' });
  await hand.press(button(sheet, 'Marcar como firmado'));
  await sheet.waitFor({ state: 'hidden' });
}

export interface Cargo {
  readonly by: string;
  readonly deskNumber: string;
}

/** The copy came back stamped just now. */
export async function fileCargo(hand: Hand, cargo: Cargo): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Registrar cargo'));
  const sheet = page.getByRole('dialog', { name: 'Registrar cargo' });
  await hand.fill(box(sheet, 'Fecha de recepción'), typedDay());
  await hand.fill(box(sheet, 'Hora'), typedHour());
  await hand.write(box(sheet, 'Recibido por'), cargo.by);
  await hand.fill(box(sheet, 'N.° de mesa de partes'), cargo.deskNumber);
  await hand.press(button(sheet, 'Registrar cargo'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function annulLetter(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Anular el oficio…' }));
  const dialog = page.getByRole('dialog', { name: /^Anular el/ });
  await hand.write(box(dialog, 'Por qué se anula'), reason);
  await hand.press(button(dialog, 'Anular oficio'));
  await dialog.waitFor({ state: 'hidden' });
}

const letterId = ({ page }: Hand): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
