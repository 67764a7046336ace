/** The hearings of a case, in its part «Audiencias». */
import type { Locator } from 'playwright-core';
import type { Hand } from './hand.ts';
import { box, button, choose, group, radio, tick } from './seen.ts';
import { typedDay, typedHour } from './typed.ts';

const opened = async (hand: Hand, press: Locator, title: RegExp): Promise<Locator> => {
  await hand.press(press);
  const sheet = hand.page.getByRole('dialog', { name: title });
  await sheet.waitFor();
  return sheet;
};

const sent = async (hand: Hand, sheet: Locator, label: string): Promise<void> => {
  await hand.press(button(sheet, label));
  await sheet.waitFor({ state: 'hidden' });
};

export const openHearings = (hand: Hand): Promise<void> =>
  hand.press(hand.page.getByRole('tab', { name: 'Audiencias' }));

/** One person, alone. @param look at the sheet before it is sent. */
export async function askAlone(
  hand: Hand,
  name: string,
  answer: string,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, `Preguntar a solas: ${name}`),
    /^Preguntar a solas por violencia/,
  );
  await hand.mark(tick(sheet, 'Se le preguntó a solas'));
  await hand.mark(radio(sheet, '¿Hay o hubo violencia?', answer));
  await look();
  await sent(hand, sheet, 'Guardar respuesta');
}

/** Alimentos, asked for by the mother; the father is invited. */
export async function beginConciliation(
  hand: Hand,
  { mother, father }: { readonly mother: string; readonly father: string },
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Iniciar conciliación o compromiso'),
    /^Iniciar conciliación o compromiso/,
  );
  await choose(hand, sheet, 'Materia', 'Alimentos');
  await hand.mark(radio(sheet, '¿Un juez ya resolvió esta materia?', 'No'));
  for (const [part, name, relation] of [
    ['Parte 1', mother, 'Madre'],
    ['Parte 2', father, 'Padre'],
  ] as const) {
    const place = group(sheet, part);
    await choose(hand, place, 'Persona', name);
    await choose(hand, place, 'Qué es de la niña, niño o adolescente', relation);
  }
  await hand.write(box(sheet, 'En qué consiste'), 'Pensión de alimentos.');
  await look();
  await sent(hand, sheet, 'Iniciar');
}

/** The first day that may be, at 09:00. */
export async function inviteFirstDay(
  hand: Hand,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Fijar día e invitar'),
    /^Fijar día e invitar/,
  );
  await hand.mark(radio(sheet, 'Cómo se entregan', 'En la oficina, en mano'));
  await hand.press(sheet.getByRole('button', { name: /puede ser, si las invitaciones/ }).first());
  await look();
  await sent(hand, sheet, 'Invitar');
}

export async function bringCargo(
  hand: Hand,
  name: string,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, `Registrar cargo: ${name}`),
    /^Cargo de una invitación/,
  );
  await hand.mark(radio(sheet, 'Qué pasó', 'La recibió y firmó'));
  await hand.write(box(sheet, 'Quién la recibió'), 'Quien fue invitada');
  await hand.write(box(sheet, 'Quién notificó'), 'Pablo Promotor');
  await hand.write(box(sheet, 'Documento de quien notificó'), '99900077');
  await look();
  await sent(hand, sheet, 'Guardar cargo');
}

/** Both wish it today: asked alone, begun, and the session held. */
export async function meetToday(
  hand: Hand,
  { mother, father }: { readonly mother: string; readonly father: string },
): Promise<void> {
  await openHearings(hand);
  for (const name of [mother, father]) await askAlone(hand, name, 'No');
  await beginConciliation(hand, { mother, father });
  for (const name of [mother, father]) await waiveTerm(hand, name);
  await setDay(hand, { day: typedDay(), hour: typedHour(), reason: 'Hay atención hoy.' });
  await recordSession(hand, { [mother]: 'Vino', [father]: 'Vino' });
}

/** A party says that she wishes to conciliate before. */
export async function waiveTerm(hand: Hand, name: string): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Registrar que una parte quiere conciliar antes'),
    /^Una parte quiere conciliar antes/,
  );
  await choose(hand, sheet, 'Quién dijo expresamente que quiere conciliar', name);
  await sent(hand, sheet, 'Registrar');
}

/** @param day and hour as they are typed. */
export async function setDay(
  hand: Hand,
  { day, hour, reason }: { readonly day: string; readonly hour: string; readonly reason: string },
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Fijar día sin invitar'),
    /^Fijar día sin invitar/,
  );
  await hand.fill(box(sheet, 'Día de la audiencia'), day);
  await hand.fill(box(sheet, 'Hora'), hour);
  await hand.write(box(sheet, 'Motivo de la/el responsable, si el día lo pide'), reason);
  await sent(hand, sheet, 'Fijar día');
}

/** Who came, by name. */
export async function recordSession(
  hand: Hand,
  came: Readonly<Record<string, string>>,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Registrar la sesión'),
    /^Registrar la sesión/,
  );
  for (const [name, how] of Object.entries(came))
    await hand.mark(radio(sheet, `¿Vino ${name}?`, how));
  await look();
  await sent(hand, sheet, 'Registrar sesión');
}

export async function endHearings(
  hand: Hand,
  { result, text }: { readonly result: string; readonly text: string },
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const sheet = await opened(
    hand,
    button(hand.page, 'Terminar con su resultado'),
    /^Resultado de las audiencias/,
  );
  await choose(hand, sheet, 'Resultado', result);
  await hand.write(box(sheet, 'Cómo terminó'), text);
  await look();
  await sent(hand, sheet, 'Terminar');
}
