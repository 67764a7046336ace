import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIds } from './id.ts';
import { clockAt, systemRandom } from './testing.ts';

it('makes UUIDv7 of the instant', () => {
  const id = createIds(clockAt('2026-08-10T14:00:00.123Z'), systemRandom)();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(
    Date.parse('2026-08-10T14:00:00.123Z'),
  );
});

it('always grows, also within a millisecond and when the clock goes back', () => {
  const steps = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (seconds) => {
      const clock = clockAt('2026-08-10T14:00:00Z');
      const next = createIds(clock, systemRandom);
      const ids = seconds.map((step) => {
        clock.advance(step);
        return next();
      });
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});

it('goes on growing when a millisecond runs out of numbers', () => {
  // The first sequence is the largest that 31 random bits give; the counter then has 2^31 left.
  const next = createIds(clockAt('2026-08-10T14:00:00Z'), (n) => new Uint8Array(n).fill(0xff));
  const ids = Array.from({ length: 1000 }, next);
  expect(ids).toEqual([...ids].sort());
});
