import { institutions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { INSTITUTIONS } from '../../domain/institutions/seed.ts';
import { indexInstitution, nameSortOf } from './record.ts';

/** Who receives a letter when nobody knows the name of the post. */
const UNKNOWN_POST = 'Titular';
/** Right for any town; the office writes the town where it prefers it. */
const HERE = 'Presente.-';

export interface SeedOptions {
  readonly newId: () => string;
  /** ISO instant UTC. */
  readonly now: string;
  /** YYYY-MM-DD, Lima: the directory is in force from here. */
  readonly day: string;
}

/** The first directory of an office, at set-up; what nobody sourced stays *por verificar*. */
export async function seedInstitutions(tx: Tx, { newId, now, day }: SeedOptions): Promise<void> {
  const rows = INSTITUTIONS.map(({ verified, ...seed }) => ({
    ...seed,
    id: newId(),
    version: 1,
    nameSort: nameSortOf(seed.officialName),
    holder: null,
    post: seed.post ?? UNKNOWN_POST,
    place: HERE,
    district: null,
    virtualDesk: null,
    hours: null,
    emergencyContact: null,
    verifiedOn: verified ? day : null,
    verifiedBy: verified ? seed.source : null,
    validFrom: day,
    validTo: null,
    changedAt: now,
    changedBy: null,
  }));
  await tx.insert(institutions, rows);
  for (const row of rows) await indexInstitution(tx, row.id, row);
}
