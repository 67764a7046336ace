import { expect, test } from 'vitest';
import { licenceProblem, shippedPaths } from './licences.ts';

test.each([
  ['a', 'MIT', true],
  ['a', '(MIT OR GPL-3.0)', true],
  ['a', 'GPL-3.0', false],
  ['a', 'MIT AND GPL-3.0', false],
  ['@fontsource/noto-sans', 'OFL-1.1', true],
  ['some-code', 'OFL-1.1', false],
  ['a', undefined, false],
])('%s under %s', (name, licence, allowed) => {
  expect(licenceProblem(name, '1.0.0', licence) === null).toBe(allowed);
});

test('an exception holds for its version only', () => {
  expect(licenceProblem('png-js', '2.0.0', undefined)).toBeNull();
  expect(licenceProblem('png-js', '2.0.1', undefined)).not.toBeNull();
});

test('what ships is what the code brings along, nested copies included', () => {
  const lock = {
    'node_modules/a': { dependencies: { b: '1', c: '1' } },
    'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
    'node_modules/b': {},
    'node_modules/c': { dependencies: { a: '1' } },
    'node_modules/tool': {},
  };
  expect(shippedPaths(lock, ['a'])).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ]);
});
