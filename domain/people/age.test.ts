import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/lima.ts';
import {
  type AgeRole,
  ageGroup,
  ageOn,
  ageWarning,
  type Born,
  birthYearsOf,
  describeAge,
  statisticGroup,
} from './age.ts';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1930-01-01', days));

describe('ageOn', () => {
  it.each([
    ['2014-05-16', '2026-05-15', 11],
    ['2014-05-15', '2026-05-15', 12],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-05-15', '2026-05-15', 0],
    ['2026-05-16', '2026-05-15', null],
  ])('born %s, on %s: %s', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });

  it('refuses what is not a date', () => {
    expect(() => ageOn('2026-02-30', '2026-05-15')).toThrow(RangeError);
  });

  it('falls within the birth years told for that age', () => {
    fc.assert(
      fc.property(date, date, (birth, on) => {
        const age = ageOn(birth, on);
        if (age === null) return;
        const { from, to } = birthYearsOf(age, on);
        const year = Number(birth.slice(0, 4));
        expect(year).toBeGreaterThanOrEqual(from);
        expect(year).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('groups', () => {
  it.each([
    [0, 'nino', '0-5'],
    [5, 'nino', '0-5'],
    [6, 'nino', '6-11'],
    [11, 'nino', '6-11'],
    [12, 'adolescente', '12-17'],
    [17, 'adolescente', '12-17'],
    [18, 'adulto', '18+'],
  ])('%i is %s', (age, group, statistic) => {
    expect(ageGroup(age)).toBe(group);
    expect(statisticGroup(age)).toBe(statistic);
  });
});

describe('describeAge', () => {
  it.each([
    ['2026-05-15', '2026-06-14', '0 meses'],
    ['2026-05-15', '2026-06-15', '1 mes'],
    ['2025-09-30', '2026-05-15', '7 meses'],
    ['2025-05-15', '2026-05-15', '1 año'],
    ['2018-05-15', '2026-05-15', '8 años'],
    ['2027-01-01', '2026-05-15', null],
  ])('born %s, on %s: %s', (birth, on, text) => {
    expect(describeAge(birth, on)).toBe(text);
  });
});

describe('ageWarning', () => {
  const received = '2026-08-10';
  const born = (birthDate: string | null, estimatedAge: number | null = null) => ({
    birthDate,
    estimatedAge,
  });
  const odd = (role: AgeRole, of: Born, facts: string | null = null) =>
    ageWarning(role, of, { received, facts });

  it('begins on the eighteenth birthday, not the day before', () => {
    expect(odd('affected', born('2008-08-11'))).toBeNull();
    expect(odd('affected', born('2008-08-10'))).toContain('18 años');
  });

  it('tells apart who was a child when it happened', () => {
    const words = odd('affected', born('2008-01-01'), '2024-05-01') ?? '';
    expect(words).toContain('Tenía 16 años el día de los hechos');
    expect(words).toContain('18 años al recibirse');
    expect(odd('affected', born('1990-01-01'), '2024-05-01')).toContain('persona adulta');
  });

  it('goes by the estimated age when there is no date', () => {
    expect(odd('affected', born(null, 34))).toContain('34 años');
    expect(odd('affected', born(null, 8))).toBeNull();
    expect(odd('affected', born('2017-03-04', 34))).toBeNull();
  });

  it('looks at children among those who come and the obliged, never at sisters and brothers', () => {
    expect(odd('informant', born('2012-01-01'))).toContain('La misma niña');
    expect(odd('obliged', born('2012-01-01'))).toContain('sección 3');
    expect(odd('relative', born('2012-01-01'))).toBeNull();
    expect(odd('obliged', born('1985-01-01'))).toBeNull();
  });

  it('says nothing of what is unknown, half typed or yet to come', () => {
    for (const date of [null, '', '20', '2030-01-01'])
      expect(odd('affected', born(date)), String(date)).toBeNull();
  });
});
