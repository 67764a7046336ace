/**
 * Rights at the window, in one office: emergency access, abstention, a sealed case, and what each role
 * finds when she enters. Nobody is refused by what her own desk offers her.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { child, colleague, registration, someone } from '../../backend/samples.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { SOLA } from '../demo/cast.ts';
import { askEmergency, assignFollowup, openCase } from '../lib/desk/casework.ts';
import { confirm, goTo, login, tryLogin } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { fillReception } from '../lib/desk/intake.ts';
import { issueLetter, writeLetter } from '../lib/desk/letters.ts';
import { box, button, choose, heading } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge } from '../lib/judge.ts';
import { settled, visit } from '../lib/views.ts';
import type { PlayedOffice } from '../scenario/office.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const PASSWORD = 'siete nubes bajan al corral viejo';
const person = (userName: string, fullName: string, role: string) => ({
  userName,
  fullName,
  role,
  password: PASSWORD,
});
const DELIA = person('delia.ticona', 'Delia Ticona Apaza', 'defensor');
const NORA = person('nora.calisaya', 'Nora Calisaya Limache', 'defensor');
const PABLO = person('pablo.choque', 'Pablo Choque Mamani', 'promotor');
const ANA = person('ana.flores', 'Ana Flores Huanca', 'apoyo');
const OLGA = person('olga.paredes', 'Olga Paredes Cutipa', 'auditor');
const TITO = person('tito.vargas', 'Tito Vargas Alanoca', 'admin_tecnico');
const HER_DOCUMENT = '99900077';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
const cases = { luz: '', sol: '' };

/** The answer of a call that must succeed. */
async function done<T>(office: PlayedOffice, path: string, input: unknown): Promise<T> {
  const answer = await office.call(path, input);
  if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`);
  return answer.value as T;
}

async function staffAndCases(office: PlayedOffice): Promise<void> {
  for (const { userName, fullName, role, password } of [DELIA, NORA, PABLO, ANA, OLGA, TITO]) {
    const made = colleague(userName, fullName, 'worker');
    await done(office, 'accounts.add', {
      ...made,
      fields: {
        ...made.fields,
        documentType: '1',
        documentNumber: userName === NORA.userName ? HER_DOCUMENT : null,
      },
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
      newPassword: password,
      password: ROSA.password,
    });
  }
  const me = await done<{ operatorId: string }>(office, 'accounts.me', undefined);
  const receivedAt = new Date(Date.now() - 120_000).toISOString();
  const register = async (name: string, obliged: object[]): Promise<string> => {
    const { id, number } = await done<{ id: string; number: string }>(
      office,
      'cases.register',
      registration({ affected: [child({ givenNames: name })], obliged: obliged as [] }, receivedAt),
    );
    await done(office, 'cases.assignResponsible', {
      id,
      version: 1,
      operatorId: me.operatorId,
      conflictReason: null,
    });
    return number;
  };
  cases.luz = await register('Luz', [
    {
      person: someone({ givenNames: 'Nora', documentType: '1', documentNumber: HER_DOCUMENT }),
      presumed: 'presunto',
      relation: null,
      livesTogether: null,
      notes: '',
    },
  ]);
  cases.sol = await register('Sol', []);
}

beforeAll(async () => {
  folder = await madeOffice({ andThen: staffAndCases });
  host = await openWindow(folder);
  hand = mouse(host.page());
}, 180_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

/** Whoever is at the desk leaves it to another. */
async function enter(who: { readonly userName: string; readonly password: string }): Promise<void> {
  const change = button(hand.page, 'Cambiar de persona');
  if ((await change.count()) > 0) await hand.press(change);
  await login(hand, who);
}

/** Of what is on show only here; views with an address of their own are judged with all the others. */
async function look(): Promise<void> {
  await settled(hand.page);
  await judge(hand.page);
}

const search = (text: string) =>
  hand.page.getByRole('textbox', { name: 'Buscar en los casos' }).fill(text);
const REASON = 'Llaman del hospital: preguntan quién cuida a la niña.';

const askFor = (number: string): Promise<void> => askEmergency(hand, number, REASON);

describe('emergency access', () => {
  test('from a search that finds nothing, a case opens to be read and nothing else', async () => {
    const { page } = hand;
    await enter(PABLO);
    await goTo(hand, 'Casos', 'Alt+2');
    await search(cases.luz);
    await page.getByText('Ningún caso coincide').waitFor();
    await look();
    await hand.press(page.getByRole('link', { name: 'Pedir acceso de emergencia' }));
    await heading(page, 'Acceso de emergencia').waitFor();
    // Who, when and why are told before it is asked.
    await page.getByRole('note').getByText('al momento').waitFor();
    await askFor('0999-2026-23010');
    await page.getByText(/^No hay un caso con ese número/).waitFor();
    await askFor(cases.luz);
    await heading(page, `Expediente ${cases.luz}`).waitFor();
    await page.getByText(/^Acceso de emergencia hasta las \d\d:\d\d: solo leer$/).waitFor();
    await look();
    for (const name of ['Más actos', 'Calificar', 'Nueva anotación (N)', 'Agregar persona'])
      expect(await button(page, name).count(), name).toBe(0);
    await hand.press(page.getByRole('tab', { name: 'Oficios' }));
    expect(await page.getByRole('link', { name: 'Nuevo oficio (O)' }).count()).toBe(0);
    // Whom to call is why she looks.
    await hand.press(page.getByRole('button', { name: /^Ver teléfono de/ }).first());
    await page
      .getByRole('status')
      .getByText(/\d{3}|No está registrado/)
      .first()
      .waitFor();
    await hand.press(page.getByRole('link', { name: '← Casos' }));
    await hand.press(page.getByRole('link', { name: 'Acceso de emergencia', exact: true }));
    await askFor(cases.sol);
    await heading(page, `Expediente ${cases.sol}`).waitFor();
  });

  test('is told at once to the responsable, and where she answers for the case', async () => {
    const { page } = hand;
    await enter(ROSA);
    const told = page.getByRole('list', { name: /^Accesos de emergencia/ });
    await told.getByText(REASON).first().waitFor();
    await look();
    await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
    await told.getByText(PABLO.fullName).first().waitFor();
    await look();
  });
});

describe('the search on top', () => {
  test('says what matched, and opens it with the keyboard alone', async () => {
    const { page } = hand;
    await enter(ROSA);
    await heading(page, 'Mi bandeja').waitFor();
    await page.keyboard.press('Control+K');
    await page.getByText(/^Nombre en cualquier orden/).waitFor();
    await page.keyboard.type('kunturi ter');
    const people = page
      .getByRole('listbox', { name: 'Resultados' })
      .getByRole('group', { name: 'Personas' });
    const teresa = people.getByRole('option', { name: /Teresa ?suena parecido/ }).first();
    await teresa.waitFor();
    expect(await teresa.locator('mark').allTextContents()).toEqual(['Condori', 'Ter']);
    await look();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('952 123 456');
    await page.locator('[data-combobox-selected]', { hasText: 'por su teléfono' }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, /Teresa/).waitFor();
  });
});

describe('who must abstain', () => {
  test('is not offered a follow-up; the cause is lifted with a reason', async () => {
    const { page } = hand;
    await openCase(hand, cases.luz);
    await hand.press(page.getByRole('tab', { name: /^Seguimientos/ }));
    await hand.press(button(page, 'Asignar seguimiento (S)'));
    const sheet = page.getByRole('dialog', { name: /^Asignar seguimiento/ });
    await sheet.getByRole('radio', { name: new RegExp(`^${DELIA.fullName}`) }).waitFor();
    expect(await sheet.getByRole('radio', { name: new RegExp(`^${NORA.fullName}`) }).count()).toBe(
      0,
    );
    await sheet.getByText(`No se ofrece: ${NORA.fullName} debe abstenerse`).waitFor();
    await sheet.getByText(/^¿Usted o esa persona tiene parentesco/).scrollIntoViewIfNeeded();
    await look();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });

    await hand.press(
      page.getByRole('button', { name: `Levantar la abstención de ${NORA.fullName}` }),
    );
    await hand.write(box(page, 'Por qué la causa no es tal'), 'Homónima: el DNI se copió mal.');
    await look();
    await hand.press(button(page, 'Levantar la abstención'));
    await page.getByRole('dialog', { name: /^Levantar/ }).waitFor({ state: 'hidden' });
    await page.getByText(`${NORA.fullName} debe abstenerse`).waitFor({ state: 'hidden' });
  });

  test('a colleague is set apart, and loses the case from lists, search and its own acts', async () => {
    const { page } = hand;
    await enter(NORA);
    await openCase(hand, cases.luz);
    await enter(ROSA);
    await openCase(hand, cases.luz);
    await hand.press(button(page, 'Apartar a alguien'));
    const sheet = page.getByRole('dialog', { name: /^Conflicto de interés/ });
    const who = sheet.getByRole('radiogroup', { name: 'Quién debe abstenerse' });
    await hand.mark(who.getByRole('radio', { name: new RegExp(`^${NORA.fullName}`) }));
    await choose(hand, sheet, 'Causa', 'Pariente hasta el segundo grado de afinidad');
    await hand.press(button(sheet, 'Apartar del caso'));
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText(`${NORA.fullName} debe abstenerse: pariente hasta`).waitFor();
    await enter(NORA);
    await goTo(hand, 'Casos', 'Alt+2');
    await page.getByText(cases.sol).first().waitFor();
    expect(await page.getByText(cases.luz).count()).toBe(0);
    await goTo(hand, 'Ajustes', 'Alt+6');
    await hand.press(page.getByRole('link', { name: 'Registro de actos' }));
    await page.getByText('Vio un caso').first().waitFor({ state: 'hidden' });
    expect(await page.getByText(cases.luz).count()).toBe(0);
  });

  test('even the responsable, who names a substitute first', async () => {
    const { page } = hand;
    await enter(ROSA);
    await openCase(hand, cases.sol);
    await hand.press(button(page, 'Debo abstenerme'));
    const sheet = page.getByRole('dialog', { name: /^Abstención/ });
    await choose(hand, sheet, 'Causa', 'Pariente hasta el tercer grado de consanguinidad');
    await hand.press(button(sheet, 'Abstenerme de este caso'));
    await sheet.getByText('Elija a la/el responsable o a un/a defensor/a').first().waitFor();
    const instead = sheet.getByRole('radiogroup', { name: 'Quién queda a cargo en su lugar' });
    await hand.mark(instead.getByRole('radio', { name: new RegExp(`^${DELIA.fullName}`) }));
    await hand.press(button(sheet, 'Abstenerme de este caso'));
    await page.getByText(`Queda a cargo ${DELIA.fullName}`).waitFor();
    await heading(page, 'Casos').waitFor();
    await page.getByText(cases.luz).first().waitFor();
    await page.getByText(cases.sol).waitFor({ state: 'hidden' });
    await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
    await settled(page);
    expect(await page.getByText(cases.sol).count()).toBe(0);
    await enter(DELIA);
    await openCase(hand, cases.sol);
    await page.getByText(`A cargo de: ${DELIA.fullName}`).waitFor();
  });
});

describe('a sealed case', () => {
  test('is sealed with the password again, shows its mark, and does not exist for the others', async () => {
    const { page } = hand;
    await enter(ROSA);
    await openCase(hand, cases.luz);
    await hand.press(button(page, 'Reservar a sus lectores'));
    const sheet = page.getByRole('dialog', { name: /^Lectores del expediente/ });
    await hand.mark(sheet.getByRole('checkbox', { name: new RegExp(`^${DELIA.fullName}`) }));
    await hand.write(box(sheet, 'Motivo'), 'Una de las partes trabaja en la municipalidad.');
    await confirm(hand, { password: 'no es la suya' });
    await hand.press(button(sheet, 'Reservar el expediente'));
    await sheet.getByText('La contraseña no es la suya').first().waitFor();
    await confirm(hand, ROSA);
    await hand.press(button(sheet, 'Reservar el expediente'));
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('Expediente reservado', { exact: true }).waitFor();
    await look();
    // Its mark goes with what belongs to it.
    await assignFollowup(hand, {
      kind: 'Entrevista',
      task: 'Conversar en la escuela',
      dueOn: typedDay(2),
      assignedTo: DELIA.fullName,
    });
    await enter(DELIA);
    await hand.press(
      page.getByRole('button', { name: `Registrar resultado, expediente ${cases.luz}` }).first(),
    );
    const followup = page.getByRole('dialog');
    await followup.getByText('Expediente reservado', { exact: true }).waitFor();
    await look();
    await page.keyboard.press('Escape');
    await followup.waitFor({ state: 'hidden' });
    await enter(PABLO);
    await goTo(hand, 'Casos', 'Alt+2');
    await hand.press(page.getByRole('link', { name: 'Acceso de emergencia', exact: true }));
    await askFor(cases.luz);
    await page.getByText(/^No hay un caso con ese número/).waitFor();
  });
});

/** Everything that her own rail and settings offer: nothing of it refuses her. */
async function nothingRefuses(): Promise<void> {
  const { page } = hand;
  const places = async (name: string) =>
    page
      .getByRole('navigation', { name })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const rooms = await places('Secciones');
  await goTo(hand, 'Ajustes', 'Alt+6');
  await page.getByRole('navigation', { name: 'Ajustes' }).waitFor();
  for (const to of new Set([...rooms, ...(await places('Ajustes'))])) {
    await visit(page, to);
    await heading(page, /./).first().waitFor();
    await settled(page);
    for (const words of ['No se pudo mostrar', 'Lo que busca no está aquí', 'no permite este acto'])
      expect.soft(await page.getByText(words).count(), `${words} at ${to}`).toBe(0);
  }
}

describe('an assistant', () => {
  let number = '';

  test('types a reception, hands it over and sees it no more', async () => {
    const { page } = hand;
    await enter(ANA);
    await nothingRefuses();
    await fillReception(hand, SOLA);
    await hand.press(button(page, 'Registrar'));
    const told = page.getByRole('alert').filter({ hasText: 'Recepción registrada' });
    await told.getByText('usted ya no lo ve').waitFor();
    number = (await told.getByText(/^Expediente \d/).innerText()).replace('Expediente ', '');
    await heading(page, 'Mi bandeja').waitFor();
    await look();
    await goTo(hand, 'Casos', 'Alt+2');
    await page.getByText('Ningún caso con algo suyo pendiente').waitFor();
    await hand.press(button(page, 'Cerrar aviso'));
    await search(number);
    await page.getByText('Ningún caso coincide').waitFor();
  });

  test('prints the letter that was released to her, and nothing else of its case', async () => {
    const { page } = hand;
    await enter(ROSA);
    await openCase(hand, number);
    await writeLetter(hand, { institution: 'CEM Tarata', cause: /^d\)/ });
    const letter = await issueLetter(hand);
    await hand.press(button(page, 'Más actos'));
    await hand.press(page.getByRole('menuitem', { name: /^Autorizar/ }));
    const sheet = page.getByRole('dialog', { name: /^Autorizar/ });
    await hand.mark(sheet.getByRole('radio', { name: new RegExp(`^${ANA.fullName}`) }));
    await hand.press(button(sheet, 'Autorizar'));
    await sheet.waitFor({ state: 'hidden' });
    await enter(ANA);
    await hand.press(page.getByRole('link', { name: 'Oficio urgente' }));
    await page.getByText(/Se imprime una sola vez; lo autorizó Rosa/).waitFor();
    await look();
    await hand.press(button(page, `Abrir para imprimir: ${letter}`));
    const paper = page.getByRole('dialog', { name: 'Oficio' });
    await paper.getByRole('button', { name: /^Imprimir/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/Se imprime una sola vez/).waitFor({ state: 'hidden' });
    await goTo(hand, 'Casos', 'Alt+2');
    await page.getByText('Ningún caso con algo suyo pendiente').waitFor();
  });
});

describe('the data protection officer', () => {
  test('begins with who looked where, and sees no case', async () => {
    const { page } = hand;
    await enter(OLGA);
    await heading(page, 'Control de accesos').waitFor();
    const told = page.getByRole('table', { name: 'Accesos de emergencia' });
    await told.getByText(cases.sol).waitFor();
    // Of a case that was sealed since then, not even that it was opened.
    expect(await told.getByText(cases.luz).count()).toBe(0);
    await hand.fill(box(page, 'Número del expediente'), cases.luz);
    await hand.press(button(page, 'Ver quién lo ha visto'));
    await page.getByText('No hay un caso con ese número que usted pueda revisar.').waitFor();
    await hand.fill(box(page, 'Número del expediente'), cases.sol);
    await hand.press(button(page, 'Ver quién lo ha visto'));
    const sheet = page.getByRole('dialog', { name: /^Quién ha visto el expediente/ });
    await sheet.getByRole('cell', { name: DELIA.fullName }).first().waitFor();
    await look();
    await page.keyboard.press('Escape');
    await nothingRefuses();
    expect(await page.getByRole('link', { name: 'Casos', exact: true }).count()).toBe(0);
  });
});

describe('technical support', () => {
  test('arrives at the state of the program, its sealed files and its copies', async () => {
    const { page } = hand;
    await hand.press(button(page, 'Cambiar de persona'));
    await tryLogin(hand, TITO);
    await heading(page, 'Estado del programa').waitFor();
    await page.getByText('Están todos los archivos de la oficina.').waitFor();
    await page.getByRole('cell', { name: 'yanapa-files.db' }).waitFor();
    await hand.press(button(page, 'Salir'));
    await heading(page, 'Ingresar a Yanapa').waitFor();
    await login(hand, ROSA);
  });
});

// The last: the page's clock stays ahead of the program's, in every page that comes after.
test('an emergency access leaves the screen by itself when its time is over', async () => {
  const { page } = hand;
  await enter(PABLO);
  await goTo(hand, 'Casos', 'Alt+2');
  await hand.press(page.getByRole('link', { name: 'Acceso de emergencia', exact: true }));
  await page.clock.install();
  await askFor(cases.sol);
  await page.getByText(/^Acceso de emergencia hasta las/).waitFor();
  await page.clock.fastForward('31:00');
  await page.getByText('Terminó el acceso de emergencia').waitFor();
  await heading(page, 'Casos').waitFor();
  expect(await heading(page, /^Expediente/).count()).toBe(0);
});
