import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRemove } from './rotate.ts';

const copy = (madeAt: string) => ({ madeAt, name: madeAt });
const START = Date.parse('2026-01-05T15:00:00.000Z');
const daily = (days: number) =>
  Array.from({ length: days }, (_, n) => copy(new Date(START + n * 86_400_000).toISOString()));

describe('rotating copies', () => {
  it('keeps the last of each of 7 days, 4 weeks and 12 months', () => {
    const all = daily(400);
    const gone = new Set(toRemove(all));
    const kept = all.filter((c) => !gone.has(c)).map((c) => c.madeAt.slice(0, 10));
    expect(kept).toEqual([
      ...['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'],
      ...['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31'],
      // Weeks end on a Sunday.
      ...['2027-01-24', '2027-01-31'],
      ...['2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
      '2027-02-08',
    ]);
  });

  it('of one day keeps the last, by the day in Lima', () => {
    // 23:00 and 01:00 in Lima: two days, though one in UTC.
    const [late, early] = [copy('2026-08-11T04:00:00.000Z'), copy('2026-08-11T06:00:00.000Z')];
    expect(toRemove([late, early])).toEqual([]);
    const first = copy('2026-08-11T05:30:00.000Z');
    expect(toRemove([early, first])).toEqual([first]);
  });

  it('never removes the newest, nor from a copy alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1 }), (hours) => {
        const all = hours.map((h) => copy(new Date(START + h * 3_600_000).toISOString()));
        const newest = all
          .map((c) => c.madeAt)
          .sort()
          .at(-1);
        const gone = toRemove(all);
        expect(gone.length).toBeLessThan(all.length);
        const left = all.filter((c) => !gone.includes(c)).map((c) => c.madeAt);
        expect(left).toContain(newest);
      }),
    );
  });
});
