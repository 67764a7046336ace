/**
 * The registers at the size of a province: 20,000 persons with disability, 40,000 older adults; and a
 * padrón of 5,000 rows that comes in beside them, a tenth of them of people whom the office knows.
 */

import { MoreThanOrEqual } from 'typeorm';
import { writeCsv } from '../backend/desk-exports/writing/csv.ts';
import type { ImportDone, LoadedView } from '../backend/imports/types.ts';
import { type Person, persons } from '../db/entities/index.ts';
import { dateInLima } from '../domain/clock/lima.ts';
import { shortDate } from '../domain/words/dates.ts';
import type { Printer } from '../letters/printer.ts';
import { fillRegister, type RegisterFill } from './data/fill-registers.ts';
import { madeName } from './data/names.ts';
import { chanceFrom } from './data/random.ts';
import { type Figure, figure, timed } from './figures.ts';
import { type Ask, asker, backendOver, makeOffice, openStoreOf, RESPONSABLE } from './office.ts';

/** Where the DNI of the older adults begin. */
const OLDER_DNI = 20_000_000;
const REGISTERS: readonly RegisterFill[] = [
  { desk: 'omaped', wanted: 20_000, firstDni: 10_000_000 },
  { desk: 'ciam', wanted: 40_000, firstDni: OLDER_DNI },
];
const IMPORTS = 3;
const ROWS = 5_000;
/** Of the rows, those whose person is in the register of older adults, by her name there: they are joined. */
const KNOWN = ROWS / 10;
const CANCELS = 5;

/** @param folder where a store may be made. */
export async function registerFigures(folder: string, printer: Printer): Promise<Figure[]> {
  await makeOffice(folder, printer, { wanted: 1, allOpen: false }, () => {});
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('accounts.login', RESPONSABLE);
  const { clock, newId } = running.backend;
  const options = { now: clock().toISOString(), newId };
  for (const fill of REGISTERS) await fillRegister(openStoreOf(running), fill, options);
  const figures = [
    ...(await lookFigures(ask)),
    ...(await importFigures(running, ask)),
    ...(await exportFigures(ask)),
  ];
  await running.close();
  return figures;
}

/** What p95 of a look at a register must not exceed. */
const TARGET_MS = 200;
const LOOKS = 40;

/** The first page, a filter by what is sealed, a search by name, and the report of a month. */
async function lookFigures(ask: Ask): Promise<Figure[]> {
  const year = Number(dateInLima(new Date()).slice(0, 4));
  const month = { kind: 'mes', year, number: 1, guarded: true };
  const looks: readonly (readonly [name: string, path: string, input: object])[] = [
    ['20,000 of OMAPED: list', 'omaped.list', {}],
    [
      '20,000 of OMAPED: filter by type and degree',
      'omaped.list',
      { type: 'visual', degree: 'severo' },
    ],
    ['20,000 of OMAPED: search', 'omaped.list', { text: 'mamani rosa' }],
    ['20,000 of OMAPED: report of a month', 'omaped.counters', month],
    ['40,000 of CIAM: list', 'ciam.list', {}],
    [
      '40,000 of CIAM: filter by autonomy and pension',
      'ciam.list',
      { autonomy: 'fragil', pension: 'pension_65' },
    ],
    ['40,000 of CIAM: search', 'ciam.list', { text: 'mamani rosa' }],
    ['40,000 of CIAM: report of a month', 'ciam.figures', month],
  ];
  const figures: Figure[] = [];
  for (const [name, path, input] of looks) {
    // The first one opens what the session keeps afterwards; it is a figure of its own.
    const first = await timed(() => ask(path, input));
    if (name.endsWith(': list')) figures.push(figure(`${name}, first of a session`, [first]));
    const durations: number[] = [];
    for (let n = 0; n < LOOKS; n += 1) durations.push(await timed(() => ask(path, input)));
    figures.push(figure(name, durations, { target: TARGET_MS }));
  }
  return figures;
}

type Running = ReturnType<typeof backendOver>;

async function importFigures(running: Running, ask: Ask): Promise<Figure[]> {
  const times: Record<'load' | 'trial' | 'run', number[]> = { load: [], trial: [], run: [] };
  const cancels: number[] = [];
  for (let round = 0; round < IMPORTS; round += 1) {
    let plan: object = {};
    const file = padron(round, await knownPeople(running, round));
    times.load.push(
      await timed(async () => {
        plan = await loaded(running, ask, file);
      }),
    );
    times.trial.push(await timed(() => ask('imports.try', plan)));
    for (let n = 0; round === 0 && n < CANCELS; n += 1)
      cancels.push(await cancelled(running, plan));
    times.run.push(
      await timed(async () => {
        const { joined } = await ask<ImportDone>('imports.run', {
          ...plan,
          title: `Padrón ${round}`,
        });
        if (joined !== KNOWN) throw new Error(`${joined} people were joined, not ${KNOWN}.`);
      }),
    );
  }
  return [
    figure(`padrón of ${ROWS} rows: read`, times.load),
    figure(`padrón of ${ROWS} rows: trial with duplicate check`, times.trial),
    figure(`padrón of ${ROWS} rows: import`, times.run),
    figure('padrón: from cancel to nothing kept', cancels, { target: 200 }),
  ];
}

/** @returns what the page would ask for: as guessed. */
async function loaded(running: Running, ask: Ask, file: Uint8Array): Promise<object> {
  const { grant } = await ask<{ grant: string }>('imports.ask', { desk: 'omaped' });
  running.backend.grants.receive(grant, file);
  const { fileId, sheets } = await ask<LoadedView>('imports.load', { desk: 'omaped', grant });
  return {
    fileId,
    sheet: 0,
    head: sheets[0]?.head ?? 1,
    mapping: sheets[0]?.mapping ?? [],
    restoreZeros: false,
    registeredOn: dateInLima(running.backend.clock()),
    separate: [],
    skip: [],
  };
}

/** Milliseconds from the cancel of an import that is half done to its end. */
async function cancelled(running: Running, plan: object): Promise<number> {
  const id = `cancel-${running.backend.newId()}`;
  const input = { ...plan, title: 'Cancelado' };
  const answer = running.call({ id, type: 'mutation', path: 'imports.run', input });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const ms = await timed(async () => {
    running.cancel(id);
    const { ok } = await answer;
    if (ok) throw new Error('The import ended before it was cancelled.');
  });
  return ms;
}

type KnownPerson = Pick<Person, 'documentNumber' | 'firstSurname' | 'secondSurname' | 'givenNames'>;

/** Older adults whom no earlier padrón brought. */
const knownPeople = (running: Running, round: number): Promise<KnownPerson[]> =>
  openStoreOf(running).read((tx) =>
    tx.find(persons, {
      where: { documentNumber: MoreThanOrEqual(String(OLDER_DNI + round * KNOWN)) },
      order: { documentNumber: 'ASC' },
      take: KNOWN,
    }),
  );

function padron(round: number, known: readonly KnownPerson[]): Uint8Array {
  const chance = chanceFrom(round + 1);
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const sex = chance.pick<'1' | '2'>(['1', '2']);
    const made = {
      documentNumber: String(50_000_000 + round * ROWS + n),
      ...madeName(chance, sex),
    };
    const { documentNumber, firstSurname, secondSurname, givenNames } = known[n] ?? made;
    return [
      documentNumber ?? '',
      firstSurname ?? '',
      secondSurname ?? '',
      givenNames ?? '',
      shortDate(`19${40 + chance.below(50)}-0${1 + chance.below(9)}-1${chance.below(9)}`),
      sex === '1' ? 'M' : 'F',
      '230401',
    ];
  });
  const head = [
    'DNI',
    'Apellido paterno',
    'Apellido materno',
    'Nombres',
    'Fecha de nacimiento',
    'Sexo',
    'Ubigeo',
  ];
  return Uint8Array.from(writeCsv([head, ...rows]));
}

async function exportFigures(ask: Ask): Promise<Figure[]> {
  const columns = [
    'number',
    'documentNumber',
    'wholeName',
    'sex',
    'age',
    'districtInei',
    'districtName',
    'phone',
  ];
  const forming = async (format: string): Promise<number[]> => [
    await timed(() => ask('deskExports.form', { desk: 'ciam', format, columns, ended: true })),
  ];
  return [
    figure('40,000 older adults as xlsx', await forming('xlsx')),
    figure('40,000 older adults as CSV', await forming('csv')),
  ];
}
