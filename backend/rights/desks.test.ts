/**
 * Who sees what was told to each desk, from each of the others: in the program, and in the files opened
 * with any tool (docs/decisions/0023-desks.md). One person of each desk, and one who is in all four.
 * @module-tag T9
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papers } from '../../db/entities/index.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import type { PersonFields } from '../../domain/records/person.ts';
import { READS, ROLE_LABELS, type Role } from '../../domain/rights.ts';
import { registered as registeredInCiam } from '../ciam/testing.ts';
import { sheetOf } from '../fvr/testing.ts';
import { registered as registeredInOmaped } from '../omaped/testing.ts';
import { keptColumns } from '../papers/kept.ts';
import { child, colleague, registration } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import { victim, violenceReceptionOf } from '../violence/testing.ts';
import { openedBy } from './testing.ts';

const PEOPLE = {
  responsable: 'rosa.quispe',
  defensor: 'delia.defensora',
  worker: 'wilma.profesional',
  promotor: 'pablo.promotor',
  apoyo: 'ana.apoyo',
  violencia: 'vilma.violencia',
  omaped: 'olinda.omaped',
  ciam: 'ciro.ciam',
  auditor: 'olga.auditora',
} as const satisfies Partial<Record<Role, string>>;
type Person = keyof typeof PEOPLE;
const ROLES = (Object.keys(PEOPLE) as Person[]).reverse();

/** What each desk was told, each in words of its own. */
const TOLD = {
  demuna: 'Azucena oyó golpes y llanto',
  violencia: 'La encerró en el cuarto del fondo',
  psicologico: 'Relata pesadillas con ahogos',
  omaped: 'Paraparesia espástica de nacimiento',
  ciam: 'Se inyecta insulina en ayunas',
} as const;
type Told = keyof typeof TOLD;

/** A name that only this desk knows. */
const NAMES: Readonly<Record<Exclude<Told, 'psicologico'>, string>> = {
  demuna: 'Demetria',
  violencia: 'Violante',
  omaped: 'Omarina',
  ciam: 'Ciamira',
};
/** Her document is in all four; each desk typed it anew. */
const EVERYWHERE = '99911122';

/** The table: what a role is shown in the program. */
const SHOWN: Readonly<Record<Person, readonly Told[]>> = {
  responsable: ['demuna', 'violencia', 'psicologico', 'omaped', 'ciam'],
  defensor: ['demuna', 'psicologico'],
  worker: ['demuna', 'psicologico'],
  promotor: [],
  apoyo: [],
  violencia: ['violencia'],
  omaped: ['omaped'],
  ciam: ['ciam'],
  auditor: [],
};
/** Names are shown to whoever has the desk's people before her, whatever she reads of them. */
const NAMED: Readonly<Record<Person, readonly (keyof typeof NAMES)[]>> = {
  responsable: ['demuna', 'violencia', 'omaped', 'ciam'],
  defensor: ['demuna'],
  worker: ['demuna'],
  promotor: ['demuna'],
  apoyo: ['demuna'],
  violencia: ['violencia'],
  omaped: ['omaped'],
  ciam: ['ciam'],
  auditor: [],
};

let office: TestOffice;
const ids = { demuna: '', violencia: '', omaped: '', ciam: '' };
let personIds: string[] = [];
let paperId = '';

/** Somebody of one desk, and the same woman in all of them. */
const named = (givenNames: string): Partial<PersonFields>[] => [
  { givenNames, firstSurname: 'Unica', birthDate: '1950-03-01', district: '230401', sex: '2' },
  {
    givenNames: `${givenNames} Hilda`,
    firstSurname: 'Entodas',
    birthDate: '1950-03-01',
    district: '230401',
    sex: '2',
    documentType: '1',
    documentNumber: EVERYWHERE,
  },
];

beforeAll(async () => {
  office = await testOffice();
  for (const role of ROLES.filter((one) => one !== 'responsable'))
    await office.ok('accounts.add', {
      ...colleague(PEOPLE[role], ROLE_LABELS[role].replace(/\W/gu, ' ').trim(), 'worker'),
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    });
  const made = await office.ok<{ id: string }>(
    'cases.register',
    registration({
      facts: TOLD.demuna,
      violence: 'si',
      affected: named(NAMES.demuna).map((fields) => child({ ...fields })),
    }),
  );
  ids.demuna = made.id;
  paperId = await psychologicalPaper(made.id);

  for (const fields of named(NAMES.omaped)) {
    await office.as(PEOPLE.omaped);
    ids.omaped = await registeredInOmaped(office, { notes: TOLD.omaped }, fields);
  }
  for (const fields of named(NAMES.ciam)) {
    await office.as(PEOPLE.ciam);
    ids.ciam = (await registeredInCiam(office, fields, { illnesses: TOLD.ciam })).id;
  }
  await office.as(PEOPLE.violencia);
  const violence = await office.ok<{ id: string }>(
    'violence.register',
    violenceReceptionOf({
      facts: TOLD.violencia,
      affected: named(NAMES.violencia).map((fields) => victim(fields)),
    }),
  );
  ids.violencia = violence.id;
  const people = await rows<{ id: string; given: string }>(
    'SELECT id, given_names AS given FROM persons',
  );
  personIds = people.map(({ id }) => id);
  const victimId = people.find(({ given }) => given === NAMES.violencia)?.id ?? '';
  await office.ok(
    'fvr.record',
    sheetOf({ caseId: violence.id, personId: victimId }, { observations: TOLD.violencia }),
  );
}, 120_000);
afterAll(() => office.close());

const rows = <R>(sql: string): Promise<R[]> =>
  office.running.backend.open?.store.read((tx) => tx.query(sql)) ?? Promise.resolve([]);

/** Issued, as a psychologist's is kept. */
async function psychologicalPaper(caseId: string): Promise<string> {
  const { backend } = office.running;
  const id = backend.newId();
  const at = '2026-08-10T14:00:00.000Z';
  const me = (await office.ok<{ operatorId: string }>('accounts.me')).operatorId;
  await backend.open?.store.write((tx) =>
    tx.insert(papers, {
      id,
      version: 1,
      kind: 'informe-psicologico',
      caseId,
      desk: 'demuna',
      subjectId: null,
      state: 'issued',
      numberId: null,
      numberText: 'Informe psicológico 1',
      signerId: me,
      mark: '0123456789ab',
      sha256: 'ff',
      ...keptColumns('psicologico', {
        content: { told: TOLD.psicologico } as never,
        document: { told: TOLD.psicologico },
        pdf: Buffer.from('x'),
      }),
      issuedAt: at,
      issuedBy: me,
      signedAt: null,
      signedBy: null,
      annulledAt: null,
      annulledBy: null,
      annulledReason: null,
    }),
  );
  return id;
}

/** Every look that could show any of it, whoever asks; what is refused shows nothing. */
async function everythingShownTo(): Promise<string> {
  const asked: [string, unknown][] = [
    ...Object.values(NAMES).flatMap((text): [string, unknown][] => [
      ['people.search', { text, limit: 50 }],
      ['search.all', { text, limit: 50 }],
      ['cases.list', { text, limit: 100 }],
      ['omaped.list', { text }],
      ['ciam.list', { text }],
    ]),
    // Nothing typed but the document that all of them have: the likeliest of all.
    [
      'people.likely',
      {
        firstSurname: null,
        secondSurname: null,
        givenNames: null,
        knownAs: null,
        sex: null,
        birthDate: null,
        estimatedAge: null,
        documentType: '1',
        documentNumber: EVERYWHERE,
        documentCountry: null,
        district: null,
        community: null,
        mother: null,
        except: null,
      },
    ],
    ['people.ofDocument', { type: '1', number: EVERYWHERE, country: null, except: null }],
    ['omaped.list', {}],
    ['ciam.list', {}],
    ['cases.list', { limit: 100 }],
    ['tray.own', undefined],
    ['tray.office', undefined],
    ['registrations.duplicates', {}],
    ...[ids.demuna, ids.violencia].flatMap((caseId): [string, unknown][] => [
      ['cases.view', { id: caseId }],
      ['cases.diary', { caseId }],
      ['violence.ofCase', { caseId }],
      ['fvr.ofCase', { caseId }],
    ]),
    ['omaped.view', { registrationId: ids.omaped }],
    ['ciam.view', { registrationId: ids.ciam }],
    ...personIds.map((id): [string, unknown] => ['people.view', { id }]),
    ['papers.list', {}],
    ['papers.view', { paperId }],
  ];
  const shown: string[] = [];
  for (const [path, input] of asked) {
    const answer = await office.call(path, input);
    if (answer.ok) shown.push(JSON.stringify(answer.value));
    else expect(answer.error.code, path).not.toBe('internal');
  }
  return shown.join('\n');
}

describe.each(ROLES)('%s', (role) => {
  it('is shown what her own desk was told, and nobody of another', async () => {
    await office.as(PEOPLE[role]);
    const shown = await everythingShownTo();
    const told = (Object.keys(TOLD) as Told[]).filter((one) => shown.includes(TOLD[one]));
    // A psychologist's page is opened by its file alone: no look lists its words.
    expect(told).toEqual(
      (Object.keys(TOLD) as Told[]).filter(
        (one) => one !== 'psicologico' && SHOWN[role].includes(one),
      ),
    );
    const names = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((one) =>
      shown.includes(NAMES[one]),
    );
    expect(names).toEqual(NAMED[role]);
  });
});

it('whoever may see both is told of the rows that may be one person, and nobody else', async () => {
  await office.as(PEOPLE.responsable);
  const { rows: found } = await office.ok<{ rows: { id: string }[] }>(
    'registrations.duplicates',
    {},
  );
  // Four rows of one document, each desk's: every pair of them.
  expect(found).toHaveLength(6);
  await office.ok('registrations.settleDuplicate', { id: found[0]?.id, outcome: 'same' });
  const left = await office.ok<{ rows: unknown[] }>('registrations.duplicates', {});
  expect(left.rows).toHaveLength(found.length - 1);
});

it('whoever reads every act reads those on people of any desk; a desk, of its own alone', async () => {
  const actsOn = async (role: Person): Promise<number> => {
    await office.as(PEOPLE[role]);
    let found = 0;
    for (const id of personIds) {
      const page = await office.call('audit.of', { kind: 'person', id });
      if (page.ok) found += (page.value as { rows: unknown[] }).rows.length;
    }
    return found;
  };
  await office.as(PEOPLE.ciam);
  for (const id of personIds) await office.call('people.view', { id });
  expect(await actsOn('auditor')).toBeGreaterThan(0);
  expect(await actsOn('auditor')).toBe(await actsOn('responsable'));
});

describe('with any tool', () => {
  it('each password opens the classes of its desk, and of no other', async () => {
    await office.as(PEOPLE.responsable);
    await office.running.close();
    const wrong: string[] = [];
    for (const role of ROLES) {
      const outside = await openedBy(office.folder, PEOPLE[role]);
      if (outside === null) throw new Error(`${role} has no key of the store.`);
      const { opened, closed, database } = outside;
      database.close();
      for (const name of READS[role])
        if ((closed.get(name) ?? 0) > 0) wrong.push(`${role} does not open ${name}`);
      for (const name of opened.keys())
        if (!READS[role].includes(name)) wrong.push(`${role} opens ${name}`);
      if (role === 'responsable')
        for (const name of KEPT_HERE)
          if ((opened.get(name) ?? 0) === 0) wrong.push(`nothing of ${name} is kept`);
    }
    expect(wrong).toEqual([]);
    await office.as(PEOPLE.responsable);
  }, 90_000);
});

/** Of each of these there is something: otherwise what is not opened proves nothing. */
const KEPT_HERE: readonly SealedClass[] = [
  'sensible',
  'psicologico',
  'reservado_30364',
  'discapacidad',
  'adulto_mayor',
];
