import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FUSES } from './fuses.ts';
import { ROOT } from './process.ts';

test('the packer burns every fuse as stated', () => {
  const settings = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
  const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings) ?? [];
  const burnt = Object.fromEntries(
    block
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': '))
      .map(([name = '', value]) => [name, value === 'true']),
  );
  expect(burnt).toEqual(FUSES);
});
