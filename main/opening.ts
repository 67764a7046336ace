/** Taking in files that a person chose in a dialog of the host: one upload grant for each. */
import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ERRORS, type ErrorCode, Refusal } from '../domain/errors.ts';
import type { OpenedFile } from '../preload/contract.ts';
import { UPLOAD_LIMIT_BYTES } from './assets.ts';
import type { Redeem } from './backend-process.ts';
import type { Sources } from './sources.ts';

/** What dialogs offer. What a file is, the backend tells by its first bytes. */
export const OPENED_EXTENSIONS = ['pdf', 'png', 'jpg', 'jpeg', 'webp'] as const;

/**
 * Reads each file and redeems a grant with its bytes. A file that cannot be taken spends no grant.
 * @param paths of a dialog of the host, never of the page.
 * @param sources remembers where each came from, so that it may be deleted afterwards.
 * @throws Refusal `grant_refused` or `backend_gone`: then it is not about the file.
 */
export async function takeIn(
  paths: readonly string[],
  grants: readonly string[],
  redeem: Redeem,
  sources: Sources,
): Promise<readonly OpenedFile[]> {
  const left = [...grants];
  const taken: OpenedFile[] = [];
  // One after the other: each may be 25 MB.
  for (const path of paths) taken.push(await takeOne(path, left, redeem, sources));
  return taken;
}

async function takeOne(
  path: string,
  left: string[],
  redeem: Redeem,
  sources: Sources,
): Promise<OpenedFile> {
  const name = basename(path);
  const read = await readChosen(path);
  if ('error' in read) return refused(name, read.size, read.error);
  const { bytes, stats } = read;
  const size = bytes.length;
  if (size === 0) return refused(name, size, 'file_empty');
  const [grant] = left;
  if (grant === undefined) return refused(name, size, 'files_too_many');
  const redeemed = await redeem(grant, 'upload', bytes);
  bytes.fill(0);
  if (!redeemed.ok) {
    if (redeemed.error === 'too_large') return refused(name, size, 'file_too_large');
    if (redeemed.error === 'wrong_type') return refused(name, size, 'file_wrong_type');
    throw new Refusal(redeemed.error === 'gone' ? 'backend_gone' : 'grant_refused');
  }
  if (redeemed.mime === undefined) throw new Refusal('grant_refused');
  left.shift();
  const source = sources.remember(path, stats);
  return { ok: true, name, bytes: size, type: redeemed.mime, grant, source };
}

const refused = (name: string, bytes: number, code: ErrorCode): OpenedFile => ({
  ok: false,
  name,
  bytes,
  error: { code, message: ERRORS[code] },
});

type Read =
  | { readonly bytes: Uint8Array; readonly stats: Stats }
  | { readonly size: number; readonly error: 'file_unreadable' | 'file_too_large' };

async function readChosen(path: string): Promise<Read> {
  try {
    // A pipe among the files must not keep the window waiting for who writes to it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { size: 0, error: 'file_unreadable' };
      if (stats.size > UPLOAD_LIMIT_BYTES) return { size: stats.size, error: 'file_too_large' };
      return { bytes: await handle.readFile(), stats };
    } finally {
      await handle.close();
    }
  } catch {
    return { size: 0, error: 'file_unreadable' };
  }
}
