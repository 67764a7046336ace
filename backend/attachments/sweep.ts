import { attachments } from '../../db/entities/index.ts';
import type { Store } from '../../db/store.ts';

/**
 * How long a file that no row names is kept: a `yanapa.db` put back from an older copy names fewer
 * files than there are, and that must be noticed before they go.
 */
const GRACE_MS = 7 * 24 * 60 * 60 * 1000;

/** Removes what was destroyed but for a power cut, and files that no row has named for a week. */
export async function sweepFiles(store: Store, now: Date): Promise<readonly string[]> {
  if (store.files.trouble !== null) return [];
  const there = await store.files.ids();
  const rows = await store.read((tx) =>
    tx.find(attachments, { select: { id: true, fileId: true, state: true } }),
  );
  const states = new Map(rows.map(({ fileId, state }) => [fileId, state]));
  const gone = there.filter((id) => {
    const state = states.get(id);
    if (state !== undefined) return state === 'destroyed';
    return bornAt(id) < now.getTime() - GRACE_MS;
  });
  await store.files.remove(gone);
  return gone;
}

/** When an id was made (UUIDv7, RFC 9562: its first 48 bits are milliseconds). */
const bornAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
