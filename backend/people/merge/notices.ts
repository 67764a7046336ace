/** What was noticed of a pair is settled by uniting it, and stands again as it did when that is undone. */
import { type DuplicateNotice, duplicateNotices } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import type { WritingContext } from '../../core/procedure.ts';

/** Whichever of the two was noticed first. */
export const noticesOf = (tx: Tx, { keptId, goneId }: PairOfPeople): Promise<DuplicateNotice[]> =>
  tx.findBy(duplicateNotices, [
    { personId: keptId, otherId: goneId },
    { personId: goneId, otherId: keptId },
  ]);

/** @returns the notices as they stood. */
export async function settleNotices(
  { tx, now, session }: WritingContext,
  pair: PairOfPeople,
): Promise<DuplicateNotice[]> {
  const notices = await noticesOf(tx, pair);
  for (const { id } of notices)
    await tx.update(
      duplicateNotices,
      { id },
      { settledAt: now, settledBy: session.operatorId, outcome: 'same' },
    );
  return notices;
}

export async function reopenNotices(tx: Tx, notices: readonly DuplicateNotice[]): Promise<void> {
  for (const { id, settledAt, settledBy, outcome } of notices)
    await tx.update(duplicateNotices, { id }, { settledAt, settledBy, outcome });
}
