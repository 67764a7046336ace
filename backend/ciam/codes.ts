/**
 * The codes of every ficha, for lists and figures. They stand sealed, and opening one takes some twenty
 * microseconds: forty thousand would hold a list for a second. So what was opened is kept in the memory of
 * this process while the session lasts, and only fichas that changed are opened again. A lock ends the
 * process, and with it what it knew.
 */
import type { OlderCodes } from '../../db/entities/index.ts';
import { openRaw } from '../../db/store.ts';
import type { Session } from '../core/ports.ts';
import type { ReadingContext } from '../core/procedure.ts';

interface Kept {
  readonly version: number;
  readonly codes: OlderCodes;
}

const opened = new WeakMap<Session, Map<string, Kept>>();

/** Up to so many are asked for by their ids; more are read with all the others. */
const FEW = 500;

/** Registration → codes, of the fichas that the session may open. */
export async function allCodes({
  tx,
  session,
}: Pick<ReadingContext, 'tx' | 'session'>): Promise<ReadonlyMap<string, OlderCodes>> {
  const kept = opened.get(session) ?? new Map<string, Kept>();
  opened.set(session, kept);
  const now: { id: string; version: number }[] = await tx.query(
    'SELECT registration_id AS id, version FROM ciam_profiles',
  );
  const changed = now.filter(({ id, version }) => kept.get(id)?.version !== version);
  const ids = changed.map(({ id }) => id);
  if (ids.length > 0)
    for (const { id, version, codes } of await read({ tx }, ids))
      if (codes !== '') kept.set(id, { version, codes: JSON.parse(codes) as OlderCodes });
  return new Map(
    now.flatMap(({ id, version }) => {
      const found = kept.get(id);
      return found?.version === version ? [[id, found.codes] as const] : [];
    }),
  );
}

interface Sealed {
  readonly id: string;
  readonly version: number;
  readonly codes: string;
}

async function read({ tx }: Pick<ReadingContext, 'tx'>, ids: readonly string[]): Promise<Sealed[]> {
  const few = ids.length <= FEW ? ' WHERE registration_id IN (SELECT value FROM json_each(?))' : '';
  const rows: Sealed[] = await tx.query(
    `SELECT registration_id AS id, version, codes FROM ciam_profiles${few}`,
    few === '' ? [] : [JSON.stringify(ids)],
  );
  const wanted = new Set(ids);
  return openRaw(
    tx,
    'ciam_profiles',
    rows.filter(({ id }) => wanted.has(id)),
    ['codes'],
  );
}
