/**
 * Paper: from the press of «Emitir» to the page that is kept, beside LibreOffice converting the same
 * words (`libre-office.ts`). Target: a warm letter at least twenty times faster.
 */
import { cartaOf } from '../backend/papers/testing.ts';
import type { BegunPaper } from '../backend/papers/types.ts';
import type { PaperContent } from '../domain/records/paper.ts';
import type { BookRow, RegisterBookData } from '../letters/register-book/data.ts';
import { usualBooks } from '../letters/testing/office-samples.ts';
import { type Figure, figure, timed, timesOf } from './figures.ts';
import type { LibreOffice, OfficeDocument } from './libre-office.ts';
import { type Ask, asker, backendOver, RESPONSABLE } from './office.ts';
import { type BenchPrinter, benchPrinter } from './printer.ts';

const WARM = 30;
const FIRST = 5;
const LONG = 5;
const PEERS = 5;
const TIMES_FASTER = 20;
const PEER = 'LibreOffice, headless, the same words';
/** Of each of the seven texts of the informe: 30 pages in all. */
const PARAGRAPHS = 20;
const LINES = 500;
const LONG_PARAGRAPH =
  'Se entrevistó a la familia en su domicilio y se conversó sobre la asistencia escolar, la salud y los acuerdos que se tomaron en la reunión anterior; se dejó constancia de lo que cada quien se comprometió a cumplir y de cuándo se verá si se cumplió. ';

interface Bench {
  readonly folder: string;
  readonly printer: BenchPrinter;
  readonly office: LibreOffice | null;
}

/** @throws Error when a call that must succeed is refused. */
export async function paperFigures({ folder, printer, office }: Bench): Promise<Figure[]> {
  const figures = [await firstLetter(folder)];
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('accounts.login', RESPONSABLE);
  const carta = await requestOf(ask, 'carta', cartaOf);
  const letter = await times(WARM, () => ask('papers.issue', carta));
  figures.push(await beside(office, 'a letter, warm', letter, wordsOf(carta.paper), TIMES_FASTER));

  const informe = await requestOf(ask, 'informe', longInforme);
  const report = await times(LONG, () => ask('papers.issue', informe));
  figures.push(await beside(office, 'an informe of 30 pages', report, wordsOf(informe.paper)));
  await running.close();

  const book = bookOf(LINES);
  const register = await times(LONG, () => printer.render('libro-de-registro', book));
  const rows = book.rows.map((row) => Object.values(row as BookRow).map((cell) => cell ?? ''));
  const document = { paragraphs: [], rows };
  figures.push(await beside(office, `a register book of ${LINES} lines`, register, document));
  return figures;
}

/** Its printer has formed nothing yet, as after the computer was turned on. */
async function firstLetter(folder: string): Promise<Figure> {
  const durations: number[] = [];
  for (let n = 0; n < FIRST; n += 1) {
    const printer = benchPrinter();
    const running = backendOver(folder, printer);
    const ask = asker(running);
    await ask('accounts.login', RESPONSABLE);
    const carta = await requestOf(ask, 'carta', cartaOf);
    durations.push(await timed(() => ask('papers.issue', carta)));
    await running.close();
    await printer.end();
  }
  return figure('the first letter after entering', durations);
}

/** Once to warm up, then timed. */
async function times(runs: number, act: () => Promise<unknown>): Promise<number[]> {
  const durations: number[] = [];
  for (let n = 0; n <= runs; n += 1) {
    const ms = await timed(act);
    if (n > 0) durations.push(ms);
  }
  return durations;
}

async function beside(
  office: LibreOffice | null,
  name: string,
  durations: readonly number[],
  document: OfficeDocument,
  timesFaster?: number,
): Promise<Figure> {
  if (office === null) return figure(name, durations);
  const peer = await times(PEERS, () => office.convert(document));
  const target = timesFaster === undefined ? {} : { target: timesOf(peer).p50 / timesFaster };
  return figure(name, durations, { peer: { name: PEER, durations: peer }, ...target });
}

async function requestOf(
  ask: Ask,
  kind: 'carta' | 'informe',
  write: (begun: PaperContent) => PaperContent,
) {
  const place = { caseId: null, subjectId: null };
  const { paper } = await ask<BegunPaper>('papers.begin', { kind, ...place });
  return { ...place, paper: write(paper), outsideNumber: null };
}

function longInforme(begun: PaperContent): PaperContent {
  if (begun.kind !== 'informe') throw new Error('Not an informe.');
  const body = Array.from({ length: PARAGRAPHS }, () => LONG_PARAGRAPH.repeat(3)).join('\n');
  return {
    kind: 'informe',
    input: {
      ...begun.input,
      subject: 'Informe anual de la asistencia escolar',
      body,
      to: [{ name: 'LUIS RAMOS TICONA', post: 'Gerente de Desarrollo Social' }],
      sections: Array.from({ length: 6 }, (_, n) => ({ title: `Parte ${n + 1}`, text: body })),
    },
  };
}

/** What was typed of it, as the paragraphs of a text. */
function wordsOf({ input }: PaperContent): OfficeDocument {
  const typed = input as { readonly body: string; readonly sections?: readonly { text: string }[] };
  const texts = [typed.body, ...(typed.sections ?? []).map(({ text }) => text)];
  return { paragraphs: texts.flatMap((text) => text.split('\n')), rows: [] };
}

function bookOf(lines: number): RegisterBookData {
  const [book] = usualBooks;
  if (book?.book !== 'expedientes') throw new Error('Not the book of expedientes.');
  const [row] = book.rows;
  if (row === undefined) throw new Error('An empty book.');
  return { ...book, rows: Array.from({ length: lines }, () => row) };
}
