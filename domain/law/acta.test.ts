import { describe, expect, it } from 'vitest';
import {
  type ActaFacts,
  type ActaParty,
  actaFaults,
  COMPROMISO_REQUISITES,
  CONCILIATION_REQUISITES,
  type CompromisoFacts,
  compromisoFaults,
  missingFrom,
} from './acta.ts';

const party = (name: string): ActaParty => ({
  name,
  document: '99900001',
  address: 'Jr. Ficticio 123',
  email: '',
  signs: true,
  present: true,
  readsAndSigns: true,
  fingerprint: true,
  witness: null,
});
const ana = party('Ana Ficticia');
const leo = party('Leo Ficticio');
const witness = { name: 'Luz Ficticia', document: '99900003', signs: true };

const acta: ActaFacts = {
  number: '001-2026',
  caseNumber: '0001-2026-23010',
  sede: { address: 'Plaza s/n', phone: '052 1', dnaCode: '23010', email: 'demuna@prueba.pe' },
  place: 'Tarata',
  date: '2026-07-30',
  virtual: false,
  digital: false,
  parties: [ana, leo],
  defensor: { name: 'Rosa Ficticia', document: '99900004', signs: true },
  matters: ['A1'],
  facts: 'Hechos.',
  result: 'acuerdo_total',
  clauses: ['Leo entrega S/ 450.00 cada mes.'],
  followUpClause: 'Una llamada al mes.',
  lawyer: { name: 'Eva Ficticia', registration: 'CAT 1', signs: true },
};
const lacks = (changes: Partial<ActaFacts>) =>
  missingFrom(CONCILIATION_REQUISITES, { ...acta, ...changes })
    .map(({ letter }) => letter)
    .join('');

describe('V09 what voids an acta', () => {
  it('passes a whole one', () => {
    expect(actaFaults(acta)).toEqual([]);
  });
  it.each([
    ['c', { place: '' }],
    ['c', { date: '' }],
    ['d', { parties: [ana] }],
    ['d', { parties: [ana, { ...leo, address: '' }] }],
    ['d', { virtual: true }],
    ['e', { defensor: { ...acta.defensor, document: ' ' } }],
    ['f', { parties: [ana, { ...leo, readsAndSigns: false, witness: { ...witness, name: '' } }] }],
    ['fj', { parties: [ana, { ...leo, readsAndSigns: false }] }],
    ['h', { matters: [] }],
    ['i', { clauses: [] }],
    ['i', { clauses: [''] }],
    ['j', { parties: [ana, { ...leo, signs: false }] }],
    ['j', { defensor: { ...acta.defensor, signs: false } }],
    [
      'j',
      { parties: [ana, { ...leo, readsAndSigns: false, witness: { ...witness, signs: false } }] },
    ],
  ] as const)('refuses one without %s: %o', (letters, changes) => {
    expect(lacks(changes)).toBe(letters);
    expect(actaFaults({ ...acta, ...changes })).toMatchObject([{ rule: 'V09', severity: 'block' }]);
  });
  it('passes the testigo a ruego in the place of who does not sign, and the absent without signature', () => {
    expect(lacks({ parties: [ana, { ...leo, readsAndSigns: false, signs: false, witness }] })).toBe(
      '',
    );
    const absent = { ...leo, present: false, signs: false, fingerprint: false };
    expect(lacks({ parties: [ana, absent], result: 'inasistencia_una_parte' })).toBe('');
  });
  it('refuses by naming the literals', () => {
    expect(actaFaults({ ...acta, place: '', matters: [] })[0]?.message).toBe(
      'Sin esto el acta es nula: lugar y fecha (literal c) y materias y controversias (literal h). Complétela; si ya se firmó, haga un acta rectificatoria (Reglamento de las DNA, art. 45.2).',
    );
  });
});

describe('V10 what leaves it incomplete', () => {
  it('passes a falta de acuerdo without lawyer or follow-up, and digital signatures without fingerprints', () => {
    const noLawyer = { name: '', registration: '', signs: false };
    expect(lacks({ result: 'falta_de_acuerdo', lawyer: noLawyer, followUpClause: '' })).toBe('');
    expect(lacks({ digital: true, parties: [ana, { ...leo, fingerprint: false }] })).toBe('');
  });
  it.each([
    ['a', { number: '' }],
    ['b', { sede: { ...acta.sede, dnaCode: '' } }],
    ['g', { facts: '' }],
    ['k', { parties: [ana, { ...leo, fingerprint: false }] }],
    ['l', { followUpClause: '' }],
    ['m', { lawyer: { ...acta.lawyer, registration: '' } }],
    ['m', { lawyer: { ...acta.lawyer, signs: false } }],
  ] as const)('refuses to be silent about %s: %o', (letters, changes) => {
    expect(lacks(changes)).toBe(letters);
    expect(actaFaults({ ...acta, ...changes })).toMatchObject([{ rule: 'V10', severity: 'warn' }]);
  });
});

it('the literals are those of the norm, a to m and a to j', () => {
  const letters = (list: readonly { readonly letter: string }[]) =>
    list.map(({ letter }) => letter).join('');
  expect(letters(CONCILIATION_REQUISITES)).toBe('abcdefghijklm');
  expect(letters(CONCILIATION_REQUISITES.filter(({ voids }) => voids))).toBe('cdefhij');
  expect(letters(COMPROMISO_REQUISITES)).toBe('abcdefghij');
});

describe('an acta de compromiso (RDNA 49)', () => {
  const compromiso: CompromisoFacts = {
    ...acta,
    parties: [ana],
    defensor: { ...acta.defensor, credential: '12' },
    commitments: ['Inscribe a su hija antes del 31 de agosto.'],
  };
  const missing = (changes: Partial<CompromisoFacts>) =>
    missingFrom(COMPROMISO_REQUISITES, { ...compromiso, ...changes }).map(({ letter }) => letter);
  it('is whole with one person, and with the fingerprint alone of who does not sign', () => {
    expect(compromisoFaults(compromiso)).toEqual([]);
    expect(missing({ parties: [{ ...ana, readsAndSigns: false, signs: false }] })).toEqual([]);
  });
  it.each([
    ['a', { caseNumber: '' }],
    ['b', { sede: { ...acta.sede, email: '' } }],
    ['c', { date: '' }],
    ['d', { parties: [] }],
    ['d', { parties: [ana, { ...leo, document: '' }] }],
    ['e', { defensor: { ...compromiso.defensor, credential: '' } }],
    ['f', { facts: '' }],
    ['g', { commitments: [] }],
    ['h', { followUpClause: '' }],
    ['i', { parties: [{ ...ana, fingerprint: false }] }],
    ['i', { parties: [{ ...ana, signs: false }] }],
    ['j', { defensor: { ...compromiso.defensor, signs: false } }],
  ] as const)('lacks %s with %o', (letter, changes) => {
    expect(missing(changes)).toEqual([letter]);
    expect(compromisoFaults({ ...compromiso, ...changes })).toMatchObject([{ severity: 'warn' }]);
  });
});
