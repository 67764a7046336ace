/** Every kind of institution by every field: what its oficio carries is what the preset says. */
import { describe, expect, it } from 'vitest';
import type { Case, Person } from '../../db/entities/index.ts';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { PLAIN_LISTS } from '../../domain/catalogues/lists.ts';
import { letterFields, PRESETS } from '../../domain/letters/presets.ts';
import type { DecidedField } from './decided.ts';
import type { LetterCase, LetterPerson } from './facts.ts';
import { decideOutgoing } from './outgoing.ts';

const GIRL = {
  id: 'girl',
  givenNames: 'Wayta',
  firstSurname: 'Quilla',
  secondSurname: null,
  knownAs: null,
  birthDate: '2015-03-02',
  estimatedAge: null,
  estimatedOn: null,
  sex: '2',
  documentType: '1',
  documentNumber: '99900001',
  motherTongue: '2',
  interpreter: 'no',
  interpreterLanguage: null,
  community: 'Ticalaco',
  district: '230401',
  address: 'Jirón Niña 101',
  addressReference: null,
  disability: '1',
  school: 'IE 42050',
  schoolGrade: null,
  healthNotes: 'Asma.',
  phone: null,
  otherContact: null,
  email: null,
} as unknown as Person;
const MOTHER = { ...GIRL, id: 'mother', givenNames: 'Ruperta', phone: '952000111' } as Person;
const FATHER = { ...GIRL, id: 'father', givenNames: 'Anselmo', phone: '952000222' } as Person;

const as = (changes: Partial<LetterPerson>): LetterPerson => ({
  casePersonId: changes.role ?? '',
  role: 'affected',
  informantKind: null,
  institutionName: null,
  relation: null,
  presumed: null,
  livesTogether: null,
  reserveIdentity: false,
  person: null,
  isParty: false,
  isProtected: false,
  code: null,
  ...changes,
});

const CASE: LetterCase = {
  row: { facts: 'Llegó sola a la oficina.', priority: 'urgente' } as Case,
  lists: PLAIN_LISTS,
  matters: ['Violencia física'],
  actionsDone: ['Recepción (10/08/2026)'],
  people: [
    as({ role: 'affected', person: GIRL }),
    as({ role: 'relative', person: MOTHER, relation: 'madre', livesTogether: 'si' }),
    as({ role: 'obliged', person: FATHER, presumed: 'presunto' }),
  ],
};

const decided = (kind: string, ticked: readonly string[]): DecidedField[] =>
  decideOutgoing({
    letterCase: CASE,
    kind,
    choices: ['affected', 'relative', 'obliged', null].map((casePersonId) => ({
      casePersonId,
      fields: [...ticked],
      without: [],
    })),
    override: null,
    day: '2026-08-10',
  }).flatMap(({ fields }) => fields);

/** They stand in the letter's own words. */
const IN_TEXT = ['requested_attention', 'office_contact'];

describe.each(codesOf(INSTITUTION_KINDS))('%s', (kind) => {
  it.each([
    ['as the preset has it', false],
    ['with everything ticked', true],
  ])('%s', (_, ticks) => {
    const all = letterFields();
    const fields = decided(kind, ticks ? all : []);
    expect(fields.map(({ field }) => field).sort()).toEqual([...all].sort());
    for (const { field, level, printed, refused } of fields) {
      expect(level, field).toBe(PRESETS[kind].fields[field]);
      if (IN_TEXT.includes(field)) continue;
      const leaves = level === 'printed' || level === 'initials' || (ticks && level === 'optional');
      expect(printed !== null, field).toBe(leaves);
      if (level === 'initials') expect(printed).toBe('W. Q.');
      expect(refused, field).toBe(ticks && level === 'absent');
    }
  });
});
