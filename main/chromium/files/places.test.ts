import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findPlaces } from './places.ts';

function machine(folders: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'yanapa-places-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['home/rosa', ...folders])
    mkdirSync(join(root, folder), { recursive: true });
  const at = (path: string) => join(root, path);
  const find = () =>
    findPlaces({
      home: at('home/rosa'),
      platform: 'linux',
      mounts: [at('media'), at('run/media')],
    });
  return { at, find };
}

test('the folders that are there, under the names people know', async () => {
  const { at, find } = machine(['home/rosa/Documents', 'home/rosa/Descargas']);
  expect(await find()).toEqual([
    { name: 'Carpeta personal', path: at('home/rosa') },
    { name: 'Documentos', path: at('home/rosa/Documents') },
    { name: 'Descargas', path: at('home/rosa/Descargas') },
  ]);
});

test('the desktop says where they are; one that is the home itself is no second place', async () => {
  const { at, find } = machine(['home/rosa/.config', 'home/rosa/Papeles', 'home/rosa/Documentos']);
  writeFileSync(
    at('home/rosa/.config/user-dirs.dirs'),
    '# de la PC\nXDG_DOCUMENTS_DIR="$HOME/Papeles"\nXDG_DESKTOP_DIR="$HOME/"\n',
  );
  expect(await find()).toEqual([
    { name: 'Carpeta personal', path: at('home/rosa') },
    { name: 'Documentos', path: at('home/rosa/Papeles') },
  ]);
});

test('drives, whether they appear below the account or not', async () => {
  const { at, find } = machine(['media/rosa/MEMORIA', 'media/cdrom', 'run/media/rosa/DISCO']);
  expect((await find()).slice(1)).toEqual([
    { name: 'cdrom', path: at('media/cdrom') },
    { name: 'MEMORIA', path: at('media/rosa/MEMORIA') },
    { name: 'DISCO', path: at('run/media/rosa/DISCO') },
  ]);
});
