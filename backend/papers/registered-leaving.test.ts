/** Every paper of a register against its readers: what may be told, what is told anyway, what stops. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../db/entities/index.ts';
import { ADDRESSEE_KINDS, type AddresseeKind } from '../../domain/letters/audiences.ts';
import {
  DESK_AUDIENCES,
  DESK_READERS,
  deskReaderOf,
  type RegisteredField,
  registeredFields,
} from '../../domain/letters/desk-audiences.ts';
import { DESK_PAPERS, type DeskPaperKind } from '../../domain/letters/desk-papers.ts';
import type { AskedPaper } from '../../domain/records/paper.ts';
import { leavingWarnings } from './leaving-warnings.ts';
import { type RegisteredFacts, registeredLeaving } from './registered-leaving.ts';

const FACTS: RegisteredFacts = {
  person: {
    givenNames: 'Eusebia',
    firstSurname: 'Condori',
    secondSurname: 'Ñahui',
    documentNumber: '99900055',
    address: 'Calle Bolognesi 12',
    phone: '952111222',
    otherContact: null,
    email: null,
  } as unknown as Person,
  diagnoses: ['G82'],
  illnesses: 'Toma enalapril por la presión alta que tiene.',
};

/** Each field, said in a text. */
const SAID: Readonly<Record<RegisteredField, string>> = {
  registered_name: 'Se trata de Eusebia Condori.',
  registered_document: 'Su documento es 99900055.',
  registered_contact: 'Vive en Calle Bolognesi 12.',
  registered_disability: 'Su discapacidad es física o motora.',
  registered_diagnosis: 'Tiene G82 desde 2019.',
  registered_means: 'Su hogar es pobre extremo.',
};

const KINDS = Object.keys(DESK_PAPERS) as DeskPaperKind[];
type Read = readonly [name: string, kind: DeskPaperKind, addressees: AddresseeKind[]];
const EVERY: readonly Read[] = KINDS.flatMap((kind): Read[] =>
  DESK_READERS[kind] === 'addressee'
    ? ADDRESSEE_KINDS.map(({ code }) => [`${kind}: ${code}`, kind, [code]])
    : [[kind, kind, []]],
);

const read = (kind: DeskPaperKind, addressees: AddresseeKind[], text: string, facts = FACTS) => {
  const paper = { kind, input: { body: text } } as unknown as AskedPaper['paper'];
  const found = registeredLeaving({ paper, addressees, document: { body: { text } }, facts });
  return { cells: found.rows[0]?.fields ?? [], warnings: leavingWarnings(paper, found) };
};

describe.each(EVERY)('%s', (_, kind, addressees) => {
  it('tells of a registered person what its reader may know', () => {
    const { fields } = DESK_AUDIENCES[deskReaderOf(kind, addressees)];
    for (const field of registeredFields()) {
      const { cells, warnings } = read(kind, addressees, SAID[field]);
      const cell = cells.find((one) => one.field === field);
      const fault =
        fields[field] === 'optional' ? null : field === 'registered_diagnosis' ? 'stops' : 'told';
      expect([field, cell]).toEqual([
        field,
        expect.objectContaining({ level: fields[field], printed: 'printed', typed: true, fault }),
      ]);
      expect([field, warnings.map((one) => one.blocks)]).toEqual([
        field,
        fault === null ? [] : [fault === 'stops'],
      ]);
    }
  });

  it('with nothing of her in it, has nothing to say', () => {
    const { cells, warnings } = read(kind, addressees, 'Se trabajará en marzo, en Tarata.');
    expect(cells.every(({ printed }) => printed === 'absent')).toBe(true);
    expect(warnings).toEqual([]);
  });
});

it('a diagnosis goes to health, to the CONADIS and into the register alone', () => {
  const told = EVERY.filter(
    ([, kind, to]) => read(kind, to, 'Dice F84.0.').cells.at(-2)?.fault === null,
  ).map(([name]) => name);
  expect(told).toEqual([
    'omaped-empadronamiento',
    'omaped-conadis',
    'omaped-oficio-salud: salud',
    'omaped-oficio-salud: medicina_legal',
    'omaped-oficio-salud: conadis',
    'omaped-visita',
    'omaped-informe-social',
    'ciam-ficha',
    'ciam-oficio-dipam: salud',
    'ciam-oficio-dipam: medicina_legal',
    'ciam-oficio-dipam: conadis',
    'ciam-visita',
    'ciam-informe-social',
    'ciam-padron',
  ]);
});

it('a notice of risk is of protection for whoever gives it, not for whoever is any other', () => {
  const readers = (['dipam', 'fiscalia', 'conadis', 'otra', 'banco', 'persona'] as const).map(
    (to) => deskReaderOf('ciam-oficio-dipam', [to]),
  );
  expect(readers).toEqual(['protection', 'protection', 'conadis', 'other', 'other', 'other']);
});

it('on a paper of nobody, whatever looks like a diagnosis is stopped', () => {
  const nobody = { person: null, diagnoses: [], illnesses: '' };
  const { cells, warnings } = read('omaped-plan', [], 'Atender F84.0 en marzo.', nobody);
  expect(cells.map(({ field, fault }) => [field, fault])).toEqual([
    ['registered_diagnosis', 'stops'],
  ]);
  expect(warnings).toEqual([expect.objectContaining({ field: 'input.body', blocks: true })]);
});

it('an illness copied from the ficha is found too', () => {
  const { warnings } = read(
    'ciam-oficio-dipam',
    [],
    'Toma enalapril por la presión alta que tiene',
  );
  expect(warnings).toEqual([expect.objectContaining({ blocks: true })]);
});
