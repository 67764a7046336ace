/**
 * What lists filter and counters count by, opened once a session: to open twenty thousand sealed values
 * takes longer than a list may. Each is kept with its revision, which every change raises, so that a
 * value of another revision is never used; it goes with the store that a lock closes.
 */
import { type OmapedRecord, omapedRecords } from '../../db/entities/index.ts';
import { openRaw, type Store, type Tx } from '../../db/store.ts';
import type { OmapedFacets } from '../../domain/omaped/facets.ts';

interface Kept {
  readonly revision: number;
  readonly facets: OmapedFacets;
}

const kept = new WeakMap<Store, Map<string, Kept>>();

interface Found extends Pick<OmapedRecord, 'registrationId' | 'revision'> {}

/** More would not fit in one statement's list of values. */
const AT_ONCE = 500;

/**
 * The facets of each of the registrations, in clear.
 * @param found as this transaction sees them.
 */
export async function facetsInUse(
  store: Store,
  tx: Tx,
  found: readonly Found[],
): Promise<ReadonlyMap<string, OmapedFacets>> {
  const known = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, known);
  const fresh = found.filter(
    ({ registrationId, revision }) => known.get(registrationId)?.revision !== revision,
  );
  for (let at = 0; at < fresh.length; at += AT_ONCE)
    for (const { registrationId, revision, facets } of await opened(
      tx,
      fresh.slice(at, at + AT_ONCE).map((row) => row.registrationId),
    ))
      known.set(registrationId, { revision, facets });
  return new Map(
    found.flatMap(({ registrationId }) => {
      const one = known.get(registrationId);
      return one === undefined ? [] : [[registrationId, one.facets]];
    }),
  );
}

interface Raw {
  readonly registrationId: string;
  readonly revision: number;
  readonly facets: string;
}

async function opened(
  tx: Tx,
  ids: readonly string[],
): Promise<(Omit<Raw, 'facets'> & { facets: OmapedFacets })[]> {
  const rows: Raw[] = await tx.query(
    `SELECT registration_id AS "registrationId", revision, facets FROM main.omaped_records
     WHERE registration_id IN (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  return openRaw(tx, omapedRecords.options.name, rows, ['facets'], 'registrationId').flatMap(
    ({ facets, ...row }) =>
      // Without the key nothing is known of her, and nothing is guessed.
      facets === '' ? [] : [{ ...row, facets: JSON.parse(facets) as OmapedFacets }],
  );
}
