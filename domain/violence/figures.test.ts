import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, type CountedCase, hideSmall, violenceTables } from './figures.ts';

const adult = { sex: '2', age: 30, district: '230401', tie: 'conviviente' } as const;
const one = (changes: Partial<CountedCase> = {}): CountedCase => ({
  month: '2026-08',
  condition: '1',
  types: ['fisica'],
  modalities: ['pareja'],
  level: null,
  victims: [adult],
  reportedTo: ['pnp'],
  referredTo: [],
  hoursToMeasures: null,
  ...changes,
});
const many = (n: number, changes: Partial<CountedCase> = {}) =>
  Array.from({ length: n }, () => one(changes));
const table = (cases: readonly CountedCase[], id: string) =>
  violenceTables(cases, (code) => code).find((each) => each.id === id);

describe('§6.1 the tables', () => {
  it('count cases by type and victims by age', () => {
    const cases = [...many(6), ...many(7, { types: ['psicologica'] })];
    expect(table(cases, 'tipo')?.rows.map(({ count }) => count)).toEqual([6, 7]);
    expect(table(cases, 'edad')).toMatchObject({
      rows: [{ label: '30-59', count: 13 }],
      total: 13,
    });
  });
  it.each([
    [0, '0-5'],
    [5, '0-5'],
    [6, '6-11'],
    [17, '12-17'],
    [18, '18-29'],
    [59, '30-59'],
    [60, '60+'],
    [null, 'No se sabe'],
  ] as const)('put %s years in %s', (age, band) => {
    expect(bandOf(age)).toBe(band);
  });
  it('time from the denuncia to the measures ends at 24 and at 48 hours', () => {
    const cases = [24, 24.1, 48, 48.1].flatMap((hours) => many(5, { hoursToMeasures: hours }));
    expect(table(cases, 'tiempo')?.rows).toEqual([
      { label: 'De 24 a 48 horas', count: 10 },
      { label: 'Hasta 24 horas', count: 5 },
      { label: 'Más de 48 horas', count: 5 },
    ]);
  });
});

describe('§6.2 small cells', () => {
  it('hide under five, and under ten where it is sexual or of a child', () => {
    expect(table(many(4), 'tipo')?.rows[0]?.count).toBeNull();
    expect(table(many(5), 'tipo')?.rows[0]?.count).toBe(5);
    expect(table(many(9, { types: ['sexual'] }), 'tipo')?.rows[0]?.count).toBeNull();
    expect(table(many(9, { victims: [{ ...adult, age: 9 }] }), 'edad')?.rows[0]?.count).toBeNull();
    expect(table(many(10, { types: ['sexual'] }), 'tipo')?.rows[0]?.count).toBe(10);
  });
  it('never leave one alone, which the total would tell', () => {
    const cell = fc.record({ count: fc.nat(30), least: fc.constantFrom(5, 10) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        const rows = hideSmall(cells.map((each, at) => ({ ...each, label: `${at}` })));
        const hidden = rows.filter(({ count }) => count === null).length;
        expect(hidden).not.toBe(1);
        for (const [at, { count, least }] of cells.entries())
          if (count > 0 && count < least) expect(rows[at]?.count).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
