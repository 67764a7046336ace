/** @module-tag T5 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { isLocalFolder, isOnNetworkMount, looksRemote } from './local.ts';

describe('a folder on this PC', () => {
  it('is accepted, also before it exists', async () => {
    const folder = await temporaryFolder();
    expect(await isLocalFolder(folder)).toBe(true);
    expect(await isLocalFolder(join(folder, 'not', 'yet'))).toBe(true);
  });

  it.each([
    'C:\\ProgramData\\Yanapa',
    '\\\\?\\C:\\Yanapa',
    '/var/lib/yanapa',
    '/home/rosa/megafono',
    'C:\\Dropboxes',
  ])('does not look remote: %s', (path) => expect(looksRemote(path)).toBe(false));
});

describe('a folder elsewhere', () => {
  it.each([
    '\\\\servidor\\comun\\Yanapa',
    '\\\\?\\UNC\\servidor\\comun',
    '//servidor/comun',
    'C:\\Users\\rosa\\OneDrive\\Yanapa',
    'C:\\Users\\rosa\\OneDrive - Municipalidad Provincial de Tarata\\Yanapa',
    'C:\\Users\\rosa\\Dropbox (Personal)\\Yanapa',
    'G:\\Mi unidad\\Yanapa',
    '/home/rosa/Google Drive/Yanapa',
    '/home/rosa/Nextcloud/yanapa',
  ])('looks remote: %s', (path) => expect(looksRemote(path)).toBe(true));

  it('is known by its mount, the nearest above it', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw 0 0',
      'servidor:/export /srv/comun nfs4 rw 0 0',
      '//servidor/c /media/con\\040espacio cifs rw 0 0',
      '/dev/sdb1 /srv/comun/disco ext4 rw 0 0',
      'user@host: /home/rosa/remoto fuse.sshfs rw 0 0',
      '/dev/sdc1 /mnt/ntfs fuseblk rw 0 0',
      '',
    ].join('\n');
    const remote = ['/srv/comun', '/srv/comun/a', '/media/con espacio/x', '/home/rosa/remoto/y'];
    const local = ['/srv', '/srv/comunes', '/srv/comun/disco/z', '/mnt/ntfs/yanapa', '/home/rosa'];
    expect(remote.filter((path) => !isOnNetworkMount(path, mounts))).toEqual([]);
    expect(local.filter((path) => isOnNetworkMount(path, mounts))).toEqual([]);
  });
});
