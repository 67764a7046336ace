import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { backupsOf, freeCopyName, madeAtOf, namesOnDisk } from './names.ts';

it('a copy has a name of its own, also in the second of another one', async () => {
  const folder = await temporaryFolder();
  const at = new Date('2026-03-14T15:02:03.500Z');
  for (const expected of ['2026-03-14T150203Z', '2026-03-14T150204Z', '2026-03-14T150205Z']) {
    const name = await freeCopyName(folder, at);
    expect(name).toBe(expected);
    await mkdir(join(backupsOf(folder), name), { recursive: true });
  }
  expect(await namesOnDisk(folder)).toHaveLength(3);
  expect(madeAtOf('2026-03-14T150204Z')).toBe('2026-03-14T15:02:04.000Z');
});
