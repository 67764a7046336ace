import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, mentionsContact, mentionsName, mentionsPlace } from './mentions.ts';

const NOBODY: Known = {
  firstSurname: null,
  secondSurname: null,
  givenNames: null,
  knownAs: null,
  phone: null,
  otherContact: null,
  documentNumber: null,
  email: null,
};
const rosa: Known = {
  ...NOBODY,
  firstSurname: 'Quispe',
  secondSurname: 'De la Cruz',
  givenNames: 'Rosa Elena',
  phone: '952 123 456',
  documentNumber: '99900013',
  email: 'rosa@correo.example',
};
const son: Known = { ...NOBODY, firstSurname: 'Quispe', givenNames: 'Juan' };

describe('mentionsName', () => {
  it.each([
    ['La señora Rosa avisó', true],
    ['ROSA QUISPE avisó', true],
    ['rosa quispe avisó', true],
    ['Elena Quispe', true],
    ['una mochila rosa', false],
    ['la familia Quispe', false],
    ['Juan Quispe asiste', false],
    ['la cruz del cerro', false],
  ])('%j → %s', (text, expected) => {
    expect(mentionsName(text, rosa, [son])).toBe(expected);
  });

  it('finds nothing of somebody without a name', () => {
    fc.assert(fc.property(fc.string(), (text) => !mentionsName(text, NOBODY, [])));
  });
});

describe('mentionsContact', () => {
  it('finds a number however its digits are grouped, and no shorter one', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '  ');
    fc.assert(
      fc.property(fc.array(gap, { minLength: 9, maxLength: 9 }), (gaps) => {
        const typed = [...'952123456'].map((digit, at) => `${digit}${gaps[at]}`).join('');
        return mentionsContact(`Tel. ${typed}`, rosa);
      }),
    );
    expect(mentionsContact('El 10/08/2026 a las 09:20, 123 456 soles', rosa)).toBe(false);
    expect(mentionsContact('DNI 99900013', rosa)).toBe(true);
    expect(mentionsContact('ROSA@correo.example', rosa)).toBe(true);
  });
});

describe('mentionsPlace', () => {
  it('ignores accents and signs, and places too short to tell', () => {
    expect(mentionsPlace('vive en el jr. AREQUIPA N.° 5', 'Jr. Arequipa')).toBe(true);
    expect(mentionsPlace('vive allí', 'allí')).toBe(false);
    expect(mentionsPlace('vive allí', null)).toBe(false);
  });
});
