/** Where the office's data live: one folder of this machine's own disk. */
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, posix, resolve, win32 } from 'node:path';
import { Refusal } from '../domain/errors.ts';

/**
 * The folder when none is named: on Windows shared by the accounts of the PC, elsewhere the
 * person's own.
 */
export function defaultDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32')
    return win32.join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Yanapa');
  const home = environment['HOME'] ?? homedir();
  if (platform === 'darwin') return posix.join(home, 'Library/Application Support/Yanapa');
  return posix.join(environment['XDG_DATA_HOME'] || posix.join(home, '.local/share'), 'yanapa');
}

/**
 * Where this account remembers how far the stores went: in its own profile, so that whoever puts an
 * older data folder in place does not put this back with it.
 */
export function defaultAnchorFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  if (platform === 'win32')
    return win32.join(environment['LOCALAPPDATA'] ?? win32.join(home, 'AppData\\Local'), 'Yanapa');
  // Not beside the data, which lie in «Application Support/Yanapa».
  if (platform === 'darwin') return posix.join(home, 'Library/Preferences/Yanapa');
  return posix.join(environment['XDG_STATE_HOME'] || posix.join(home, '.local/state'), 'yanapa');
}

/**
 * Makes the folder if need be. @returns its absolute path.
 * @throws Refusal `folder_not_local` on a network share or in a folder that a cloud copies: two
 *   machines would write the same file, and copies of the store would leave the office.
 * @throws Refusal `disk_read_only` when it cannot be made.
 */
export function prepareDataFolder(folder: string): string {
  const path = resolve(folder);
  if (isCloudFolder(path) || isNetworkPath(nearestExisting(path)))
    throw new Refusal('folder_not_local');
  try {
    // Others of this machine have no business there. On Windows the installer's ACL says who may.
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    throw new Refusal('disk_read_only');
  }
  return path;
}

/** Folders that a program on the machine copies to the internet, by the names they give them. */
const CLOUD =
  /^(onedrive|dropbox|google ?drive|googledrive|mi unidad|my drive|icloud ?drive|mobile documents|box|mega|nextcloud|owncloud|syncthing|pcloud ?drive|yandex\.?disk)( - .*| \(.*\))?$/i;

/** Whether a part of the path is a folder of a cloud service. */
export function isCloudFolder(path: string): boolean {
  return path.split(/[\\/]/).some((part) => CLOUD.test(part));
}

/** File systems that live on another machine (`man 5 fstab`, the kernel's Documentation/filesystems). */
const NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|9p|ceph|glusterfs|lustre|ocfs2|gfs2|davfs|sshfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|glusterfs|google-drive-ocamlfuse|onedriver|curlftpfs|smbnetfs|ceph.*)|autofs)$/;

function isNetworkPath(path: string): boolean {
  if (process.platform === 'win32') return isUncPath(path);
  if (process.platform !== 'linux') return false;
  const type = fileSystemOf(realpathSync(path), readFileSync('/proc/self/mounts', 'utf8'));
  return type !== null && NETWORK.test(type);
}

/** `\\server\share`; a mapped letter becomes one when resolved. */
export function isUncPath(path: string): boolean {
  const real = existsSync(path) ? realpathSync.native(path) : path;
  return /^(\\\\|\/\/)(?![.?][\\/])/.test(real) || /^\\\\\?\\UNC\\/i.test(real);
}

/**
 * Type of the file system that holds a path.
 * @param mounts as in `/proc/self/mounts`: device, mount point (octal escapes), type, …
 */
export function fileSystemOf(path: string, mounts: string): string | null {
  let found: { point: string; type: string } | null = null;
  for (const line of mounts.split('\n')) {
    const [, escaped, type] = line.split(' ');
    if (escaped === undefined || type === undefined) continue;
    const point = escaped.replaceAll(/\\([0-7]{3})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    // Of two mounts on one point the later one is seen.
    if (holds && (found === null || point.length >= found.point.length)) found = { point, type };
  }
  return found?.type ?? null;
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}
