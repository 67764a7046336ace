import { drafts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { endReleases } from '../letters/releases.ts';

/**
 * Her pair goes, with an account or with a forgotten password: what is sealed to her alone will
 * never open again, so it goes too.
 * @param now ISO UTC.
 * @returns how many drafts were lost.
 */
export async function loseOwnSealed(tx: Tx, now: string, operatorId: string): Promise<number> {
  const draftsLost = await tx.countBy(drafts, { operatorId });
  await tx.delete(drafts, { operatorId });
  await endReleases(tx, now, { operatorId });
  return draftsLost;
}
