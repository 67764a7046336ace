/** Set-up, login and lock, as they are lived at the window. */
import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { box, button, choose, heading, radio, tick } from './seen.ts';

export interface Operator {
  readonly fullName: string;
  readonly post: string;
  readonly userName: string;
  readonly password: string;
}

export interface Colleague extends Operator {
  /** As the form reads: «Defensor/a». */
  readonly role: string;
}

export interface Office {
  readonly address: string;
  readonly phones: string;
  readonly responsable: Operator;
  /** As the wizard reads. Default: practice. */
  readonly purpose?: 'Trabajar' | 'Practicar';
  /** The numbers that follow those already used on paper. */
  readonly nextCase: number;
  readonly nextOficio: number;
}

const PURPOSE = '¿Para qué es esta oficina?';

/** Told of each step of the wizard once it is on show. */
export type OnStep = (name: string) => Promise<void>;

/**
 * The wizard from its first page to the desk.
 *
 * @returns the words of the three sheets, as they stand on the paper.
 */
export async function setUpOffice(
  hand: Hand,
  office: Office,
  onStep: OnStep = async () => {},
): Promise<readonly string[]> {
  const { page } = hand;
  await heading(page, 'Bienvenida').waitFor();
  await onStep('bienvenida');
  await hand.mark(radio(page, PURPOSE, office.purpose ?? 'Practicar'));
  await hand.mark(tick(page, /^Entiendo que Yanapa funciona en una sola PC/));
  await hand.press(button(page, 'Empezar'));

  await heading(page, 'Oficina').waitFor();
  await hand.fill(box(page, 'Dirección'), office.address);
  await hand.fill(box(page, 'Teléfonos'), office.phones);
  await onStep('oficina');
  await hand.press(button(page, 'Continuar'));

  await heading(page, 'Responsable').waitFor();
  await fillOperator(hand, office.responsable);
  await onStep('responsable');
  await hand.press(button(page, 'Continuar'));

  await heading(page, 'Numeración').waitFor();
  await hand.fill(box(page, 'Próximo número de expediente'), String(office.nextCase));
  await hand.fill(box(page, 'Próximo número de oficio'), String(office.nextOficio));
  await onStep('numeracion');
  await hand.press(button(page, 'Crear la oficina'));

  await heading(page, 'Hojas de recuperación').waitFor();
  const sheets = await readSheets(page);
  await onStep('hojas');
  await hand.press(button(page, 'Ya las imprimí'));

  await heading(page, 'Comprobación').waitFor();
  const [first = '', , third = ''] = sheets;
  // Any two of three open the office; one with its accents, one as hurried people type.
  await hand.fill(box(page, 'Primera hoja'), third);
  await hand.fill(box(page, 'Segunda hoja'), shortened(first));
  await onStep('comprobacion');
  await hand.press(button(page, 'Comprobar las hojas'));

  await heading(page, 'Casos en curso').waitFor();
  await onStep('casos-en-curso');
  await hand.press(button(page, 'Ir a mi bandeja'));
  await heading(page, 'Mi bandeja').waitFor();
  return sheets;
}

async function fillOperator(hand: Hand, who: Operator): Promise<void> {
  const { page } = hand;
  await hand.fill(box(page, 'Nombres y apellidos'), who.fullName);
  await hand.fill(box(page, 'Cargo'), who.post);
  await hand.fill(box(page, 'Usuario para ingresar'), who.userName);
  await hand.fill(secret(page, 'Contraseña'), who.password);
  await hand.fill(secret(page, 'Contraseña otra vez'), who.password);
}

/** A password box has no role: it is found by its label, which a section may share. */
const secret = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label}( \\*)?$`)).and(page.locator('input'));

const WORDS_OF_A_SHEET = 24;

/** Reads the three sheets from the text of the pages on show, by the number before each word. */
async function readSheets(page: Page): Promise<readonly string[]> {
  const paper = page.getByRole('region', { name: 'Hojas de recuperación' });
  await paper.getByText('HOJA DE RECUPERACIÓN 3 de 3').waitFor();
  // Words are drawn after the headings of their page.
  await paper.getByText('Recibido en sobre cerrado para su custodia').nth(2).waitFor();
  const pages = (await paper.innerText()).split(/HOJA DE RECUPERACIÓN \d de 3/).slice(1);
  return pages.map((text) => {
    const words = new Map<number, string>();
    for (const [, number, word] of text.matchAll(/^(\d{1,2})\s+([a-záéíóúüñ]+)$/gmu))
      if (word !== undefined) words.set(Number(number), word);
    return Array.from({ length: WORDS_OF_A_SHEET }, (_, at) => words.get(at + 1) ?? '?').join(' ');
  });
}

/** Without accents, four letters of each word: as the form says is enough. */
const shortened = (sheet: string): string =>
  sheet
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(' ')
    .map((word) => word.slice(0, 4))
    .join(' ');

/** From the entry to wherever the window was. */
export async function login(
  hand: Hand,
  who: Pick<Operator, 'userName' | 'password'>,
): Promise<void> {
  const { page } = hand;
  await tryLogin(hand, who);
  await lockButton(page).waitFor();
}

/** Types and enters; what comes of it is the caller's to see. */
export async function tryLogin(
  hand: Hand,
  who: Pick<Operator, 'userName' | 'password'>,
): Promise<void> {
  const { page } = hand;
  await heading(page, 'Ingresar a Yanapa').waitFor();
  await hand.fill(box(page, 'Usuario'), who.userName);
  await hand.fill(secret(page, 'Contraseña'), who.password);
  await hand.press(button(page, 'Ingresar'));
}

/** Its shortcut is part of its name. */
const lockButton = (page: Page) => page.getByRole('button', { name: /^Bloquear/ });

export async function lock(hand: Hand): Promise<void> {
  await hand.press(lockButton(hand.page), 'Control+l');
  await heading(hand.page, 'Ingresar a Yanapa').waitFor();
}

/** What acts that outlive the session ask for. */
const OWN_PASSWORD = 'Su contraseña, otra vez';

/** The responsable confirms an act with her own password. */
export const confirm = (hand: Hand, { password }: Pick<Operator, 'password'>): Promise<void> =>
  hand.fill(secret(hand.page, OWN_PASSWORD), password);

/** The responsable gives a colleague her account; she types her password herself. */
export async function addColleague(
  hand: Hand,
  who: Colleague,
  responsable: Pick<Operator, 'password'>,
): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Ajustes', 'Alt+6');
  await hand.press(page.getByRole('link', { name: 'Personal' }));
  await hand.press(button(page, 'Agregar una cuenta'));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fillOperator(hand, who);
  await choose(hand, dialog, 'Función en la oficina', who.role);
  await confirm(hand, responsable);
  await hand.press(button(page, 'Agregar la cuenta'));
  await page.getByRole('cell', { name: who.userName, exact: true }).waitFor();
}

/** A room of the rail. */
export async function goTo(hand: Hand, room: string, keys: string): Promise<void> {
  const rail = hand.page.getByRole('navigation', { name: 'Secciones' });
  await hand.press(rail.getByRole('link', { name: room, exact: true }), keys);
}
