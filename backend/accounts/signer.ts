import { staffEntries } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { type SignerFault, signerFaults } from '../../domain/staff/signer.ts';
import { rolesHeld } from './operators.ts';

/** V11, of whoever signs on a day (YYYY-MM-DD): it warns, and no paper is held up for want of a credencial. */
export async function signerFaultsOn(
  tx: Tx,
  operatorId: string,
  day: string,
): Promise<SignerFault[]> {
  const roles = await rolesHeld(tx, operatorId, day);
  const entries = await tx.findBy(staffEntries, { operatorId });
  return signerFaults({ roles, entries }, day);
}
