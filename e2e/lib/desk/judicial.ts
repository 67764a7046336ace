/** The lawsuits of a case, in its part «Proceso». */
import type { Hand } from './hand.ts';
import { box, button, choose } from './seen.ts';

export interface Lawsuit {
  readonly subject: string;
  readonly part: string;
  readonly court: string;
  readonly number?: string;
}

/** On the page of its case. */
export async function openLawsuit(hand: Hand, lawsuit: Lawsuit): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: 'Proceso' }));
  await hand.press(button(page, 'Registrar proceso judicial'));
  const sheet = page.getByRole('dialog', { name: /^Registrar proceso judicial/ });
  await choose(hand, sheet, 'Materia del proceso', lawsuit.subject);
  await choose(hand, sheet, 'Qué hace la Defensoría', lawsuit.part);
  await hand.write(box(sheet, 'Juzgado'), lawsuit.court);
  if (lawsuit.number !== undefined)
    await hand.write(box(sheet, 'Número del expediente judicial'), lawsuit.number);
  await hand.press(button(sheet, 'Registrar proceso'));
  await sheet.waitFor({ state: 'hidden' });
}

/** What was presented, resolved or done, today. @param of the subject of the lawsuit. */
export async function addJudicialAct(
  hand: Hand,
  of: string,
  act: { readonly kind: string; readonly text: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, `Anotar un acto: ${of}`));
  const sheet = page.getByRole('dialog', { name: /^Acto del proceso judicial/ });
  await choose(hand, sheet, 'Acto', act.kind);
  await hand.write(box(sheet, 'De qué trata'), act.text);
  await hand.press(button(sheet, 'Anotar'));
  await sheet.waitFor({ state: 'hidden' });
}

/** A hearing or a term to come, of whoever writes it. @param of the subject of the lawsuit. */
export async function scheduleInCourt(
  hand: Hand,
  of: string,
  date: { readonly kind: string; readonly dueOn: string; readonly task: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, `Audiencia o plazo: ${of}`));
  const sheet = page.getByRole('dialog', { name: /^Audiencia o plazo judicial/ });
  await choose(hand, sheet, 'Qué es', date.kind);
  await hand.fill(box(sheet, 'Qué día'), date.dueOn);
  await hand.write(box(sheet, 'Detalle'), date.task);
  await hand.press(button(sheet, 'Programar'));
  await sheet.waitFor({ state: 'hidden' });
}

/** @param of the subject of the lawsuit. */
export async function endLawsuit(
  hand: Hand,
  of: string,
  end: { readonly result: string; readonly text: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, `Terminar el proceso: ${of}`));
  const sheet = page.getByRole('dialog', { name: /^Terminar el proceso judicial/ });
  await choose(hand, sheet, 'Cómo terminó', end.result);
  await hand.write(box(sheet, 'Qué se resolvió y qué falta cumplir'), end.text);
  await hand.press(button(sheet, 'Terminar proceso'));
  await sheet.waitFor({ state: 'hidden' });
}
