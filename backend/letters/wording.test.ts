import { expect, it } from 'vitest';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import { shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import { officeText } from '../../domain/letters/texts/texts.ts';
import type { DecidedRow } from './decided.ts';
import { firstWording, type WordingFacts } from './wording.ts';

const child = (sex: string, estimatedAge: number) =>
  ({
    role: 'affected',
    person: { person: { birthDate: null, estimatedAge, sex } },
    fields: [
      { field: 'child_age', printed: 'sí' },
      { field: 'child_sex', printed: 'sí' },
    ],
  }) as unknown as DecidedRow;

const OFFICE = {
  unit: 'DEMUNA de Tarata',
  municipality: 'Municipalidad Provincial de Tarata',
  address: '',
  email: '',
  phones: '',
};

function wording(changes: Partial<WordingFacts> & { readonly kind?: string } = {}) {
  const { kind = 'fiscalia', ...others } = changes;
  const facts = {
    cause: 'c',
    institution: { kind, officialName: 'Institución Ficticia' },
    office: OFFICE,
    caseNumber: '0001-2026-23010',
    rows: [child('2', 15)],
    day: '2026-08-10',
    ...others,
  };
  const shipped = (code: string) => {
    const text = officeText(shippedByCode(code).id, null);
    if (text === null) throw new Error(code);
    return text;
  };
  return firstWording(
    { oficio: shipped(`oficio.${facts.cause}`), request: shipped(`pedido.${kind}`) },
    facts,
  );
}

it.each(['a', 'b', 'c', 'd', 'e'])(
  'cause %s: of the boy and of the girl, as it is written',
  (cause) => {
    const body = (row: DecidedRow) => wording({ cause, rows: [row] }).body;
    expect(body(child('1', 9))).toContain(' del niño,');
    expect(body(child('1', 15))).toContain(' del adolescente,');
    expect(body(child('2', 9))).toContain(' de la niña,');
    for (const sex of ['1', '2', '']) expect(body(child(sex, 9))).not.toMatch(/\bde el\b/);
  },
);

it.each([
  ['a@b.pe', '052 1', ', al correo a@b.pe o al teléfono 052 1, citando'],
  ['a@b.pe', '', ', al correo a@b.pe, citando'],
  ['', '052 1', ', al teléfono 052 1, citando'],
  ['', '', 'el presente, citando'],
])('says how to answer as far as the office has it: %s %s', (email, phones, words) => {
  expect(wording({ kind: 'salud', office: { ...OFFICE, email, phones } }).body).toContain(words);
});

it('gives no term to an authority, and cites the norm of each addressee', () => {
  const upe = wording({ kind: 'upe', cause: 'e' });
  expect(upe.body).toContain('a esta Defensoría a la brevedad posible, citando');
  expect(upe.body).toContain('2019-MIMP) y al artículo 23, numeral 23.8, del Reglamento');
  const clinic = wording({ kind: 'salud', cause: 'e' });
  expect(clinic.body).toContain('dentro de los 5 días hábiles de recibido el presente, citando');
  expect(clinic.body).toContain('2019-MIMP).');
  expect(wording({ cause: 'd' }).body).toContain(
    'y al artículo 23 del Decreto Legislativo N.° 1297',
  );
});

it('is whole to every kind of institution, and says which versions it is of', () => {
  for (const { code } of INSTITUTION_KINDS.entries)
    for (const cause of ['a', 'b', 'c', 'd', 'e']) {
      const { begun, ...words } = wording({ kind: code, cause });
      for (const text of Object.values(words)) expect(text).not.toMatch(/[{}[\]]|undefined|^$/);
      expect(begun.map(({ version }) => version)).toEqual([0, 0]);
    }
});
