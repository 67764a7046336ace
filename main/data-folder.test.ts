import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  defaultDataFolder,
  fileSystemOf,
  isCloudFolder,
  prepareDataFolder,
} from './data-folder.ts';

test.each([
  ['linux', { HOME: '/home/ana' }, '/home/ana/.local/share/yanapa'],
  ['linux', { HOME: '/home/ana', XDG_DATA_HOME: '/srv/x' }, '/srv/x/yanapa'],
  ['win32', { ProgramData: 'D:\\Datos' }, 'D:\\Datos\\Yanapa'],
] as const)('on %s with %j', (platform, environment, folder) => {
  expect(defaultDataFolder(environment, platform)).toBe(folder);
});

test.each([
  ['C:\\Users\\Ana\\OneDrive\\Yanapa', true],
  ['C:\\Users\\Ana\\OneDrive - Municipalidad de Tarata\\Yanapa', true],
  ['/home/ana/Dropbox/yanapa', true],
  ['G:\\Mi unidad\\Yanapa', true],
  ['/home/ana/Google Drive/x', true],
  ['C:\\ProgramData\\Yanapa', false],
  ['/home/ana/cajadropbox/yanapa', false],
  ['/home/boxeo/yanapa', false],
])('%s: a cloud copies it: %s', (path, cloud) => {
  expect(isCloudFolder(path)).toBe(cloud);
});

const MOUNTS = `
overlay / overlay rw 0 0
/dev/sda1 /home ext4 rw 0 0
server:/x /home/ana/red nfs4 rw 0 0
//server/x /media/carpeta\\040compartida cifs rw 0 0
`;

test.each([
  ['/home/ana/datos', 'ext4'],
  ['/home/ana/red', 'nfs4'],
  ['/home/ana/red/yanapa', 'nfs4'],
  ['/home/ana/redes', 'ext4'],
  ['/media/carpeta compartida/yanapa', 'cifs'],
  ['/var/x', 'overlay'],
])('%s is on %s', (path, type) => {
  expect(fileSystemOf(path, MOUNTS)).toBe(type);
});

test('the folder is made for its owner alone', () => {
  const parent = mkdtempSync(join(tmpdir(), 'yanapa-folder-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = prepareDataFolder(join(parent, 'a', 'b'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a folder in a cloud is refused, and not made', () => {
  const folder = join(tmpdir(), 'OneDrive', 'yanapa');
  expect(() => prepareDataFolder(folder)).toThrow(
    expect.objectContaining({ code: 'folder_not_local' }),
  );
  expect(existsSync(folder)).toBe(false);
});
