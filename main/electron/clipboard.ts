/**
 * Clears on lock what was copied from Yanapa. What changed while our window was in front was copied
 * here; what changed elsewhere is not ours to clear. Only a digest is remembered.
 */
import { createHash } from 'node:crypto';

export interface ClipboardWatch {
  focused(): void;
  blurred(): void;
  /** On lock. Resolves when what was copied here is no longer there. */
  clearOwn(): Promise<void>;
}

export function watchClipboard(clipboard: {
  readText(): Promise<string>;
  clear(): void;
}): ClipboardWatch {
  /** What was there when our window came to the front; null while it is not in front. */
  let before: string | null = null;
  let own: string | null = null;
  /** One look at a time, in the order of the events. */
  let looking = Promise.resolve();

  const digest = async (): Promise<string> =>
    createHash('sha256')
      .update(await clipboard.readText())
      .digest('hex');

  function next(look: () => Promise<void>): Promise<void> {
    // A clipboard that cannot be read holds nothing that we could clear.
    looking = looking.then(look).catch(() => undefined);
    return looking;
  }

  async function compare(): Promise<void> {
    if (before === null) return;
    const now = await digest();
    if (now !== before) own = now;
    before = now;
  }

  return {
    focused: () =>
      void next(async () => {
        before = await digest();
      }),
    blurred: () =>
      void next(async () => {
        await compare();
        before = null;
      }),
    clearOwn: () =>
      next(async () => {
        await compare();
        if (own !== null && (await digest()) === own) clipboard.clear();
        if (before !== null) before = await digest();
        own = null;
      }),
  };
}
