/** The table of who reads what, held against what `leavingOf` says of a page: audience by field. */
import { describe, expect, it } from 'vitest';
import type { Case, CaseRole, Person } from '../../db/entities/index.ts';
import { PLAIN_LISTS } from '../../domain/catalogues/lists.ts';
import {
  ADDRESSEE_KINDS,
  type AddresseeKind,
  AUDIENCES,
  addresseeAudience,
  audienceOf,
  type LeavingField,
  leavingFields,
  READERS,
} from '../../domain/letters/audiences.ts';
import { isDeskPaper } from '../../domain/letters/desk-papers.ts';
import { PAPER_KINDS, type PaperKind } from '../../domain/letters/papers.ts';
import type { Treatment } from '../../domain/letters/presets.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import type { LetterCase, LetterPerson } from '../letters/facts.ts';
import { type LeavingCell, leavingOf } from './leaving.ts';
import { leavingWarnings } from './leaving-warnings.ts';

const NOTHING = {
  secondSurname: null,
  knownAs: null,
  otherContact: null,
  email: null,
  birthDate: null,
  healthNotes: null,
} as const;

const someone = (of: Partial<Person>): Person => ({ ...NOTHING, ...of }) as Person;

const GIRL = someone({
  id: 'girl',
  givenNames: 'Wayta',
  firstSurname: 'Quilla',
  documentNumber: '99900001',
  birthDate: '2015-03-02',
  address: 'Jirón Niña 101',
  phone: '911000001',
  healthNotes: 'Toma medicinas para la epilepsia desde enero.',
});
const AUNT = someone({
  id: 'aunt',
  givenNames: 'Ruperta',
  firstSurname: 'Sisa',
  documentNumber: '99900002',
  address: 'Jirón Familia 202',
  phone: '911000002',
});
const FATHER = someone({
  id: 'father',
  givenNames: 'Anselmo',
  firstSurname: 'Kuntur',
  documentNumber: '99900003',
  address: 'Jirón Otro 303',
  phone: '911000003',
});
const READER = someone({
  id: 'reader',
  givenNames: 'Feliciana',
  firstSurname: 'Illa',
  documentNumber: '99900004',
  address: 'Jirón Propio 404',
  phone: '911000004',
});
const HIDER = someone({
  id: 'hider',
  givenNames: 'Benita',
  firstSurname: 'Chaska',
  documentNumber: '99900006',
  address: 'Jirón Oculto 606',
  phone: '911000006',
});
const TOLD = someone({
  id: 'told',
  givenNames: 'Zenobia',
  firstSurname: 'Pilco',
  documentNumber: '99900005',
  address: 'Jirón Vecino 505',
  phone: '911000005',
});

const as = (role: CaseRole, person: Person, changes: Partial<LetterPerson> = {}): LetterPerson => ({
  casePersonId: person.id,
  role,
  informantKind: null,
  institutionName: null,
  relation: null,
  presumed: null,
  livesTogether: null,
  reserveIdentity: false,
  person,
  isParty: false,
  isProtected: false,
  code: null,
  ...changes,
});

const CASE: LetterCase = {
  row: { facts: 'La golpearon con una correa el domingo por la noche' } as Case,
  lists: PLAIN_LISTS,
  matters: [],
  actionsDone: [],
  people: [
    as('affected', GIRL),
    as('relative', AUNT),
    as('relative', READER),
    as('relative', HIDER, { isProtected: true }),
    as('obliged', FATHER, { presumed: 'presunto' }),
    as('informant', TOLD, { reserveIdentity: true }),
  ],
};

/** What stands in the text, and whose cell tells of it. */
const NEEDLES: Readonly<
  Record<Exclude<LeavingField, 'requester'>, readonly [of: string, needle: string]>
> = {
  child_name: ['girl', 'Wayta Quilla'],
  child_birth_date: ['girl', '02/03/2015'],
  child_document: ['girl', 'DNI 99900001'],
  child_address: ['girl', 'Jr. no: Jirón Niña 101'],
  child_phone: ['girl', '911 000 001'],
  child_health: ['girl', 'Toma medicinas para la epilepsia desde enero.'],
  own_name: ['reader', 'Feliciana Illa'],
  own_document: ['reader', 'DNI 99900004'],
  own_address: ['reader', 'Jirón Propio 404'],
  own_phone: ['reader', '911-000-004'],
  family_name: ['aunt', 'Ruperta Sisa'],
  family_document: ['aunt', 'DNI 99900002'],
  family_address: ['aunt', 'Jirón Familia 202'],
  family_phone: ['aunt', '911000002'],
  accused_name: ['father', 'Anselmo Kuntur'],
  accused_document: ['father', 'DNI 99900003'],
  accused_address: ['father', 'Jirón Otro 303'],
  accused_phone: ['father', '911000003'],
  informant: ['case', 'Zenobia Pilco'],
  protected_place: ['hider', 'Jirón Oculto 606'],
  facts: ['case', 'La golpearon con una correa el domingo por la noche.'],
  psychological: ['case', 'Se adjunta el informe psicológico.'],
};

const FIELDS = leavingFields().filter((field) => field !== 'requester');

interface Asked {
  readonly kind: PaperKind;
  readonly addressee: AddresseeKind | null;
}

/** A page of that kind, to the reader where it goes to somebody, with one text. */
function made({ kind, addressee }: Asked, text: string) {
  const block = { kind: addressee ?? 'otra', institutionId: null, name: 'FELICIANA ILLA' };
  const many = kind === 'oficio-multiple';
  const paper = {
    kind,
    input: {
      body: text,
      ...(kind === 'carta' ? { addressee: block } : {}),
      ...(many ? { addressees: [block, block], layout: 'each' } : {}),
    },
  } as unknown as AskedPaper['paper'];
  const name = { name: 'Feliciana Illa' };
  const reader = READERS[kind];
  const body =
    reader === 'home' || reader === 'parties' || reader === 'acta' ? { parties: [name] } : {};
  const bearer = reader === 'bearer' ? { attended: name } : {};
  const family = reader === 'family' ? { notified: [name] } : {};
  const document = { paragraphs: [text], body: { ...body, ...bearer, ...family } };
  const addressees = addressee === null ? [] : [addressee];
  return { paper, document, addressees };
}

/** The cell of a field in the page that has its needle. */
function cellOf(asked: Asked, field: Exclude<LeavingField, 'requester'>) {
  const [of, needle] = NEEDLES[field];
  const { paper, document, addressees } = made(asked, needle);
  const found = leavingOf({ paper, addressees, document, letterCase: CASE });
  const row = found.rows.find(({ casePersonId }) => (casePersonId ?? 'case') === of);
  const named = field === 'protected_place' ? 'family_address' : field;
  const cell = row?.fields.find((one) => one.field === named);
  return { cell, warnings: leavingWarnings(paper, found) };
}

/** Audience by name, with a paper that it reads. */
const EVERY: readonly (readonly [string, Asked])[] = [
  // Those of a register are of no case: `registered-leaving.test.ts`.
  ...PAPER_KINDS.filter((kind) => READERS[kind] !== 'addressee' && !isDeskPaper(kind)).map(
    (kind) => [kind, { kind, addressee: null }] as const,
  ),
  ...ADDRESSEE_KINDS.map(
    ({ code }) => [`carta: ${code}`, { kind: 'carta', addressee: code }] as const,
  ),
  ...ADDRESSEE_KINDS.map(
    ({ code }) =>
      [`oficio-multiple: ${code}`, { kind: 'oficio-multiple', addressee: code }] as const,
  ),
];

const ownFields: ReadonlySet<LeavingField> = new Set([
  'own_name',
  'own_document',
  'own_address',
  'own_phone',
]);

describe.each(EVERY)('%s', (_, asked) => {
  const table = audienceOf(asked.kind, asked.addressee === null ? [] : [asked.addressee]).fields;
  // Only a person, or whoever signs or is told, reads as somebody of the case.
  const hasReader = made(asked, '').document.body !== undefined && readsAsPerson(asked);

  it('is told each field as the table has it', () => {
    for (const field of FIELDS) {
      if (ownFields.has(field) && !hasReader) continue;
      const { cell, warnings } = cellOf(asked, field);
      // Some of the case live elsewhere: a paper for all of them tells nobody where the child is.
      const level: Treatment =
        field === 'child_address' && READERS[asked.kind] === 'family' ? 'absent' : table[field];
      const isFault = level === 'absent' || level === 'initials';
      expect(cell, field).toMatchObject<Partial<LeavingCell>>({
        level,
        printed: 'printed',
        typed: true,
      });
      expect(cell?.fault === null, field).toBe(!isFault);
      expect(warnings.length > 0, field).toBe(isFault);
      if (isFault) expect(warnings[0]).toMatchObject({ field: 'input.body' });
    }
  });

  it('never issues who informed, nor where somebody with safe contact is', () => {
    if (READERS[asked.kind] === 'file') return;
    for (const field of ['informant', 'protected_place'] as const)
      expect(cellOf(asked, field).warnings, field).toContainEqual(
        expect.objectContaining({ blocks: true }),
      );
  });

  it('does not tell a party where another one is', () => {
    if (!audienceOf(asked.kind, asked.addressee === null ? [] : [asked.addressee]).guardsPlaces)
      return;
    for (const field of [
      'child_address',
      'child_phone',
      'family_address',
      'family_phone',
      'accused_address',
      'accused_phone',
    ] as const)
      expect(cellOf(asked, field).warnings, field).toContainEqual(
        expect.objectContaining({ blocks: true }),
      );
  });
});

function readsAsPerson({ kind, addressee }: Asked): boolean {
  if (kind === 'carta') return addressee === 'persona';
  return ['home', 'parties', 'acta', 'bearer', 'family'].includes(READERS[kind]);
}

it('an acta carries the address of both parties, by its norm', () => {
  expect(AUDIENCES.acta).toMatchObject({ verified: true, source: /44\.1\.d/ });
  expect(AUDIENCES.acta.fields.own_address).toBe('printed');
});

it('one text for many tells what the least of them may see', () => {
  const { paper, document } = made(
    { kind: 'oficio-multiple', addressee: 'fiscalia' },
    'Wayta Quilla',
  );
  const addressees: AddresseeKind[] = ['fiscalia', 'educacion', 'otra'];
  const { audience } = leavingOf({ paper, document, addressees, letterCase: CASE });
  for (const field of leavingFields()) {
    const levels = addressees.map((kind) => addresseeAudience(kind).fields[field]);
    if (levels.includes('absent')) expect(audience.fields[field], field).toBe('absent');
  }
  expect(audience.fields.child_name).toBe('initials');
});

describe('a name that is kept by a code (reglamento de la Ley 30364, art. 9)', () => {
  const named = (asked: Asked, text = 'Wayta Quilla', girl = GIRL) => {
    const { paper, document, addressees } = made(asked, text);
    const people = CASE.people.map((one) =>
      one.person === GIRL ? { ...one, person: girl, code: 'CÓDIGO V-1' } : one,
    );
    const letterCase = { ...CASE, people };
    const found = leavingOf({ paper, document, addressees, letterCase });
    const [cell] = found.rows.find(({ casePersonId }) => casePersonId === 'girl')?.fields ?? [];
    return { cell, warnings: leavingWarnings(paper, found) };
  };

  it.each(['acta-de-denuncia-verbal', 'informe-de-supervision', 'carta'] as const)(
    'stops %s, even to who may be told names',
    (kind) => {
      const { cell, warnings } = named({ kind, addressee: kind === 'carta' ? 'fiscalia' : null });
      expect(cell).toMatchObject({ level: 'absent', fault: 'stops', coded: true });
      expect(warnings).toMatchObject([
        { blocks: true, message: expect.stringContaining('va su código') },
      ]);
    },
  );

  it('stops what has all that she is called, where that is one name', () => {
    const alone = { ...GIRL, firstSurname: null } as Person;
    const asked = { kind: 'acta-de-denuncia-verbal', addressee: null } as const;
    expect(named(asked, 'WAYTA', alone).warnings).toMatchObject([{ blocks: true }]);
    // A word of a sentence may be no name.
    expect(named(asked, 'Se llevó una Wayta.', alone).warnings).toMatchObject([{ blocks: false }]);
  });

  it('stands in the file', () => {
    expect(named({ kind: 'ficha-de-atencion', addressee: null })).toMatchObject({
      cell: { level: 'printed', fault: null },
      warnings: [],
    });
  });
});

describe('a line that is read from outside', () => {
  const warned = (input: object) => {
    const { paper, document } = made({ kind: 'carta', addressee: 'fiscalia' }, 'Texto.');
    const typed = { ...paper, input: { ...paper.input, ...input } } as AskedPaper['paper'];
    const page = { ...document, ...input };
    const found = leavingOf({
      paper: typed,
      document: page,
      addressees: ['fiscalia'],
      letterCase: CASE,
    });
    return leavingWarnings(typed, found);
  };

  it('never names a child, although the page may', () => {
    expect(warned({ copies: ['Expediente de Wayta Quilla'] })).toMatchObject([
      { field: 'input.copies', blocks: true },
    ]);
    expect(warned({ subject: 'Caso de Wayta Quilla' })).toMatchObject([
      { field: 'input.subject', blocks: false },
    ]);
  });

  it('never says what happened, where others get a copy', () => {
    expect(warned({ copies: ['Fiscalía de Violencia contra la Mujer'] })).toMatchObject([
      { field: 'input.copies', blocks: true, message: /«Violencia»/ },
    ]);
    expect(warned({ subject: 'Comunica violencia', copies: ['Archivo'] })).toEqual([]);
  });
});

it('one page with the list of all shows no home to the others', () => {
  const { paper, document } = made({ kind: 'oficio-multiple', addressee: 'persona' }, 'Texto.');
  const home = { kind: 'persona', institutionId: null, name: 'X', address: 'Jirón Propio 404' };
  const listed = {
    ...paper,
    input: { ...paper.input, addressees: [home, home], layout: 'list' },
  } as unknown as AskedPaper['paper'];
  const found = leavingOf({
    paper: listed,
    document,
    addressees: ['persona'],
    letterCase: null,
  });
  expect(leavingWarnings(listed, found)).toMatchObject([{ field: 'input.layout', blocks: true }]);
});
