/** Views that come seldom: they are judged as every other. */
import { expect, test } from 'vitest';
import { judge } from '../lib/judge.ts';
import { visitRare } from '../lib/rare.ts';

test('banners, a late notice, a first password, technical support, data that are not as they were left', async () => {
  const seen: string[] = [];
  await visitRare(async (name, page) => {
    seen.push(name);
    await judge(page);
  });
  expect(seen).toHaveLength(6);
}, 240_000);
