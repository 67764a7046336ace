import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foliate, MOST_FOLIOS, volumesOf } from './foliation.ts';

const counts = fc.array(fc.integer({ min: 1, max: 450 }), { maxLength: 40 });

it('numbers pieces one after another, without jump or repetition', () => {
  expect(foliate([1, 3, 2], 5)).toEqual([
    { from: 5, to: 5 },
    { from: 6, to: 8 },
    { from: 9, to: 10 },
  ]);
  expect(() => foliate([0], 1)).toThrow(RangeError);
  fc.assert(
    fc.property(counts, (some) => {
      const pieces = foliate(some, 1);
      pieces.forEach(({ from }, at) => {
        expect(from).toBe((pieces[at - 1]?.to ?? 0) + 1);
      });
      expect(pieces.at(-1)?.to ?? 0).toBe(some.reduce((sum, count) => sum + count, 0));
    }),
  );
});

it('parts a file in bodies of at most 200 folios, and a piece only when it is longer than one', () => {
  expect(volumesOf([])).toEqual([]);
  expect(volumesOf(foliate([150, 60, 10], 1))).toEqual([
    [{ from: 1, to: 150 }],
    [
      { from: 151, to: 210 },
      { from: 211, to: 220 },
    ],
  ]);
  fc.assert(
    fc.property(counts, (some) => {
      const pieces = foliate(some, 1);
      const volumes = volumesOf(pieces);
      for (const volume of volumes) {
        const folios = volume.reduce((sum, { from, to }) => sum + to - from + 1, 0);
        expect(folios).toBeGreaterThan(0);
        expect(folios).toBeLessThanOrEqual(MOST_FOLIOS);
      }
      const flat = volumes.flat();
      flat.forEach(({ from }, at) => {
        expect(from).toBe((flat[at - 1]?.to ?? 0) + 1);
      });
      expect(flat.at(-1)?.to ?? 0).toBe(pieces.at(-1)?.to ?? 0);
      if (some.every((count) => count <= MOST_FOLIOS)) expect(flat).toEqual(pieces);
    }),
  );
});
