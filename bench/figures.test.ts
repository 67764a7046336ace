import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, table, timesOf } from './figures.ts';

describe('figures', () => {
  it('take the value that half, and nineteen in twenty, do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(timesOf(hundred)).toEqual({ p50: 50, p95: 95 });
    expect(timesOf([7])).toEqual({ p50: 7, p95: 7 });
    expect(() => timesOf([])).toThrow(RangeError);
  });

  it('are always times that were measured, the middle one first', () => {
    const times = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(times, (durations) => {
        const { p50, p95 } = timesOf(durations);
        expect(durations).toContain(p50);
        expect(durations).toContain(p95);
        expect(p50).toBeLessThanOrEqual(p95);
      }),
    );
  });

  it('say which target was missed, and are content without one', () => {
    expect(figure('a', [100], { target: 100 })).toMatchObject({ target: 100, ok: true });
    const missed = figure('b', [101], { target: 100 });
    expect(missed.ok).toBe(false);
    expect(figure('c', [9_999]).ok).toBe(true);
    expect(table([missed])).toContain('MISSED');
  });
});
