import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { plainName, saveNew, saveOver } from './saving.ts';

const PDF = { name: 'x.pdf', mime: 'application/pdf', bytes: new Uint8Array([37, 80]) } as const;

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-saving-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'x.pdf');
}

test('whatever the name, it stays in its folder', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('../../x', '..', 'a\\..\\b', '.ssh', 'a\0b')),
      (name) => {
        const plain = plainName(name);
        expect(plain).not.toMatch(/[/\\\0:]|^\.|^$/);
      },
    ),
  );
});

test('a plain name stays as it is', () => {
  expect(plainName('OFICIO-045-2026 Ñ (2).pdf')).toBe('OFICIO-045-2026 Ñ (2).pdf');
});

test('what is there is written over only when that was asked', async () => {
  const path = temporaryFile();
  expect(await saveNew(path, PDF)).toBe(true);
  writeFileSync(path, 'otro documento, más largo');
  expect(await saveNew(path, PDF)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('otro documento, más largo');
  await saveOver(path, PDF);
  expect([...readFileSync(path)]).toEqual([37, 80]);
});

test('a folder that is not there is refused', async () => {
  const path = join(temporaryFile(), 'y.pdf');
  await expect(saveNew(path, PDF)).rejects.toMatchObject({ code: 'save_failed' });
  await expect(saveOver(path, PDF)).rejects.toMatchObject({ code: 'save_failed' });
});
