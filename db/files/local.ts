import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from './atomic.ts';

/**
 * Whether a folder (it need not exist yet) lies on this PC's own disk. A network share breaks
 * SQLite's locks, and a synced folder sends the files out and brings old ones back.
 */
export async function isLocalFolder(folder: string): Promise<boolean> {
  // On Windows the real path of a mapped drive letter is its share: \\server\share.
  const real = await realOf(resolve(folder));
  if (looksRemote(real)) return false;
  if (process.platform !== 'linux') return true;
  return !isOnNetworkMount(real, await readFile('/proc/self/mounts', 'utf8'));
}

/** Whether the path alone tells: a UNC share, or a folder that a cloud program keeps. */
export function looksRemote(path: string): boolean {
  const share = /^(?:\\\\\?\\UNC\\|\\\\(?![?.]\\)|\/\/)/i.test(path);
  const parts = path.split(/[\\/]+/);
  return share || parts.some((part) => CLOUD_FOLDER.test(part));
}

/** `OneDrive`, `OneDrive - Municipalidad`, `Dropbox (Oficina)`, `Google Drive`, `Mi unidad`… */
const CLOUD_FOLDER =
  /^(?:onedrive|dropbox|google ?drive|googledrive|mi unidad|my drive|icloud ?drive|iclouddrive|mega|megasync|nextcloud|owncloud|pcloud ?drive|box sync|syncthing)(?:$| ?[-(].*)/i;

const NETWORK_TYPES =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afs|ceph|glusterfs|davfs|ncpfs|fuse\.(?:sshfs|rclone|davfs2?|s3fs|gvfsd-fuse|google-drive-ocamlfuse|onedriver|glusterfs))$/;

/** @param mounts the text of `/proc/self/mounts`. */
export function isOnNetworkMount(path: string, mounts: string): boolean {
  let longest = -1;
  let remote = false;
  for (const line of mounts.split('\n')) {
    const [, point, type] = line.split(' ');
    if (point === undefined || type === undefined) continue;
    const place = point.replace(/\\(\d{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const holds = place === '/' || path === place || path.startsWith(`${place}/`);
    // The last of two mounts on one point is the one in sight.
    if (!holds || place.length < longest) continue;
    longest = place.length;
    remote = NETWORK_TYPES.test(type);
  }
  return remote;
}

/** The real path of the nearest folder above that exists. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (codeOf(error) !== 'ENOENT' || parent === path) throw error;
    return realOf(parent);
  }
}
