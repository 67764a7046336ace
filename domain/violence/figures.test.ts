import { describe, expect, it } from 'vitest';
import { bandOf, type CountedCase, violenceTables } from './figures.ts';

const adult = { sex: '2', age: 30, district: '230401', tie: 'conviviente' } as const;
const one = (changes: Partial<CountedCase> = {}): CountedCase => ({
  month: '2026-08',
  condition: '1',
  types: ['fisica'],
  modalities: ['pareja'],
  level: null,
  disability: 'no' as const,
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
  it('never leave a sum that tells them: the next smallest is hidden with them', () => {
    const cases = [
      ...many(18),
      ...many(30, { types: ['economica_patrimonial'] }),
      one({ types: ['psicologica'] }),
      one({ types: ['sexual'] }),
    ];
    const said = table(cases, 'tipo');
    expect(said?.rows.map(({ count }) => count).toSorted()).toEqual([30, null, null, null]);
    expect(said?.total).toBe(50);
  });
  it('hide the total, in every table that has it, where none is left to hide', () => {
    // Seven cases of one month, one of them sexual: the month is hidden, and no other one is there.
    const cases = [...many(6), one({ types: ['sexual'] })];
    for (const id of ['mes', 'tipo', 'nivel', 'tiempo']) expect(table(cases, id)?.total).toBeNull();
    expect(table(many(7), 'mes')?.total).toBe(7);
    // Referrals do not add up to the cases: one alone is told by no total.
    const referred = [...many(29), one({ referredTo: ['cem'] })];
    expect(table(referred, 'derivaciones')).toMatchObject({ rows: [{ count: null }], total: 30 });
  });
});
