/** Receiving people: a case at the desk, an orientation, a case that began on paper. */
import type { Locator } from 'playwright-core';
import { goTo } from './entry.ts';
import type { Hand } from './hand.ts';
import { box, button, choose, group, heading, list, part, tick } from './seen.ts';

export interface Person {
  readonly givenNames?: string;
  readonly firstSurname?: string;
  readonly secondSurname?: string;
  readonly knownAs?: string;
  /** As the form reads: «Mujer». */
  readonly sex?: string;
  /** As it is typed: 15/05/2018. */
  readonly birthDate?: string;
  readonly estimatedAge?: number;
  readonly dni?: string;
  readonly phone?: string;
  readonly livesWith?: string;
  /** Behind «Más datos». */
  readonly address?: string;
}

export interface SafeContact {
  readonly noPhone?: boolean;
  readonly noHome?: boolean;
  readonly hours?: string;
  readonly codeWord?: string;
}

export type Informant =
  | {
      readonly kind: 'person';
      readonly relation: string;
      readonly person: Person;
      readonly reserved?: boolean;
      readonly safeContact?: SafeContact;
    }
  | { readonly kind: 'child_alone' | 'anonymous' }
  | { readonly kind: 'institution'; readonly name: string };

/** A visit, as it is told at the desk. Choices are the words on the screen. */
export interface Visit {
  /** Who received, when it was not who types and has no account. */
  readonly receivedBy?: string;
  readonly informant: Informant;
  readonly children: readonly Person[];
  readonly obliged?: { readonly as: string; readonly relation: string; readonly person: Person };
  readonly facts: string;
  readonly matter?: string;
  readonly priority?: string;
  readonly channel?: string;
}

export interface PaperCase {
  readonly number: number;
  readonly year: number;
  readonly state: string;
  /** As they are typed: 15/05/2026. */
  readonly receivedOn: string;
  readonly qualifiedOn: string;
  readonly firstAction: { readonly kind: string; readonly on: string };
  readonly acts: readonly { readonly on: string; readonly text: string }[];
  readonly visit: Visit;
}

export interface OpenedCase {
  readonly id: string;
  readonly number: string;
}

/** Begins a reception and writes it down, without registering it. */
export async function fillReception(hand: Hand, visit: Visit): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(page.getByRole('link', { name: 'Recepción nueva' }), 'Alt+n');
  await box(page, 'Buscar antes de registrar').waitFor();
  await fillVisit(hand, visit);
}

/** Sends the reception on show. */
export async function register(hand: Hand): Promise<OpenedCase> {
  await hand.press(button(hand.page, 'Registrar'));
  return openedCase(hand);
}

export async function newReception(hand: Hand, visit: Visit): Promise<OpenedCase> {
  await fillReception(hand, visit);
  return register(hand);
}

async function openedCase({ page }: Hand): Promise<OpenedCase> {
  const title = heading(page, /^Expediente \d/);
  await title.waitFor();
  const number = (await title.innerText()).replace('Expediente ', '');
  return { id: new URL(page.url()).pathname.split('/').at(-1) ?? '', number };
}

async function fillVisit(hand: Hand, visit: Visit): Promise<void> {
  const { page } = hand;
  const { receivedBy, channel, priority, obliged, matter } = visit;
  const arrival = part(page, '1. Recepción');
  if (receivedBy !== undefined) {
    await hand.pick(list(arrival, 'Recibido por'), 'Otra persona, sin cuenta en Yanapa');
    await hand.write(box(arrival, 'Nombre de quien recibió'), receivedBy);
  }
  if (channel !== undefined) await choose(hand, arrival, 'Canal de ingreso', channel);
  if (priority !== undefined) await choose(hand, arrival, 'Prioridad', priority);
  await hand.mark(tick(arrival, /^Se leyó la cláusula informativa/));
  await fillInformant(hand, visit.informant);

  const children = part(page, '3. Niña, niño o adolescente');
  for (const [at, child] of visit.children.entries()) {
    await addRow(hand, children, `NNA ${at + 1}`, 'Agregar niña, niño o adolescente');
    await fillPerson(hand, group(children, `NNA ${at + 1}`), child);
  }
  if (obliged !== undefined) {
    const section = part(page, '4. Persona obligada o presunta responsable');
    const row = group(section, 'Persona obligada o presunta 1');
    await hand.press(button(section, 'Agregar persona obligada o presunta'));
    await choose(hand, row, 'En qué calidad', obliged.as);
    await choose(hand, row, 'Qué es de la niña, niño o adolescente', obliged.relation);
    await fillPerson(hand, row, obliged.person);
  }
  const facts = part(page, '6. Hechos');
  await hand.write(box(facts, 'Resumen de los hechos'), visit.facts);
  if (matter !== undefined) await choose(hand, facts, 'Materia principal', matter);
}

const COMES = {
  person: 'Una persona',
  child_alone: 'La misma niña, niño o adolescente, sin compañía',
  anonymous: 'Alguien que no se identifica (anónimo)',
  institution: 'Una institución',
} as const;

async function fillInformant(hand: Hand, informant: Informant): Promise<void> {
  const section = part(hand.page, '2. Quién acude');
  await choose(hand, section, 'Quién acude', COMES[informant.kind]);
  if (informant.kind === 'institution')
    await hand.fill(box(section, 'Institución que comunica'), informant.name);
  if (informant.kind !== 'person') return;
  await choose(hand, section, 'Qué es de la niña, niño o adolescente', informant.relation);
  await fillPerson(hand, section, informant.person);
  if (informant.reserved === true)
    await hand.mark(tick(section, /^Pide que se reserve su identidad/));
  if (informant.safeContact !== undefined) {
    const { noPhone, noHome, hours, codeWord } = informant.safeContact;
    await hand.mark(tick(section, /^Hay reglas de contacto seguro/));
    if (noPhone === true) await hand.mark(tick(section, 'No llamar por teléfono'));
    if (noHome === true) await hand.mark(tick(section, 'No ir ni llevar nada a la casa'));
    if (hours !== undefined) await hand.write(box(section, 'Horas seguras'), hours);
    if (codeWord !== undefined) await hand.write(box(section, 'Palabra clave'), codeWord);
  }
}

async function addRow(hand: Hand, section: Locator, row: string, add: string): Promise<void> {
  if ((await group(section, row).count()) === 0) await hand.press(button(section, add));
  await group(section, row).waitFor();
}

async function fillPerson(hand: Hand, place: Locator, person: Person): Promise<void> {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['Nombres', person.givenNames],
    ['Apellido paterno', person.firstSurname],
    ['Apellido materno', person.secondSurname],
    ['Apodo o seña, si no se sabe el nombre', person.knownAs],
  ];
  for (const [label, text] of texts)
    if (text !== undefined) await hand.write(box(place, label), text);
  if (person.sex !== undefined) await choose(hand, place, 'Sexo', person.sex);
  if (person.birthDate !== undefined)
    await hand.fill(box(place, 'Fecha de nacimiento'), person.birthDate);
  if (person.estimatedAge !== undefined)
    await hand.fill(box(place, 'Edad estimada (años)'), String(person.estimatedAge));
  if (person.dni !== undefined) {
    await choose(hand, place, 'Documento de identidad', 'DNI');
    await hand.write(box(place, 'Número de documento'), person.dni);
  }
  if (person.livesWith !== undefined) await choose(hand, place, 'Vive con', person.livesWith);
  if (person.phone !== undefined) await hand.write(box(place, 'Teléfono'), person.phone);
  if (person.address !== undefined) {
    await hand.press(button(place, 'Más datos (domicilio, lengua, educación, salud…)'));
    await hand.write(box(place, 'Domicilio'), person.address);
  }
}

/** Half a minute, no names. */
export async function quickOrientation(hand: Hand, topic: string, note: string): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(page.getByRole('link', { name: 'Orientación rápida' }), 'Alt+o');
  await heading(page, 'Orientación rápida').waitFor();
  await hand.mark(page.getByRole('radio', { name: topic, exact: true }));
  await hand.write(box(page, 'Nota (sin nombres)'), note);
  await hand.press(button(page, 'Registrar orientación'));
  await heading(page, 'Orientaciones').waitFor();
}

/** A case of before, with its own number, dates and acts. Only the responsable may. */
export async function migrateCase(hand: Hand, paper: PaperCase): Promise<OpenedCase> {
  const { page } = hand;
  await goTo(hand, 'Casos', 'Alt+2');
  await hand.press(page.getByRole('link', { name: 'Cargar caso en papel' }));
  const folder = part(page, 'Expediente en papel');
  await hand.fill(box(folder, 'Número del expediente'), String(paper.number));
  await hand.fill(box(folder, 'Año del expediente'), String(paper.year));
  await choose(hand, folder, 'En qué estado está hoy', paper.state);
  await hand.fill(box(folder, 'Cuándo se calificó'), paper.qualifiedOn);
  await choose(hand, folder, 'Primera acción de defensa', paper.firstAction.kind);
  await hand.fill(box(folder, 'Cuándo empezó la primera acción de defensa'), paper.firstAction.on);
  const done = part(page, 'Lo que ya se hizo');
  for (const [at, act] of paper.acts.entries()) {
    await hand.press(button(done, 'Agregar un acto hecho'));
    const row = group(done, `Acto ${at + 1}`);
    await hand.fill(box(row, 'Fecha del acto'), act.on);
    await hand.write(box(row, 'Qué se hizo'), act.text);
  }
  const arrival = part(page, '1. Recepción');
  await hand.fill(box(arrival, 'Fecha de la recepción'), paper.receivedOn);
  await hand.fill(box(arrival, 'Hora'), '09:00');
  await fillVisit(hand, paper.visit);
  await hand.press(button(page, 'Cargar el caso'));
  return openedCase(hand);
}
