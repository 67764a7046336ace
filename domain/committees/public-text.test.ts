import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumberOf, numbersIn, typedNumbersIn } from './public-text.ts';

const kinds = (text: string) => numbersIn(text).map(({ kind }) => kind);
const digits = (size: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size })
    .map((all) => all.join(''));
const year = fc.integer({ min: 1990, max: 2040 });
/** Words around a number, with nothing in them that could be of it. */
const around = fc.tuple(
  fc.constantFrom('', 'Se vio ', 'Acuerdo: ', '(', 'con DNI ', 'N.° '),
  fc.constantFrom('', ' ayer.', ', entre otros', ')', '; y más'),
);

describe('numbers that no public text holds', () => {
  it('finds a case number however its dashes are typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        year.filter((one) => one < 2100),
        digits(5),
        fc.constantFrom('-', ' - ', '–', '—', '-  '),
        fc.boolean(),
        around,
        (number, of, code, dash, padded, [before, after]) => {
          const typed = padded ? String(number).padStart(4, '0') : String(number);
          expect(kinds(`${before}${typed}${dash}${of}${dash}${code}${after}`)).toContain('case');
        },
      ),
    );
  });

  it('finds a DNI however its digits are grouped', () => {
    fc.assert(
      fc.property(
        digits(8),
        fc.constantFrom(' ', '.', '-'),
        fc.constantFrom([8], [2, 3, 3], [2, 6], [5, 3], [3, 3, 2]),
        around,
        (dni, separator, groups, [before, after]) => {
          const parts = groups.map((size, at) => {
            const from = groups.slice(0, at).reduce((sum, one) => sum + one, 0);
            return dni.slice(from, from + size);
          });
          expect(kinds(`${before}${parts.join(separator)}${after}`)).toContain('document');
        },
      ),
    );
  });

  it('lets days, years, hours, telephones, money and numbers of norms stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2000, max: 2040 }),
        fc.constantFrom('/', '-', '.', ' '),
        (day, month, of, separator) => {
          const padded = (one: number) => String(one).padStart(2, '0');
          const typed = [padded(day), padded(month), of].join(separator);
          expect(kinds(`Quedó para el ${typed}, a las 09:30.`)).toEqual([]);
          expect(kinds(`${of}-${padded(month)}-${padded(day)}`)).toEqual([]);
        },
      ),
    );
    for (const text of [
      'Plan 2024-2026 y presupuesto de S/ 12 345 678.',
      'Celular 952 123 456, fijo 052 432100.',
      'Ordenanza N.° 0012-2026-CM/MPT y Ley 30364.',
      'Ordenanza Municipal 012-2026, 5 votos a favor.',
      'Resolución de Alcaldía N.° 123-2026-A/MPT.',
      'Asistieron 25 personas; 14 mujeres y 11 hombres.',
    ])
      expect(numbersIn(text), text).toEqual([]);
  });

  it('finds files of a court and codes of the registers', () => {
    expect(kinds('Expediente 00123-2026-0-2301-JP-FC-01.')).toEqual(['court']);
    expect(kinds('La señora CIAM-0012 y OMAPED-0003.')).toEqual(['registration', 'registration']);
    expect(kinds('La OMAPED y el CIAM, 2026.')).toEqual([]);
  });
});

describe('the number of a document of a case', () => {
  const OFICIO = 'OFICIO N.° 045-2026-DEMUNA-GDS/MPT';
  const isIn = (text: string, issued = OFICIO) =>
    typedNumbersIn(text).some((typed) => isNumberOf(typed, issued));

  it('is known whole, in its beginning, and by what it is called', () => {
    for (const text of [
      'Por el Oficio N.° 045-2026-DEMUNA-GDS/MPT se informó.',
      'oficio nº 45-2026-demuna',
      'el oficio 45-2026 quedó',
      'carta n.° 045-2026.',
      'con 045 - 2026 - DEMUNA-GDS/MPT',
    ])
      expect(isIn(text), text).toBe(true);
    expect(isIn('documento R-0012-2026', 'R-0012-2026')).toBe(true);
    expect(isIn('documento r-12-2026', 'R-0012-2026')).toBe(true);
  });

  it('is not the norm, nor another office’s document, of the same number', () => {
    for (const text of [
      'Ordenanza N.° 045-2026-CM/MPT',
      'Ordenanza 045-2026',
      'Oficio N.° 045-2026-UGEL',
      'Oficio N.° 045-2025-DEMUNA-GDS/MPT',
      'Oficio N.° 046-2026-DEMUNA-GDS/MPT',
      'Oficio N.° 045-2026-DEMUNAS',
    ])
      expect(isIn(text), text).toBe(false);
    expect(isIn('oficio 12-2026', 'R-0012-2026')).toBe(false);
  });
});
