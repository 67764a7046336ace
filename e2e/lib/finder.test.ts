import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findInClear } from './finder.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'yanapa-finder-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const NEEDLE = 'Ñahui Güemes';

test.each([
  ['UTF-8', Buffer.from(`xx${NEEDLE}xx`)],
  ['UTF-16', Buffer.from(`xx${NEEDLE}xx`, 'utf16le')],
  ['without accents', Buffer.from('xxNAHUI guemes')],
  [
    'UTF-8 between bytes that are no text',
    Buffer.concat([Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(NEEDLE)]),
  ],
  ['without capitals, in UTF-16', Buffer.from('ñahui güemes', 'utf16le')],
])('a needle is found: %s', (_how, bytes) => {
  const root = folder();
  mkdirSync(join(root, 'deep/er'), { recursive: true });
  writeFileSync(join(root, 'deep/er/x'), bytes);
  expect(findInClear([root], [NEEDLE])).toEqual([{ file: join(root, 'deep/er/x'), what: NEEDLE }]);
});

test.each([
  ['PDF', Buffer.from('....%PDF-1.7')],
  ['PNG', Buffer.from([1, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])],
])('a document is found anywhere in a file: %s', (what, bytes) => {
  const root = folder();
  writeFileSync(join(root, 'x'), bytes);
  expect(findInClear([root], [])).toEqual([{ file: join(root, 'x'), what }]);
});

test('what is not there is not found, nor what is skipped', () => {
  const root = folder();
  writeFileSync(join(root, 'x'), 'Nahua Guemes');
  mkdirSync(join(root, 'own'));
  writeFileSync(join(root, 'own/y'), NEEDLE);
  expect(findInClear([root], [NEEDLE], [join(root, 'own')])).toEqual([]);
});
