/** The files that were taken in, so that a person may delete one afterwards; the page knows no path. */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, unlink } from 'node:fs/promises';
import { Refusal } from '../domain/errors.ts';

/** What a file was when it was read. */
type Seen = Pick<Stats, 'ino' | 'dev' | 'size' | 'mtimeMs'>;

export interface Sources {
  /** @returns a handle that deletes this file, once. */
  remember(path: string, seen: Seen): string;
  /** Deletes it if it is still what was taken in. @throws Refusal `source_not_deleted`. */
  remove(handle: string): Promise<void>;
  /** At lock: what was chosen goes with who chose it. */
  forget(): void;
}

export function createSources(): Sources {
  const files = new Map<string, { readonly path: string; readonly seen: Seen }>();
  return {
    remember(path, { ino, dev, size, mtimeMs }) {
      const handle = randomBytes(24).toString('base64url');
      files.set(handle, { path, seen: { ino, dev, size, mtimeMs } });
      return handle;
    },
    async remove(handle) {
      const source = files.get(handle);
      files.delete(handle);
      try {
        if (source === undefined) throw new Refusal('source_not_deleted');
        const { path, seen } = source;
        const now = await lstat(path);
        const isSame =
          now.isFile() &&
          now.ino === seen.ino &&
          now.dev === seen.dev &&
          now.size === seen.size &&
          now.mtimeMs === seen.mtimeMs;
        if (!isSame) throw new Refusal('source_not_deleted');
        // Not to the trash, where it would lie in clear.
        await unlink(path);
      } catch {
        throw new Refusal('source_not_deleted');
      }
    },
    forget: () => files.clear(),
  };
}
