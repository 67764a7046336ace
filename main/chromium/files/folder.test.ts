import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from './folder.ts';
import { html } from './markup.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'yanapa-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('folders, and files of the asked kinds, in the order of a Spanish dictionary', async () => {
  const path = folder();
  for (const name of ['Ñaña', 'Nube', 'Óscar', '.oculta']) mkdirSync(join(path, name));
  for (const name of ['b10.pdf', 'b9.PDF', 'nota.txt', '.x.pdf'])
    writeFileSync(join(path, name), 'abc');
  symlinkSync(join(path, 'nada'), join(path, 'roto.pdf'));
  symlinkSync(join(path, 'Nube'), join(path, 'Zona'));
  expect(await readFolder(path, ['.pdf'])).toEqual({
    path,
    folders: ['Nube', 'Ñaña', 'Óscar', 'Zona'],
    files: [
      { name: 'b9.PDF', bytes: 3 },
      { name: 'b10.pdf', bytes: 3 },
    ],
    cut: false,
  });
});

test('a long folder is cut, and says so; one that cannot be read is null', async () => {
  const path = folder();
  for (let at = 0; at < 501; at += 1) mkdirSync(join(path, `c${at}`));
  expect(await readFolder(path, [])).toMatchObject({ cut: true, folders: { length: 500 } });
  expect(await readFolder(join(path, 'no'), [])).toBeNull();
});

test('a name is text, whatever it is called', () => {
  expect(html`<b title="${'"><i>&'}">${'<script>'}</b>${[html`<i>`]}${null}`.text).toBe(
    '<b title="&#34;&#62;&#60;i&#62;&#38;">&#60;script&#62;</b><i>',
  );
});
