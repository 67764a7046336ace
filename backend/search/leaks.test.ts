/**
 * A sealed case, for a colleague whom nobody named its reader, although she holds every key it is
 * written under: each channel by which something of it could reach her answers as it did before the
 * case was there.
 * @module-tag T9
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftLetter } from '../letters/testing.ts';
import { OF_THE_OFFICE, type Target } from '../rights/calls.ts';
import { appRouter } from '../router.ts';
import { child, colleague, registration, someone } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { SearchResult } from './types.ts';

const DELIA = 'delia.flores';
/** What somebody would type who suspects it. */
const TYPED = {
  'her name': 'Wayra Huallpa',
  'the beginning of her name': 'hual',
  'her name in another spelling': 'Guallpa Huayra',
  'her document': '71112223',
  'a telephone in groups': '987 654 321',
  'what somebody in it is known as': 'Tuerto',
  'a word of its facts': 'tinaja',
  'a word of a note': 'cántaro',
} as const;
const SECRETS = ['Wayra', 'Huallpa', '71112223', '987654321', 'Tuerto', 'tinaja', 'cántaro'];

const SOMEBODY_LIKE_HER = {
  givenNames: 'Wayra',
  firstSurname: 'Huallpa',
  secondSurname: null,
  knownAs: null,
  sex: null,
  birthDate: null,
  estimatedAge: null,
  documentType: '1',
  documentNumber: '71112223',
  documentCountry: null,
  district: null,
  community: null,
  mother: null,
  except: null,
} as const;

let office: TestOffice;
/** All that the program told by itself, to whoever was at the desk. */
const told: unknown[] = [];
let before: Readonly<Record<string, string>>;
let secrets: readonly string[];
let numbers: readonly string[];

const CHANNELS = {
  search: [
    ...[...Object.values(TYPED), '0002', '2-2026', '045-2026'].flatMap((text): Ask[] => [
      ['search.all', { text, limit: 50 }],
      ['people.search', { text, limit: 50 }],
      ['cases.list', { text, limit: 100 }],
    ]),
  ],
  counts: [
    ['tray.own', undefined],
    ['orientations.count', { from: '2026-08-01', to: '2026-08-31' }],
    ['search.all', { text: '2026', limit: 50, settled: true }],
    ['agenda.own', { from: '2026-08-01', to: '2026-09-10' }],
    ['tray.since', undefined],
  ],
  notifications: [['notices.due', undefined]],
  suggestions: [
    ['people.ofDocument', { type: '1', number: '71112223', country: null, except: null }],
    ['people.likely', SOMEBODY_LIKE_HER],
    ['search.all', { text: 'wayra', kinds: ['case'], limit: 20 }],
    ['search.all', { text: 'tinaja', kinds: ['text'], limit: 20 }],
  ],
  'recent lists': [
    ['cases.list', { limit: 100 }],
    ['cases.list', { limit: 100, order: 'due' }],
    ['letters.list', {}],
    ['papers.list', {}],
    ['received.list', {}],
    ['drafts.list', undefined],
  ],
} as const satisfies Record<string, readonly Ask[]>;
type Ask = readonly [path: string, input: unknown];

const answers = async (): Promise<Record<string, string>> => {
  const all: Record<string, string> = {};
  for (const [path, input] of Object.values(CHANNELS).flat()) {
    const answer = await office.call(path, input);
    all[`${path} ${JSON.stringify(input)}`] = JSON.stringify(answer);
  }
  return all;
};

beforeAll(async () => {
  office = await testOffice(undefined, { tell: (...message) => told.push(message) });
  const { id: delia } = await office.ok<{ id: string }>(
    'accounts.add',
    colleague(DELIA, 'Delia Flores', 'worker'),
  );
  await office.ok('cases.register', registration());
  const { version } = await office.ok<{ version: number }>('notices.state');
  await office.ok('notices.change', { version, enabled: true });
  await office.as(DELIA);
  before = await answers();

  await office.as('rosa.quispe');
  const { id, number } = await office.ok<{ id: string; number: string }>(
    'cases.register',
    registration({
      facts: 'La encierra junto a la tinaja.',
      affected: [
        child({
          givenNames: 'Wayra',
          firstSurname: 'Huallpa',
          documentType: '1',
          documentNumber: '71112223',
          phone: '987 654 321',
        }),
      ],
      obliged: [
        {
          person: someone({ knownAs: 'Tuerto' }),
          presumed: 'presunto',
          relation: null,
          livesTogether: 'no_sabe',
          notes: '',
        },
      ],
    }),
  );
  await office.ok('cases.addNote', {
    caseId: id,
    kind: 'nota',
    happenedAt: '2026-08-10T13:58:00.000Z',
    text: 'Se vio el cántaro roto.',
    correctsId: null,
    personId: null,
    contactOverride: null,
  });
  const draft = await draftLetter(office, id);
  const letter = await office.ok<{ id: string; number: string }>('letters.issue', {
    id: draft.id,
    version: draft.version,
    reason: '',
  });
  await office.ok('followups.assign', {
    caseId: id,
    kind: 'visita',
    task: 'Ver la tinaja.',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-10',
    assignedTo: delia,
    contactOverride: null,
    conflictReason: null,
  });
  const { people } = await office.ok<{ people: { personId: string }[] }>('cases.view', { id });
  await office.ok('access.seal', { caseId: id, reason: 'x', readers: [], password: PASSWORD });
  secrets = [...SECRETS, id, letter.id, ...people.map(({ personId }) => personId)];
  numbers = [number, letter.number];
});
afterAll(() => office.close());

describe('to its readers', () => {
  it.each(Object.entries(TYPED))('it is found by %s', async (_what, text) => {
    await office.as('rosa.quispe');
    const found = await office.ok<SearchResult[]>('search.all', { text });
    expect(found.some(({ id }) => secrets.includes(id))).toBe(true);
  });
});

it('to its readers, she is told as likely', async () => {
  await office.as('rosa.quispe');
  expect(await office.ok('people.likely', SOMEBODY_LIKE_HER)).toHaveLength(1);
});

describe('to whoever may not see it', () => {
  let after: Readonly<Record<string, string>>;
  beforeAll(async () => {
    await office.as(DELIA);
    after = await answers();
  });

  it.each(Object.entries(CHANNELS))('nothing of it shows in %s', (_channel, asks) => {
    for (const [path, input] of asks) {
      const asked = `${path} ${JSON.stringify(input)}`;
      expect(after[asked], asked).toContain('"ok":true');
      expect(after[asked], asked).toBe(before[asked]);
    }
  });

  it('no look of the whole office names it, its people or what was told', async () => {
    const procedures = appRouter._def.procedures as unknown as Readonly<
      Record<string, { readonly _def: { readonly type: string } }>
    >;
    const nobody = '00000000-0000-7000-8000-000000000000';
    const target = new Proxy({}, { get: () => nobody }) as Target;
    const looks = Object.entries(OF_THE_OFFICE).filter(
      ([path]) => procedures[path]?._def.type === 'query',
    );
    expect(looks.length).toBeGreaterThan(30);
    for (const [path, input] of looks) {
      const answer = JSON.stringify(await office.call(path, input(target)));
      for (const secret of secrets) expect(answer, path).not.toContain(secret);
    }
  });

  it('what the program tells by itself carries no word of it', async () => {
    await office.ok('copies.make');
    const said = JSON.stringify(told);
    expect(said).toContain('progress');
    for (const secret of [...secrets, ...numbers]) expect(said).not.toContain(secret);
  });
});
