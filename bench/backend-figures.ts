/**
 * The backend as it ships, in this process, on a filled office; each figure beside the same
 * statements on the bare driver over an unencrypted file with the same data.
 */
import type { CaseListRow } from '../backend/cases/types.ts';
import type { SavedLetter } from '../backend/letters/types.ts';
import type { LetterFields } from '../domain/records/letter.ts';
import { type Figure, figure, timed } from './figures.ts';
import { type Ask, asker, backendOver, RESPONSABLE, WORKER } from './office.ts';
import type { BenchPrinter } from './printer.ts';
import { SEARCHES } from './searches.ts';
import { type PlainFile, statementsOf } from './statements.ts';

const LOOKS = 100;
const ACTS = 50;
const LETTERS = 20;
const LOGINS = 5;
const ORIENTATIONS = 60;
/** Whole words of the made diaries: they are in every case, the worst there is. */
const TOLD = ['familia', 'llamar semana', 'situación continúa', 'respuesta institución'];
const PLAIN = 'same statements, bare driver, no encryption';

interface Bench {
  readonly folder: string;
  readonly printer: BenchPrinter;
  readonly plain: PlainFile;
}

/** @throws Error when a call that must succeed is refused. */
export async function backendFigures({ folder, printer, plain }: Bench): Promise<Figure[]> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  const compare = comparing(plain);
  const login = (user: { userName: string; password: string }) => ask('accounts.login', user);

  const open = await compare('open after login', LOGINS, () => login(RESPONSABLE), {
    before: () => running.close(),
    peerFirst: () => plain.reopen(),
  });
  const { rows } = await ask<{ rows: CaseListRow[] }>('cases.list', { limit: 100 });
  const caseIds = rows.map(({ id }) => id);
  const caseId = (n: number): string => caseIds[n % caseIds.length] ?? '';
  for (let n = 0; n < ORIENTATIONS; n += 1) {
    const made = await statementsOf(() => ask('orientations.register', orientation()));
    plain.replay(made.statements);
  }
  const search = (n: number) => ({ text: SEARCHES[n % SEARCHES.length] ?? '', limit: 20 });

  const figures = [
    open,
    await compare('worklist: case list, recent', LOOKS, () => ask('cases.list', { limit: 50 })),
    await compare('worklist: case list, by due date', LOOKS, () =>
      ask('cases.list', { limit: 50, order: 'due' }),
    ),
    await compare('worklist: office', LOOKS, () => ask('tray.office')),
    await compare('worklist: load of each person', LOOKS, () => ask('work.load')),
    await compare('search by name: people', LOOKS, (n) => ask('people.search', search(n))),
    await compare('search by name: everything', LOOKS, (n) => ask('search.all', search(n))),
    await compare('who may be here, while she is typed', LOOKS, (n) =>
      ask('people.likely', typed(n)),
    ),
    await compare('search in what was told', LOOKS, (n) =>
      ask('search.all', { text: TOLD[n % TOLD.length] ?? '', limit: 20 }),
    ),
    await compare('50 sealed rows: quick orientations', LOOKS, () =>
      ask('orientations.list', { limit: 50 }),
    ),
    await compare('open a case', LOOKS, (n) => ask('cases.view', { id: caseId(n) })),
    await compare('save a note durably', ACTS, (n) => ask('cases.addNote', note(caseId(n)))),
    await letterFigure({ ask, compare, printer, plain }, caseId),
  ];
  await running.close();
  await login(WORKER);
  figures.push(await compare('worklist: own tray', LOOKS, () => ask('tray.own')));
  await running.close();
  return figures;
}

type Compare = (
  name: string,
  runs: number,
  act: (n: number) => Promise<unknown>,
  around?: { before?: () => unknown; peerFirst?: () => unknown; peerName?: string },
) => Promise<Figure>;

/** Does an act once to warm up, then again and again, each time followed by its peer. */
function comparing(plain: PlainFile): Compare {
  return async (name, runs, act, around = {}) => {
    const durations: number[] = [];
    const peers: number[] = [];
    for (let n = 0; n <= runs; n += 1) {
      await around.before?.();
      const { value, statements } = await statementsOf(() => timed(() => act(n)));
      const peer = await timed(async () => {
        await around.peerFirst?.();
        plain.replay(statements);
      });
      if (n === 0) continue;
      durations.push(value);
      peers.push(peer);
    }
    return figure(name, durations, {
      peer: { name: around.peerName ?? PLAIN, durations: peers },
    });
  };
}

/** Common names of the made people, each written otherwise. */
const TYPED = [
  ['Rosa', 'Mamany', 'Kispe'],
  ['Luz', 'Kunturi', 'Mamani'],
  ['Yon', 'Flores', 'Guaman'],
  ['Juan Carlos', 'Quispi', 'Mamani'],
] as const;

function typed(n: number) {
  const [givenNames, firstSurname, secondSurname] = TYPED[n % TYPED.length] ?? TYPED[0];
  return {
    givenNames,
    firstSurname,
    secondSurname,
    knownAs: null,
    sex: null,
    birthDate: '2014-05-02',
    estimatedAge: null,
    documentType: null,
    documentNumber: null,
    documentCountry: null,
    district: '230401',
    community: null,
    mother: null,
    except: null,
  };
}

const note = (caseId: string) => ({
  caseId,
  kind: 'nota',
  happenedAt: new Date().toISOString(),
  text: 'Se conversó con la familia; esperan la respuesta de la institución.',
  correctsId: null,
  personId: null,
  contactOverride: null,
});

const orientation = () => ({
  happenedAt: new Date().toISOString(),
  topic: 'alimentos',
  channel: 'personal',
  sex: '2',
  ageGroup: 'adulto',
  district: '230401',
  note: 'Preguntó qué papeles se llevan al juzgado y en cuánto tiempo responden.',
});

/** The form is filled before; what is measured is the press of «Emitir». */
async function letterFigure(
  {
    ask,
    compare,
    printer,
    plain,
  }: { ask: Ask; compare: Compare } & Pick<Bench, 'printer' | 'plain'>,
  caseId: (n: number) => string,
): Promise<Figure> {
  const [institution] = await ask<{ id: string }[]>('institutions.list', {});
  const written: SavedLetter[] = [];
  for (let n = 0; n <= LETTERS; n += 1) {
    const about = { caseId: caseId(n), institutionId: institution?.id ?? '', cause: 'c' };
    const fields = await ask<LetterFields>('letters.prefill', about);
    const coordination = { with: 'Mesa de partes', at: new Date().toISOString(), note: null };
    const form = { caseId: about.caseId, fields: { ...fields, coordination } };
    const made = await statementsOf(() => ask<SavedLetter>('letters.create', form));
    // Not measured, but the peer must have the letter too.
    plain.replay(made.statements);
    written.push(made.value);
  }
  return compare(
    'issue a letter',
    LETTERS,
    (n) => ask('letters.issue', { ...written[n], reason: '' }),
    { peerFirst: () => printer.repeat(), peerName: `the PDF alone, then ${PLAIN}` },
  );
}
