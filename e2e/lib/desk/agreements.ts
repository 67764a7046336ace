/** What was agreed in a case, in its part «Acuerdos». */
import type { Hand } from './hand.ts';
import { box, button, choose, group, radio, tick } from './seen.ts';

export interface Maintenance {
  /** As the form reads. */
  readonly payer: string;
  readonly receiver: string;
  /** As typed: "300". */
  readonly amount: string;
  /** Day of the month. */
  readonly day: string;
  readonly verified: string;
}

/** On the page of its case, whose conciliación goes on. */
export async function openAgreements(hand: Hand): Promise<void> {
  await hand.press(hand.page.getByRole('tab', { name: 'Acuerdos' }));
}

/** Fills an acta of monthly alimentos, in cash, signed today; sends it when `send`. */
export async function writeMaintenance(hand: Hand, agreed: Maintenance): Promise<void> {
  const { page } = hand;
  await openAgreements(hand);
  await hand.press(button(page, 'Registrar acuerdo'));
  const sheet = page.getByRole('dialog', { name: /^Registrar acuerdo/ });
  await hand.mark(tick(sheet, 'Alimentos'));
  await hand.mark(radio(sheet, 'Quién paga', agreed.payer));
  await hand.mark(radio(sheet, 'Quién recibe el pago', agreed.receiver));
  await hand.fill(box(sheet, 'Monto de cada pago'), agreed.amount);
  await choose(hand, sheet, 'Cada cuánto', 'Mensual');
  await hand.fill(box(sheet, 'Día del mes'), agreed.day);
  await choose(hand, sheet, 'Cómo se entrega', 'Efectivo, con recibo');
  await hand.write(box(sheet, 'Cómo se verificará que se cumpla'), agreed.verified);
}

/** Between parties whose age is known. */
export async function sendAgreement(hand: Hand): Promise<void> {
  const { page } = hand;
  const sheet = page.getByRole('dialog', { name: /^Registrar acuerdo/ });
  await hand.press(button(sheet, 'Registrar acuerdo'));
  await sheet.waitFor({ state: 'hidden' });
}

/** Of the only agreement of alimentos in force, today. */
export async function addPayment(
  hand: Hand,
  payment: { readonly amount: string; readonly note: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: /^Anotar pago: Alimentos/ }).first());
  const sheet = page.getByRole('dialog', { name: /^Anotar pago/ });
  await hand.fill(box(sheet, 'Cuánto pagó'), payment.amount);
  await hand.write(box(sheet, 'Cómo se sabe'), payment.note);
  await hand.press(button(sheet, 'Anotar pago'));
  await sheet.waitFor({ state: 'hidden' });
}

export interface Recognition {
  readonly birthRecord: string;
  readonly office: string;
  /** As typed: 15/05/2026. */
  readonly by: string;
  readonly verified: string;
  /** In which place of those who sign stands who recognises. */
  readonly signer: number;
}

/** A recognition by the obliged person, of the first child. */
export async function commitRecognition(hand: Hand, agreed: Recognition): Promise<void> {
  const { page } = hand;
  await openAgreements(hand);
  await hand.press(button(page, 'Registrar compromiso'));
  const sheet = page.getByRole('dialog', { name: /^Registrar compromiso/ });
  await hand.mark(tick(sheet, 'Reconocimiento voluntario de filiación'));
  await choose(hand, sheet, '¿El acta de nacimiento ya lleva esa filiación?', 'No');
  await hand.write(
    box(sheet, 'Acta de nacimiento o certificado de nacido vivo'),
    agreed.birthRecord,
  );
  await hand.write(box(sheet, 'Dónde se inscribirá'), agreed.office);
  await hand.fill(box(sheet, 'A más tardar qué día'), agreed.by);
  await group(sheet, `Firmante ${agreed.signer}`).waitFor();
  await hand.write(box(sheet, 'Cómo se verificará que se cumpla'), agreed.verified);
  await hand.press(button(sheet, 'Registrar compromiso'));
  await sheet.waitFor({ state: 'hidden' });
}

/** Of the only gestión that goes on. */
export async function addRegistryStep(
  hand: Hand,
  step: { readonly kind: string; readonly number?: string; readonly text: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: /^Anotar paso/ }));
  const sheet = page.getByRole('dialog', { name: /^Paso de la inscripción/ });
  await choose(hand, sheet, 'Paso', step.kind);
  if (step.number !== undefined) await hand.write(box(sheet, 'Número'), step.number);
  await hand.write(box(sheet, 'Qué se hizo o qué falta'), step.text);
  await hand.press(button(sheet, 'Anotar paso'));
  await sheet.waitFor({ state: 'hidden' });
}
