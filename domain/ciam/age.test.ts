import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/lima.ts';
import { yearsOn } from '../people/age.ts';
import { bandOf, refuseAge } from './age.ts';

const born = (birthDate: string) => ({ birthDate, estimatedAge: null, estimatedOn: null });
const guessed = (estimatedAge: number, estimatedOn: string | null = null) => ({
  birthDate: null,
  estimatedAge,
  estimatedOn,
});

describe('PAM_EDAD, 60 or more on the day of the registration (§4.1)', () => {
  it('passes on the birthday itself', () => {
    expect(refuseAge(born('1966-08-10'), '2026-08-10')).toBeNull();
    expect(refuseAge(guessed(60), '2026-08-10')).toBeNull();
  });
  it('refuses the day before, and says what to do', () => {
    const refused = refuseAge(born('1966-08-11'), '2026-08-10');
    expect(refused).toContain('Tiene 59 años');
    expect(refused).toContain('derívela');
    expect(refuseAge(guessed(59), '2026-08-10')).toContain('59');
  });
  it('refuses whoever has no age at all, and asks for it', () => {
    expect(
      refuseAge({ birthDate: null, estimatedAge: null, estimatedOn: null }, '2026-08-10'),
    ).toContain('edad aproximada');
  });
  it('passes an estimate that has grown to 60 since it was made', () => {
    expect(yearsOn(guessed(58, '2024-08-10'), '2026-08-10')).toBe(60);
    expect(refuseAge(guessed(58, '2024-08-10'), '2026-08-10')).toBeNull();
  });
  it('passes from one day on and never again refuses', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        (from, later) => {
          const birth = addDays('1900-01-01', from);
          const sixty = `${Number(birth.slice(0, 4)) + 60}${birth.slice(4)}`.replace(
            '02-29',
            '03-01',
          );
          expect(refuseAge(born(birth), addDays(sixty, -1))).not.toBeNull();
          expect(refuseAge(born(birth), addDays(sixty, later))).toBeNull();
        },
      ),
    );
  });
});

it('tells three bands, each edge in its own', () => {
  expect([60, 69, 70, 79, 80, 104].map(bandOf)).toEqual([
    '60-69',
    '60-69',
    '70-79',
    '70-79',
    '80+',
    '80+',
  ]);
});
