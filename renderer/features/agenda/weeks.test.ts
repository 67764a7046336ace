import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekday } from '../../../domain/clock/lima.ts';
import { weeksOf } from './weeks.ts';

it('has every day of a month once, in weeks from Monday, at most six', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        const prefix = `${year}-${String(month).padStart(2, '0')}`;
        const weeks = weeksOf(`${prefix}-01`);
        const days = weeks.flat();
        const own = days.filter((day) => day.startsWith(prefix));
        expect(own.length).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(new Set(days).size).toBe(days.length);
        expect(days.toSorted()).toEqual(days);
        expect(weeks.length).toBeLessThanOrEqual(6);
        for (const week of weeks) expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      },
    ),
  );
});
