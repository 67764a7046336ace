/** Who told and asked for reserve stands sealed in her case (R1297 23.2): that goes along too. */
import { casePeople } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';

export interface ReservedRow {
  readonly id: string;
  readonly caseId: string;
  readonly removed: boolean;
}

/** Where a person told under reserve. Only with the key of the class `informante`. */
export async function reservedOf(tx: Tx, personId: string): Promise<ReservedRow[]> {
  const rows = await tx.findBy(casePeople, { reserveIdentity: true });
  return rows
    .filter(({ reserved }) => reserved?.personId === personId)
    .map(({ id, caseId, removedAt }) => ({ id, caseId, removed: removedAt !== null }));
}

/** Names another row of her in one that holds her sealed, if it names the first. */
export async function moveReserved(
  tx: Tx,
  id: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const row = await tx.findOneBy(casePeople, { id });
  if (row?.reserved == null || row.reserved.personId !== from) return;
  await tx.update(casePeople, { id }, { reserved: { ...row.reserved, personId: to } });
}
