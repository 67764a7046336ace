/** The chunks of attached files, opened with the old keys and sealed with the new ones. */
import type Database from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../domain/errors.ts';
import type { FieldClass, SealedClass } from '../../domain/fields/classes.ts';
import { withoutTriggers } from '../sealing/reseal.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { placeOf } from './place.ts';

/**
 * Replaces each chunk, in one transaction. A chunk of no record is an orphan and stays as it is until
 * it is swept; one that was damaged before stays damaged, and its attachment goes on saying so: one
 * bad file must not keep the office from changing its keys.
 *
 * @param classes of each file, as the records say.
 * @returns how many chunks were sealed anew.
 */
export function resealChunks(
  database: Database.Database,
  classes: ReadonlyMap<string, FieldClass>,
  { from, to }: { readonly from: Sealer; readonly to: Sealer },
): number {
  let count = 0;
  withoutTriggers(database, () => {
    const numbers = database.prepare('SELECT n FROM chunks WHERE file_id = ? ORDER BY n');
    const read = database.prepare('SELECT bytes FROM chunks WHERE file_id = ? AND n = ?');
    const write = database.prepare('UPDATE chunks SET bytes = ? WHERE file_id = ? AND n = ?');
    // One chunk in memory at a time: a file may weigh 25 MB.
    for (const [fileId, under] of classes) {
      // It has the key of its store alone, which changes by itself.
      if (under === 'ordinario') continue;
      for (const { n } of numbers.all(fileId) as { n: number }[]) {
        const { bytes } = read.get(fileId, n) as { bytes: Uint8Array };
        const plain = opened(from, under, placeOf(fileId, n), bytes);
        if (plain === null) continue;
        write.run(Buffer.from(to.sealBytes(under, placeOf(fileId, n), plain)), fileId, n);
        plain.fill(0);
        count += 1;
      }
    }
  });
  return count;
}

function opened(
  sealer: Sealer,
  under: SealedClass,
  place: ReturnType<typeof placeOf>,
  bytes: Uint8Array,
): Uint8Array | null {
  try {
    return sealer.openBytes(under, place, bytes);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'store_damaged') return null;
    throw error;
  }
}
