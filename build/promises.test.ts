import { expect, it } from 'vitest';
import { keptPromises, PROMISES } from './promises.ts';

const report = (tests: readonly object[]) =>
  JSON.stringify({ testResults: [{ assertionResults: tests }] });
const passed = (tags: readonly string[], figures?: string) => ({
  status: 'passed',
  tags,
  meta: figures === undefined ? {} : { figures },
});

it('is told with the figures of its tests', () => {
  const { lines, unheld } = keptPromises(
    report([
      passed(PROMISES.map(({ name }) => name)),
      passed(['T8'], '1,015 edits, none silent'),
      passed([], 'of no promise'),
    ]),
  );
  const at = lines.findIndex((line) => line.startsWith('T8'));
  expect(lines[at]).toMatch(/\(2 tests\)$/);
  expect(lines[at + 1]?.trim()).toBe('1,015 edits, none silent');
  expect(lines).toHaveLength(PROMISES.length + 1);
  expect(unheld).toEqual([]);
});

it('is missing when its only test failed', () => {
  const all = PROMISES.map(({ name }) => passed([name]));
  const { unheld } = keptPromises(
    report(all.map((test) => (test.tags[0] === 'T3' ? { ...test, status: 'failed' } : test))),
  );
  expect(unheld).toEqual(['T3']);
});
