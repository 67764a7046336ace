import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../clock/lima.ts';
import { PERIOD_CODES, periodOf, periodsIn } from './period.ts';
import { guarded } from './small.ts';

it('parts a year in periods that follow each other and leave no day out', () => {
  expect(periodOf({ kind: 'trimestre', year: 2026, number: 3 })).toEqual({
    from: '2026-07-01',
    to: '2026-09-30',
    name: 'tercer trimestre de 2026',
    months: ['2026-07', '2026-08', '2026-09'],
  });
  expect(periodOf({ kind: 'mes', year: 2026, number: 9 }).name).toBe('setiembre de 2026');
  expect(periodOf({ kind: 'anio', year: 2026, number: 1 }).name).toBe('año 2026');
  expect(() => periodOf({ kind: 'semestre', year: 2026, number: 3 })).toThrow(RangeError);
  fc.assert(
    fc.property(
      fc.constantFrom(...PERIOD_CODES),
      fc.integer({ min: 2000, max: 2100 }),
      (kind, year) => {
        const all = Array.from({ length: periodsIn(kind) }, (_, at) =>
          periodOf({ kind, year, number: at + 1 }),
        );
        expect(all[0]?.from).toBe(`${year}-01-01`);
        expect(all.at(-1)?.to).toBe(`${year}-12-31`);
        all.slice(1).forEach(({ from }, at) => {
          expect(from).toBe(addDays(all[at]?.to ?? '', 1));
        });
      },
    ),
  );
});

it('does not say a figure from one to four, and says nothing and five', () => {
  expect([0, 1, 4, 5, 90].map(guarded)).toEqual([0, null, null, 5, 90]);
});
