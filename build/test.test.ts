import { expect, test } from 'vitest';
import { countTests } from './test.ts';

test.each([
  [{ numPassedTests: 7, numFailedTests: 0 }, 0, { passed: 7, failed: 0 }],
  [{ numPassedTests: 7, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
  // A file that does not load has no failed test, and is a failure.
  [{ numPassedTests: 7, numFailedTests: 0 }, 1, { passed: 7, failed: 1 }],
])('%j with exit code %i', (report, code, expected) => {
  expect(countTests(JSON.stringify(report), code)).toEqual(expected);
});
