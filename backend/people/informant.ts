/** Who came, as the row of the case holds her: openly, or under reserve (R1297 23.2). */
import { type CasePerson, casePeople } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';

type Row = Pick<
  CasePerson,
  'personId' | 'relation' | 'institution' | 'institutionName' | 'reserveIdentity' | 'reserved'
>;
type Identity = Pick<CasePerson, 'personId' | 'relation' | 'institution'>;

/**
 * Who she is, as far as the session's keys open it: of a reserved informant nothing without the key
 * of the class `informante`.
 */
export function identityOf(row: Row): Identity {
  const { personId, relation } = row;
  const institution = row.institution ?? row.institutionName;
  if (!row.reserveIdentity) return { personId, relation, institution };
  return row.reserved ?? { personId, relation, institution };
}

/** The columns that hold an identity: apart from the case for who asked for reserve. */
export function columnsFor(
  { personId, relation, institution }: Identity,
  reserveIdentity: boolean,
): Row {
  const nothing = { personId: null, relation: null, institution: null, institutionName: null };
  return reserveIdentity
    ? { ...nothing, reserveIdentity, reserved: { personId, relation, institution } }
    : { personId, relation, institution, institutionName: null, reserveIdentity, reserved: null };
}

/**
 * Puts apart reserved informants that an earlier version linked under the store key alone. Whoever
 * enters may do it: sealing needs no key. The institution's name was sealed already.
 */
export async function sealReservedInformants(tx: Tx): Promise<void> {
  const rows: { id: string; personId: string | null; relation: string | null }[] = await tx.query(
    `SELECT id, person_id AS "personId", relation FROM case_people
     WHERE role = 'informant' AND reserve_identity = 1 AND reserved IS NULL
       AND person_id IS NOT NULL`,
  );
  for (const { id, ...identity } of rows) {
    const { institutionName: _, ...columns } = columnsFor({ ...identity, institution: null }, true);
    await tx.update(casePeople, { id }, columns);
  }
}
