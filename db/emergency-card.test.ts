import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCard, writeCard } from './emergency-card.ts';
import { temporaryFolder } from './testing.ts';

const PHONES = [{ post: 'Fiscalía de turno', number: '052 472000' }];

it('is read as it was written, and is no file when there is nothing to read', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'emergency.json');
  expect(await readCard(path)).toEqual([]);
  await writeCard(path, PHONES);
  expect(await readCard(path)).toEqual(PHONES);
  expect(await readFile(path, 'utf8')).toBe(
    '{"format":"yanapa-emergency","phones":[{"number":"052 472000","post":"Fiscalía de turno"}],"version":1}\n',
  );
  await writeCard(path, []);
  expect(await readdir(folder)).toEqual([]);
});

it('shows nothing that is no post with its number, whoever wrote it', async () => {
  const path = join(await temporaryFolder(), 'emergency.json');
  const kept = (phones: unknown, changes = {}) =>
    writeFile(path, JSON.stringify({ format: 'yanapa-emergency', version: 1, phones, ...changes }));
  for (const text of ['', 'x', 'null', '[]']) {
    await writeFile(path, text);
    expect(await readCard(path), text).toEqual([]);
  }
  await kept(PHONES, { version: 2 });
  expect(await readCard(path)).toEqual([]);
  await kept([
    ...PHONES,
    { post: 'x'.repeat(200), number: '105' },
    { post: 'Llame a Rosa', number: 'javascript:1' },
    { post: 'Rosa 952123456', number: '105' },
    null,
  ]);
  expect(await readCard(path)).toEqual(PHONES);
});
