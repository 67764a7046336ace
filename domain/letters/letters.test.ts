import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../catalogues/institution-kinds.ts';
import { formatNumber, isSiglas, type OfficialNumber, parseNumber } from './numbers.ts';
import { type LetterField, letterFields, PRESETS, presetFor, selectOutgoing } from './presets.ts';
import { YEAR_NAMES, yearName } from './year-names.ts';

const n = fc.integer({ min: 1, max: 999_999 });
const year = fc.integer({ min: 1993, max: 2100 });
const caseNumber = fc.record({
  series: fc.constant('case' as const),
  n,
  year,
  dnaCode: fc.stringMatching(/^\d{5}$/),
});
const oficio = fc.record({
  series: fc.constant('oficio' as const),
  n,
  year,
  siglas: fc.stringMatching(/^[A-ZÑ]{2,6}-[A-Z]{2,4}\/[A-Z]{2,4}$/),
});

describe('numbers', () => {
  it('read as the office writes them', () => {
    expect(formatNumber({ series: 'case', n: 1, year: 2026, dnaCode: '23010' })).toBe(
      '0001-2026-23010',
    );
    expect(formatNumber({ series: 'oficio', n: 45, year: 2026, siglas: 'DEMUNA-GDS/MPT' })).toBe(
      'OFICIO N.° 045-2026-DEMUNA-GDS/MPT',
    );
    expect(formatNumber({ series: 'case', n: 12345, year: 2026, dnaCode: '23010' })).toBe(
      '12345-2026-23010',
    );
  });

  it('are read back', () => {
    fc.assert(
      fc.property(fc.oneof(caseNumber, oficio), (number: OfficialNumber) => {
        expect(parseNumber(formatNumber(number))).toEqual(number);
      }),
    );
  });

  it.each([
    ['12-2026-23010', { series: 'case', n: 12, year: 2026, dnaCode: '23010' }],
    [' 0012 - 2026 - 23010 ', { series: 'case', n: 12, year: 2026, dnaCode: '23010' }],
    [
      'oficio nº 45-2026-demuna-gds/mpt',
      { series: 'oficio', n: 45, year: 2026, siglas: 'DEMUNA-GDS/MPT' },
    ],
    ['Oficio N° 45-2026-DEMUNA', { series: 'oficio', n: 45, year: 2026, siglas: 'DEMUNA' }],
    ['OFICIO 7-2026-DEMUNA', { series: 'oficio', n: 7, year: 2026, siglas: 'DEMUNA' }],
  ])('%j is understood', (text, number) => {
    expect(parseNumber(text)).toEqual(number);
  });

  it.each([
    '',
    '0000-2026-23010',
    '1-26-23010',
    '1-2026-2301',
    'CARTA N.° 1-2026-X',
    'OFICIO N.° 1-2026-<b>',
    '1-1492-23010',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('refuse what could not be read back', () => {
    expect(() => formatNumber({ series: 'case', n: 0, year: 2026, dnaCode: '23010' })).toThrow(
      RangeError,
    );
    expect(() => formatNumber({ series: 'case', n: 1, year: 2026, dnaCode: '2301' })).toThrow(
      RangeError,
    );
    expect(() => formatNumber({ series: 'oficio', n: 1, year: 2026, siglas: 'a b' })).toThrow(
      RangeError,
    );
    expect(isSiglas('DEMUNA-GDS/MPT')).toBe(true);
    expect(isSiglas('DEMUNA-')).toBe(false);
  });
});

describe('year names', () => {
  it('know 2026, and say when one must be entered', () => {
    expect(yearName(2026)).toMatchObject({ norm: 'DS 011-2026-PCM' });
    expect(yearName(2031)).toBeNull();
    expect(new Set(YEAR_NAMES.map((row) => row.year)).size).toBe(YEAR_NAMES.length);
  });

  it('let the office have the last word', () => {
    const own = { year: 2026, text: 'Otro', norm: 'X', secondLine: 'Decenio' };
    expect(yearName(2026, [own])).toBe(own);
  });
});

describe('what leaves the office', () => {
  const kinds = codesOf(INSTITUTION_KINDS);
  const kind = fc.constantFrom(...kinds);
  const fields = fc.subarray([...letterFields()]);

  it('never has a field for the informant or the safe contact', () => {
    expect(letterFields().filter((field) => /inform|safe|denunc/.test(field))).toEqual([]);
  });

  it.each(kinds)(
    '%s: asks for something, says where to answer, and abbreviates only names',
    (code) => {
      const preset = PRESETS[code];
      expect(preset.source).not.toBe('');
      expect(preset.fields.requested_attention).toBe('printed');
      expect(preset.fields.office_contact).toBe('printed');
      const abbreviated = letterFields().filter((field) => preset.fields[field] === 'initials');
      expect(abbreviated.filter((field) => field !== 'child_name')).toEqual([]);
    },
  );

  it.each([
    'educacion',
    'banco',
    'reniec',
    'sis',
    'omaped',
    'programa_social',
    'consular',
    'medicina_legal',
    'otra',
  ] as const)(
    'tells %s neither the facts nor who is presumed responsible, even when ticked',
    (code) => {
      const forbidden: LetterField[] = ['facts', 'accused_name'];
      const { fields: out, refused } = selectOutgoing(code, { add: forbidden });
      expect([out.facts, out.accused_name]).toEqual(['absent', 'absent']);
      expect(refused).toEqual(forbidden);
    },
  );

  it.each(['upe', 'fiscalia', 'juzgado', 'pnp'] as const)('gives %s the whole identity', (code) => {
    const { fields: out } = selectOutgoing(code);
    expect([out.child_name, out.child_document, out.facts, out.immediate_risk]).toEqual(
      Array(4).fill('printed'),
    );
  });

  it('gives initials to whom no rule names', () => {
    expect(selectOutgoing('otra').fields.child_name).toBe('initials');
  });

  it('prints an optional field only when ticked, and takes out what is removed', () => {
    expect(selectOutgoing('salud').fields.facts).toBe('absent');
    expect(selectOutgoing('salud', { add: ['facts'] }).fields.facts).toBe('printed');
    expect(selectOutgoing('salud', { remove: ['family_phone'] }).fields.family_phone).toBe(
      'absent',
    );
    expect(selectOutgoing('salud', { remove: ['office_contact'] }).fields.office_contact).toBe(
      'printed',
    );
  });

  it('holds back address and telephone of who has safe-contact rules', () => {
    expect(selectOutgoing('fiscalia', { hasSafeContact: true }).fields.child_address).toBe(
      'absent',
    );
    expect(presetFor('fiscalia', true).child_address).toBe('optional');
    const health = selectOutgoing('salud', { hasSafeContact: true, add: ['child_address'] });
    expect(health.fields.child_address).toBe('absent');
    expect(health.refused).toEqual(['child_address']);
  });

  it('never carries what the preset keeps absent, whatever is ticked', () => {
    fc.assert(
      fc.property(kind, fields, fields, fc.boolean(), (code, add, remove, hasSafeContact) => {
        const preset = presetFor(code, hasSafeContact);
        const { fields: out, refused } = selectOutgoing(code, { add, remove, hasSafeContact });
        for (const field of letterFields()) {
          if (preset[field] === 'absent') expect(out[field]).toBe('absent');
          if (out[field] === 'initials') expect(preset[field]).toBe('initials');
        }
        expect(refused.every((field) => add.includes(field))).toBe(true);
      }),
    );
  });
});
