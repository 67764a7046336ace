/** The register books, the day on paper and the folder of a case, at the window, with the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incoming } from '../../backend/received/testing.ts';
import { qualification, registration } from '../../backend/samples.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { shortDate } from '../../domain/words/dates.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address, importPadronAddress, padronAddress } from '../../renderer/api/addresses.ts';
import { login } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { type KeyboardHand, keyboard } from '../lib/desk/keyboard.ts';
import { box, button, choose, group, heading, list, part, tick } from '../lib/desk/seen.ts';
import { judgeAsShown } from '../lib/judge.ts';
import { visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const TODAY = dateInLima(new Date());
let folder: string;
let host: ChromiumHost;
let page: Page;
let hand: KeyboardHand;
let caseId = '';
let number = '';

beforeAll(async () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  folder = await madeOffice({
    andThen: async (office) => {
      const done = async (path: string, input: unknown) => {
        const made = await office.call(path, input);
        if (!made.ok) throw new Error(`${path}: ${made.error.code}`);
        return made.value as { id: string; number: string; operatorId: string };
      };
      ({ id: caseId, number } = await done('cases.register', registration({}, at)));
      await done('cases.qualify', { ...qualification(caseId), happenedAt: at });
      const { operatorId } = await done('accounts.me', undefined);
      await done('followups.assign', {
        caseId,
        kind: 'visita',
        task: 'Conversar con la madre',
        personId: null,
        isVerification: false,
        dueOn: TODAY,
        assignedTo: operatorId,
        contactOverride: null,
      });
      await done('received.register', {
        ...incoming({ caseId, asks: 'informacion' }),
        receivedAt: at,
        documentDate: null,
      });
    },
  });
  host = await openWindow(folder);
  page = host.page();
  await login(mouse(page), ROSA);
  hand = keyboard(page);
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const go = (to: string) => visit(page, to);

/** Reads in the pages of the paper that an act forms, and closes it with the keyboard. */
async function readPaper(title: string, act: () => Promise<unknown>, says: string): Promise<void> {
  await act();
  const paper = page.getByRole('dialog', { name: title, exact: true });
  await paper.getByRole('region', { name: title }).getByText(says).first().waitFor();
  await button(paper, 'Imprimir').waitFor();
  await button(paper, 'Guardar archivo…').waitFor();
  await page.keyboard.press('Escape');
  await paper.waitFor({ state: 'hidden' });
}

test('the month of a book is read on screen, and its pages are formed to be printed', async () => {
  await go(address.books);
  await heading(page, 'Libros y listados').waitFor();
  const books = part(page, 'Libros de registro');
  await books.getByRole('cell', { name: number, exact: true }).waitFor();
  await books.getByRole('cell', { name: 'Alimentos', exact: true }).waitFor();
  await judgeAsShown(page);
  await hand.write(box(books, 'Primer folio'), '12');
  await readPaper(
    'Libro: Expedientes',
    () => hand.press(button(books, 'Ver hojas del mes')),
    'LIBRO DE REGISTRO DE EXPEDIENTES',
  );
  await choose(hand, books, 'Libro', 'Oficios');
  await books.getByText('Sin asientos en el mes.').waitFor();
  await hand.write(box(books, 'Primer folio'), 'doce');
  await books.getByText('De 1 a 9999').waitFor();
  expect(await button(books, 'Ver hojas del mes').getAttribute('aria-disabled')).toBe('true');
  await judgeAsShown(page);
});

test('the figures of a period are formed, and with the small ones not said', async () => {
  const figures = part(page, 'Informe estadístico');
  await hand.mark(tick(figures, /Para publicar/));
  await readPaper(
    'Informe estadístico',
    () => hand.press(button(figures, 'Ver el borrador')),
    '«< 5»',
  );
  await choose(hand, figures, 'Cada cuánto', 'Año');
  await readPaper(
    'Informe estadístico',
    () => hand.press(button(figures, 'Ver el borrador')),
    'Casos por mes',
  );
});

test('the day on paper is formed from the books and from each tray', async () => {
  const day = part(page, 'El día en papel');
  await readPaper(
    'Agenda del día',
    () => hand.press(button(day, 'Agenda del día')),
    'Visita domiciliaria',
  );
  await readPaper(
    'Pendientes vencidos',
    () => hand.press(button(day, 'Pendientes vencidos')),
    'No hay nada vencido.',
  );
  for (const tray of [address.tray, address.office]) {
    await go(tray);
    await hand.press(button(page, 'Imprimir'));
    await readPaper(
      'Agenda del día',
      () => hand.press(page.getByRole('menuitem', { name: 'Agenda del día' })),
      number,
    );
    await judgeAsShown(page);
  }
});

test('a folder is foliated, lent with its slip, and given back', async () => {
  await go(address.case(caseId));
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: /^Carpeta/ }));
  const sheet = page.getByRole('dialog', { name: /^Carpeta/ });
  await sheet.getByText('La carpeta está en su lugar.').waitFor();
  await judgeAsShown(page);
  await readPaper('Rótulo de carpeta', () => hand.press(button(sheet, 'Rótulo')), 'Cuerpo 1 de 1');

  await hand.press(button(sheet, 'Foliar'));
  const folios = page.getByRole('dialog', { name: /^Foliar la carpeta/ });
  await hand.write(box(folios, `Folios: Ficha de recepción, ${shortDate(TODAY)}`), '2');
  await judgeAsShown(page);
  await hand.press(button(folios, 'Foliar'));
  await sheet.getByRole('cell', { name: '1–2', exact: true }).waitFor();
  await readPaper('Índice del expediente', () => hand.press(button(sheet, 'Índice')), '1–2');

  await hand.press(button(sheet, 'Prestar la carpeta'));
  const loan = page.getByRole('dialog', { name: /^Prestar la carpeta/ });
  await choose(hand, loan, 'Para qué', 'Preparar o llevar una audiencia');
  await hand.write(box(loan, 'De dónde sale'), 'Archivador 3');
  await judgeAsShown(page);
  await hand.press(button(loan, 'Prestar la carpeta'));
  await sheet.getByText(/La tiene/).waitFor();
  await readPaper(
    'Cargo de préstamo',
    () => hand.press(button(sheet, 'Cargo de préstamo')),
    'Archivador 3',
  );
  await page.keyboard.press('Escape');
  await page.getByText(/^Carpeta prestada a Rosa Quispe Mamani/).waitFor();
  await judgeAsShown(page);

  await hand.press(button(page, 'Ver carpeta'));
  await hand.press(button(sheet, 'Registrar devolución'));
  const back = page.getByRole('dialog', { name: /^Devolución de la carpeta/ });
  await choose(hand, back, 'Cómo vuelve', 'Completa y conforme');
  await hand.press(button(back, 'Registrar devolución'));
  await sheet.getByText('La carpeta está en su lugar.').waitFor();
  await part(sheet, 'Préstamos anteriores').waitFor();
  await judgeAsShown(page);
  expect([...hand.unseen]).toEqual([]);
});

test('a judge’s request: each piece decided, the copy formed, printed and handed over', async () => {
  await go(address.case(caseId));
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Pedidos del expediente' }));
  const list = page.getByRole('dialog', { name: /^Pedidos del expediente/ });
  await list.getByText('Nadie ha pedido este expediente').waitFor();
  await judgeAsShown(page);
  await hand.press(button(list, 'Registrar pedido'));
  const asked = page.getByRole('dialog', { name: /^Registrar pedido/ });
  await choose(hand, asked, 'Quién lo pide', 'Juzgado');
  await hand.write(
    box(asked, 'Nombre del juzgado, entidad o persona'),
    'Juzgado de Familia de Tacna',
  );
  await hand.mark(asked.getByRole('radio', { name: /^R-0001/ }));
  await hand.write(box(asked, 'Qué pide exactamente'), 'Copia de todo lo actuado');
  await judgeAsShown(page);
  await hand.press(button(asked, 'Registrar pedido'));

  const request = page.getByRole('dialog', { name: /^Pedido del expediente/ });
  await hand.press(button(request, `Ficha de recepción, ${shortDate(TODAY)}`));
  const piece = page.getByRole('dialog', { name: /^Decidir sobre una pieza/ });
  await choose(hand, piece, '¿Deja saber quién informó?', 'No');
  await choose(hand, piece, '¿Dice una dirección o un lugar protegido?', 'No');
  await choose(hand, piece, 'Qué se hace con ella', 'Va entera');
  await hand.write(box(piece, 'Motivo'), 'Leída entera');
  await judgeAsShown(page);
  await hand.press(button(piece, 'Guardar decisión'));
  await hand.press(button(request, 'Formar la copia'));
  await request.getByText(/^2 folios en 1 cuerpo/).waitFor();
  await judgeAsShown(page);
  await readPaper(
    'Copia del expediente, cuerpo 1',
    () => hand.press(button(request, 'Cuerpo 1')),
    'COPIA DEL EXPEDIENTE',
  );
  await hand.press(button(request, 'Registrar entrega'));
  const handing = page.getByRole('dialog', { name: /^Entrega o lectura/ });
  await hand.write(box(handing, 'Quién la recibe'), 'Elmer Choque');
  await hand.write(box(handing, 'Su documento o su cargo'), 'Asistente del juzgado');
  await hand.write(box(handing, 'Dónde'), 'Módulo de Familia');
  await judgeAsShown(page);
  await hand.press(button(handing, 'Registrar entrega'));
  await request.getByText(/Lo recibió/).waitFor();
  await judgeAsShown(page);
  await readPaper('Cargo de entrega', () => hand.press(button(request, 'Cargo')), 'Elmer Choque');
  expect([...hand.unseen]).toEqual([]);
});

test('a workshop is planned, who came and whose picture is closed are written down, and it is in the agenda', async () => {
  await page.keyboard.press('Alt+t');
  await heading(page, 'Actividades').waitFor();
  await judgeAsShown(page);
  await hand.press(page.getByRole('link', { name: 'Programar actividad' }));
  await hand.write(box(page, 'Nombre'), 'Escuela de familias');
  await choose(hand, page, 'Tipo', 'Escuela de familias');
  await hand.mark(tick(page, 'DEMUNA'));
  await hand.pick(list(page, 'A quiénes se dirige'), 'Adolescentes');
  const first = group(page, 'Fecha 1');
  await hand.fill(box(first, 'Día'), shortDate(TODAY));
  await hand.fill(box(first, 'Desde (hora)'), '9:00');
  await judgeAsShown(page);
  await hand.press(button(page, 'Programar actividad'));
  await heading(page, 'Escuela de familias').waitFor();

  await hand.press(button(page, 'Anotar a una persona'));
  const person = page.getByRole('dialog', { name: 'Anotar a una persona' });
  await hand.write(box(person, 'Nombres y apellidos'), 'Inés Choque');
  await choose(hand, person, 'Sexo', 'Mujer');
  await choose(hand, person, 'Edad', '30 a 59 años');
  await judgeAsShown(page);
  await hand.press(button(person, 'Anotar en la lista'));
  await page.getByText('No publique fotos de Inés Choque.').waitFor();
  await hand.press(button(page, 'Foto de Inés Choque'));
  const photo = page.getByRole('dialog', { name: 'Consentimiento para fotos' });
  await choose(hand, photo, 'Sobre sus fotos', 'Sí consiente');
  await choose(hand, photo, 'Quién responde', 'La propia persona, adulta');
  await hand.mark(tick(photo, 'Redes sociales'));
  await judgeAsShown(page);
  await hand.press(button(photo, 'Guardar respuesta'));
  await page.getByText(/consiente para redes sociales/).waitFor();
  await hand.press(button(page, 'Anotar que se realizó'));
  const held = page.getByRole('dialog', { name: 'Cómo fue' });
  await hand.write(box(held, 'Qué se logró'), 'Acordaron reunirse cada mes.');
  await hand.press(button(held, 'Guardar como realizada'));
  await page.getByText('Realizada').first().waitFor();
  await judgeAsShown(page);

  await page.keyboard.press('Alt+a');
  await heading(page, 'Agenda').waitFor();
  await page.getByText('Escuela de familias').waitFor();
  await judgeAsShown(page);
  await hand.mark(page.getByRole('radio', { name: 'Semana' }));
  await page.getByRole('heading', { level: 2, name: /\(hoy\)$/ }).waitFor();
  await judgeAsShown(page);
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { level: 2, name: /\(hoy\)$/ }).waitFor({ state: 'hidden' });
  await page.keyboard.press('t');
  await page.getByRole('heading', { level: 2, name: /\(hoy\)$/ }).waitFor();
  await hand.mark(page.getByRole('radio', { name: 'Día', exact: true }));
  await page.getByText('17:00').waitFor();
  await judgeAsShown(page);
  await hand.mark(page.getByRole('radio', { name: 'Obligaciones del calendario' }));
  await page.getByRole('table', { name: /^Obligaciones de/ }).waitFor();
  await judgeAsShown(page);
  await hand.press(page.getByRole('button', { name: /^No corresponde: / }).first());
  const skipped = page.getByRole('dialog', { name: 'No corresponde esta vez' });
  await hand.write(box(skipped, 'Por qué no corresponde'), 'Lo hace la municipalidad provincial.');
  await hand.press(button(skipped, 'Guardar: no corresponde'));
  await skipped.waitFor({ state: 'hidden' });
  await page.getByText('Lo hace la municipalidad provincial.').waitFor();
  expect([...hand.unseen]).toEqual([]);
}, 120_000);

const PADRON = [
  'DNI;Apellidos y nombres;Fecha de nacimiento;Sexo;Ubigeo;Celular',
  '41234567;Quispe Mamani, Rosa;15/05/1950;F;230401;952000111',
  '1234568;Condori Flores, Juan;02/01/1948;M;230408;',
  '43456789;Ticona, Wara;31/02/1951;F;;',
].join('\r\n');

test('a padrón comes in from a spreadsheet after its trial, is undone, and goes out closed', async () => {
  await go(importPadronAddress('omaped'));
  await heading(page, 'Importar el padrón de la OMAPED').waitFor();
  await judgeAsShown(page);
  const choosing = page.waitForEvent('filechooser');
  await hand.press(button(page, 'Elegir archivo'));
  await (await choosing).setFiles({
    name: 'padron.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(PADRON, 'latin1'),
  });
  const columns = page.getByRole('table', { name: 'Columnas del archivo' });
  await columns.getByRole('row', { name: /Celular/ }).waitFor();
  await judgeAsShown(page);
  await hand.press(button(page, 'Probar'));
  await page.getByText('Prueba de 3 filas. Nada se ha guardado.').waitFor();
  await hand.mark(tick(page, /Completar con ceros/));
  await page.getByRole('cell', { name: '01234568', exact: true }).waitFor();
  await judgeAsShown(page);
  await hand.write(box(page, 'Nombre de esta importación'), 'Padrón 2025');
  await hand.press(button(page, 'Importar 2 personas'));
  await page.getByText('2 personas inscritas en el padrón.').waitFor();
  await hand.press(page.getByRole('link', { name: 'Ver importaciones' }));
  await page.getByRole('cell', { name: /^Padrón 2025/ }).waitFor();
  await judgeAsShown(page);

  await hand.press(page.getByRole('link', { name: 'Exportar', exact: true }));
  await heading(page, 'Exportar el padrón de la OMAPED').waitFor();
  await hand.mark(tick(page, 'Ubigeo RENIEC'));
  await hand.press(button(page, 'Subir Ubigeo RENIEC'));
  await judgeAsShown(page);
  await hand.press(button(page, 'Sacar en un archivo…'));
  const form = page.getByRole('dialog', { name: 'Guardar el padrón en un archivo' });
  await hand.fill(box(form, 'O a quién, si no está en el directorio'), 'CONADIS');
  await choose(hand, form, 'Para qué', 'Responder o informar a quien lo pide');
  await hand.press(button(form, 'Seguir'));
  await form.getByText('Clave del archivo: anótela ahora').waitFor();
  await hand.press(button(form, 'Listo'));

  await go(padronAddress('omaped'));
  await hand.press(button(page, 'Deshacer Padrón 2025'));
  await hand.press(button(page.getByRole('dialog'), 'Deshacer la importación'));
  await page.getByText('Deshecha').waitFor();
  await judgeAsShown(page);
});
