/** What is done to a case after its reception, on its own page. */
import { goTo } from './entry.ts';
import type { Hand } from './hand.ts';
import { box, button, choose, heading, list, tick } from './seen.ts';

/** By its number, through the search on top: the shortest way from anywhere. */
export async function openCase(hand: Hand, number: string): Promise<void> {
  const { page } = hand;
  const search = list(page, 'Buscar personas, casos, documentos e instituciones');
  await hand.pick(search, number);
  await heading(page, `Expediente ${number}`).waitFor();
}

export interface Qualification {
  readonly text: string;
  readonly competence: string;
  readonly matter?: string;
  readonly right: string;
  readonly action: string;
}

export async function qualify(hand: Hand, decided: Qualification): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Calificar'), 'c');
  const sheet = page.getByRole('dialog', { name: /^Calificar el caso/ });
  await hand.write(box(sheet, 'Sustento de la calificación'), decided.text);
  await choose(hand, sheet, 'De quién es la competencia', decided.competence);
  if (decided.matter !== undefined) await choose(hand, sheet, 'Materia principal', decided.matter);
  await choose(hand, sheet, 'Derechos afectados', decided.right);
  await hand.mark(tick(sheet, decided.action));
  await hand.press(button(sheet, 'Calificar'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function startAction(hand: Hand, kind: string, detail: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Acciones/ }));
  await hand.press(button(page, 'Iniciar acción de defensa').last());
  const sheet = page.getByRole('dialog', { name: /^Iniciar acción de defensa/ });
  await choose(hand, sheet, 'Acción de defensa', kind);
  await hand.write(box(sheet, 'En qué consiste'), detail);
  await hand.press(button(sheet, 'Iniciar acción'));
  await sheet.waitFor({ state: 'hidden' });
}

/** Ends the only action of this kind that is under way. */
export async function finishAction(hand: Hand, kind: string, result: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Acciones/ }));
  await hand.press(button(page, `Terminar acción: ${kind}`));
  const sheet = page.getByRole('dialog', { name: /^Terminar acción/ });
  await hand.write(box(sheet, 'Resultado de la acción'), result);
  await hand.press(button(sheet, 'Terminar acción'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function assignResponsible(hand: Hand, fullName: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Asignar responsable'));
  const sheet = page.getByRole('dialog', { name: /^Asignar responsable/ });
  await hand.mark(sheet.getByRole('radio', { name: new RegExp(`^${fullName}`) }));
  await hand.press(button(sheet, 'Asignar responsable'));
  await sheet.waitFor({ state: 'hidden' });
}

export interface Task {
  readonly kind: string;
  readonly task: string;
  /** As it is typed: 15/05/2026. */
  readonly dueOn: string;
  readonly assignedTo: string;
  /** With whom, as the form reads. */
  readonly person?: string;
  readonly isVerification?: boolean;
  /** When she was told to come, and to which room. */
  readonly at?: { readonly time: string; readonly room: string };
  /** Why a safe-contact rule is set aside, once refused. */
  readonly override?: string;
}

export async function assignFollowup(hand: Hand, task: Task): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Seguimientos/ }));
  await hand.press(button(page, 'Asignar seguimiento (S)'), 's');
  const sheet = page.getByRole('dialog', { name: /^Asignar seguimiento/ });
  await choose(hand, sheet, 'Tipo de seguimiento', task.kind);
  await hand.write(box(sheet, 'Qué hay que hacer'), task.task);
  await hand.fill(box(sheet, 'Hasta qué día'), task.dueOn);
  await hand.mark(sheet.getByRole('radio', { name: new RegExp(`^${task.assignedTo} ·`) }));
  if (task.person !== undefined)
    await hand.mark(sheet.getByRole('radio', { name: new RegExp(`^${task.person}`) }));
  if (task.at !== undefined) {
    await hand.fill(box(sheet, 'A qué hora, si hay cita'), task.at.time);
    await hand.fill(box(sheet, 'Ambiente de la oficina'), task.at.room);
  }
  if (task.isVerification === true)
    await hand.mark(tick(sheet, /^Cuenta como acción de verificación/));
  await hand.press(button(sheet, 'Asignar seguimiento'));
  if (task.override !== undefined) {
    await hand.write(
      sheet.getByRole('textbox', { name: 'Motivo para no seguir la regla de contacto seguro' }),
      task.override,
    );
    await hand.press(button(sheet, 'Asignar seguimiento'));
  }
  await sheet.waitFor({ state: 'hidden' });
}

export interface Finding {
  /** «Cumple», «No ubicado/a». */
  readonly result: string;
  readonly notes: string;
  readonly newFacts?: string;
  readonly next?: { readonly dueOn: string; readonly task: string };
}

/** The first follow-up of this case in *Mi bandeja*. */
export async function recordFollowup(hand: Hand, number: string, found: Finding): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(button(page, `Registrar resultado, expediente ${number}`).first());
  const sheet = page.getByRole('dialog');
  await choose(hand, sheet, 'Resultado', found.result);
  await hand.write(box(sheet, 'Qué se encontró'), found.notes);
  if (found.newFacts !== undefined) await hand.write(box(sheet, 'Hechos nuevos'), found.newFacts);
  if (found.next !== undefined) {
    await hand.mark(tick(sheet, 'Programar el siguiente seguimiento'));
    await hand.fill(box(sheet, 'Próxima fecha'), found.next.dueOn);
    await hand.write(box(sheet, 'Qué sigue'), found.next.task);
  }
  await hand.press(button(sheet, 'Registrar resultado'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function addNote(hand: Hand, text: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: 'Diario' }));
  await hand.press(button(page, 'Nueva anotación (N)'), 'n');
  await hand.write(box(page, 'Anotación'), text);
  await hand.press(button(page, 'Guardar anotación'));
  await box(page, 'Anotación').waitFor({ state: 'hidden' });
}

export async function startVerification(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Pasar a verificación'));
  const sheet = page.getByRole('dialog', { name: /^Pasar a verificación/ });
  await hand.press(button(sheet, 'Pasar a verificación'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function conclude(hand: Hand, cause: string, text: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Concluir'));
  const sheet = page.getByRole('dialog', { name: /^Concluir el caso/ });
  await choose(hand, sheet, 'Causa de la conclusión', cause);
  await hand.write(box(sheet, 'Cómo concluye'), text);
  await hand.press(button(sheet, 'Concluir el caso'));
  await sheet.waitFor({ state: 'hidden' });
}

/** Asks to look at a case that is not hers to open; what comes of it is the caller's to see. */
export async function askEmergency(hand: Hand, number: string, reason: string): Promise<void> {
  const { page } = hand;
  await hand.fill(box(page, 'Número del expediente'), number);
  await hand.write(box(page, 'Por qué no puede esperar'), reason);
  await hand.press(button(page, 'Abrir el caso'));
}

/** Where the case stands, as its path says it. */
export const stateOf = (hand: Hand) =>
  hand.page.getByRole('list', { name: 'Procedimiento' }).locator('[aria-current=step]').innerText();
