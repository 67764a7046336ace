/** Whether a copy is worth its name: it opens, it is whole, and its chain of acts holds to its end. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import { verifyAudit } from '../audit.ts';
import { openReader } from '../connection/open.ts';
import { openPlain } from '../connection/plain.ts';
import { refusalOf } from '../files/failure.ts';
import type { OpenKeys } from '../keys/slots.ts';
import { type Part, partsIn } from './parts.ts';

/** What a proved copy holds: figures that a person knows her office by. */
export interface Proof {
  readonly cases: number;
  readonly persons: number;
  readonly letters: number;
  /** The number of its last act in the chain, and when that was (ISO UTC); null in an empty store. */
  readonly lastAct: { readonly seq: number; readonly at: string } | null;
  readonly bytes: number;
}

/**
 * Opens every file under its key and looks at all of it.
 *
 * @param step called before each file and each check, for who waits; what it throws ends the work.
 * @param files where each part lies; by its own name in the folder unless told.
 * @throws Refusal `copy_damaged` when anything of it does not hold.
 */
export async function prove(
  folder: string,
  keys: OpenKeys,
  step: () => void | Promise<void>,
  files?: readonly { readonly part: Part; readonly file: string }[],
): Promise<Proof> {
  try {
    const found =
      files ?? (await partsIn(folder)).map(({ part }) => ({ part, file: join(folder, part.name) }));
    const [main] = found;
    const { store } = keys;
    if (main?.part.key !== 'store' || store === undefined) throw new Refusal('copy_damaged');
    let bytes = 0;
    for (const { part, file } of found) {
      await step();
      const opensWith = keys[part.key];
      if (opensWith === undefined) throw new Refusal('copy_damaged');
      refuseBroken(file, opensWith);
      bytes += (await stat(file)).size;
    }
    await step();
    return { ...(await countIn(main.file, store)), bytes };
  } catch (error) {
    throw refusalOf(error)?.code === 'store_damaged' ? new Refusal('copy_damaged') : error;
  }
}

function refuseBroken(file: string, key: Uint8Array): void {
  const database = openPlain(file, key, { readonly: true });
  try {
    const [first] = database.pragma('integrity_check(1)') as { integrity_check: string }[];
    const lost = database.pragma('foreign_key_check') as unknown[];
    if (first?.integrity_check !== 'ok' || lost.length > 0) throw new Refusal('copy_damaged');
  } finally {
    database.close();
  }
}

async function countIn(file: string, key: Uint8Array): Promise<Omit<Proof, 'bytes'>> {
  const source = await openReader({ file, key, entities: [] });
  try {
    if ((await verifyAudit(source.manager)) !== null) throw new Refusal('copy_damaged');
    const [counts]: { cases: number; persons: number; letters: number }[] = await source.query(
      `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM persons) AS persons,
         (SELECT count(*) FROM letters) AS letters`,
    );
    const [last]: { seq: number; at: string }[] = await source.query(
      'SELECT seq, at FROM audit ORDER BY seq DESC LIMIT 1',
    );
    if (counts === undefined) throw new Refusal('copy_damaged');
    return { ...counts, lastAct: last ?? null };
  } finally {
    await source.destroy();
  }
}
