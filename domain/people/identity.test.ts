import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../catalogues/document-types.ts';
import { checkDocument, dniCharacters, hasNoNumber, mayBeSameDocument } from './identity.ts';

const dni = fc.stringMatching(/^\d{8}$/);

describe('DNI', () => {
  it.each([
    ['10117410', '2G'],
    ['99900011', '3H'],
    ['99900013', '0D'],
    ['99900014', '8B'],
    ['99900015', '6K'],
  ])('%s has the characters %s', (number, characters) => {
    expect(dniCharacters(number)).toBe(characters);
  });

  it('keeps leading zeros and takes what a tired hand types', () => {
    expect(checkDocument('1', ' 00 123 456 ')).toEqual({
      ok: true,
      normalised: '00123456',
      warnings: [],
    });
    expect(checkDocument('1', '10117410-2')).toEqual({
      ok: true,
      normalised: '10117410',
      warnings: [],
    });
    expect(checkDocument('1', '10117410g').warnings).toEqual([]);
    expect(checkDocument('1', '10.117.410').normalised).toBe('10117410');
  });

  it('only warns about the verification character', () => {
    const check = checkDocument('1', '10117410-3');
    expect(check.ok).toBe(true);
    expect(check.warnings).toHaveLength(1);
  });

  it.each([
    ['', 'document_empty'],
    ['1234567', 'document_length'],
    ['1234567890', 'document_length'],
    ['1234567A', 'document_characters'],
    ['１２３４５６７８', 'document_characters'],
  ])('refuses %j: %s', (typed, error) => {
    expect(checkDocument('1', typed)).toMatchObject({ ok: false, error });
  });

  it('accepts any eight digits, with any character, at any spacing', () => {
    fc.assert(
      fc.property(dni, fc.constantFrom('', '-5', '-K', ' '), (number, tail) => {
        expect(checkDocument('1', number + tail)).toMatchObject({ ok: true, normalised: number });
      }),
    );
  });

  it('finds every error in one digit', () => {
    fc.assert(
      fc.property(dni, fc.nat(7), fc.integer({ min: 1, max: 9 }), (number, at, add) => {
        const wrong = String((Number(number.charAt(at)) + add) % 10);
        const changed = number.slice(0, at) + wrong + number.slice(at + 1);
        expect(dniCharacters(changed).charAt(1)).not.toBe(dniCharacters(number).charAt(1));
      }),
    );
  });
});

describe('other documents', () => {
  it('warns when a carné de extranjería is not 9 digits, and takes it', () => {
    expect(checkDocument('2', '001234567').warnings).toEqual([]);
    expect(checkDocument('2', '00123456789')).toMatchObject({ ok: true });
    expect(checkDocument('2', '00123456789').warnings).toHaveLength(1);
    expect(checkDocument('2', '12345')).toMatchObject({ ok: false, error: 'document_length' });
  });

  it.each([
    ['3', 'ab12345', 'AB12345'],
    ['4', 'LP 4567-1B', 'LP4567-1B'],
    ['5', '62001234', '62001234'],
    ['5', 'Acta 123/2019', 'ACTA123/2019'],
    ['6', '1234567890', '1234567890'],
    ['ptp', 'a-00123', 'A-00123'],
  ] as const)('type %s takes %j as %s', (type, typed, normalised) => {
    expect(checkDocument(type, typed)).toMatchObject({ ok: true, normalised });
  });

  it('wants no number where there is none', () => {
    expect(checkDocument('7', '')).toEqual({ ok: true, normalised: '', warnings: [] });
    expect(checkDocument('7', '12345678')).toMatchObject({
      ok: false,
      error: 'document_not_wanted',
    });
    expect(hasNoNumber('no_sabe')).toBe(true);
    expect(hasNoNumber('1')).toBe(false);
  });
});

describe('mayBeSameDocument', () => {
  const numbered = (
    documentType: DocumentType | null,
    documentNumber = '99900013',
    documentCountry: string | null = null,
  ) => ({ documentType, documentNumber, documentCountry });

  it('takes a CUI for the DNI it becomes, and an unknown type for any', () => {
    expect(mayBeSameDocument(numbered('1'), numbered('5'))).toBe(true);
    expect(mayBeSameDocument(numbered('1'), numbered(null))).toBe(true);
    expect(mayBeSameDocument(numbered('1'), numbered('1', '99900014'))).toBe(false);
    expect(mayBeSameDocument(numbered('1'), numbered('3'))).toBe(false);
  });

  it('keeps apart the passports of two countries', () => {
    const of = (country: string | null) => numbered('3', '99900013', country);
    expect(mayBeSameDocument(of('BO'), of('CL'))).toBe(false);
    expect(mayBeSameDocument(of('BO'), of('BO'))).toBe(true);
    expect(mayBeSameDocument(of('BO'), of(null))).toBe(true);
  });
});
