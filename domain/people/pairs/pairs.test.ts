import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { likeness, listener, SUGGESTED } from '../same.ts';
import { type LabelledPair, readPairs, writePairs } from './pairs.ts';

const FILE = readFileSync(new URL('pairs.csv', import.meta.url), 'utf8');
const pairs = readPairs(FILE);
const hear = listener();
const suggested = ({ a, b }: LabelledPair): boolean =>
  likeness(hear(a), hear(b)).score >= SUGGESTED;

/** Of those of one person, how many are suggested; of those suggested, how many are of one person. */
function figures(of: readonly LabelledPair[]): { recall: number; precision: number } {
  const told = of.filter(suggested);
  const right = told.filter(({ same }) => same).length;
  return { recall: right / of.filter(({ same }) => same).length, precision: right / told.length };
}

it('the labelled set is of 600 pairs or more, half and half, a third held out', () => {
  expect(writePairs(pairs)).toBe(FILE);
  expect(pairs.length).toBeGreaterThanOrEqual(600);
  expect(pairs.filter(({ same }) => same)).toHaveLength(pairs.length / 2);
  expect(pairs.filter(({ held }) => held).length / pairs.length).toBeGreaterThan(0.32);
});

it.each([
  ['that the weights were chosen on', false],
  ['held out', true],
])('finds 97 of 100 of one person, at most 5 of 100 wrong, on the pairs %s', (_, held) => {
  const { recall, precision } = figures(pairs.filter((pair) => pair.held === held));
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});

it.each(['twins', 'siblings', 'homonyms', 'parent and child of one name'])(
  'tells apart %s, nine in ten or more',
  (kind) => {
    const of = pairs.filter((pair) => pair.kind === `different: ${kind}`);
    expect(of.length).toBeGreaterThan(30);
    expect(of.filter(suggested).length / of.length).toBeLessThan(0.1);
  },
);
