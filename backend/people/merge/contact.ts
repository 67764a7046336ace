/** Rules of safe contact of two rows add up, and part again as they were. */
import { type SafeContact, safeContacts } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import { unitedContact } from '../../../domain/people/merge.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { ruleFields } from '../view.ts';

export interface ContactChange {
  readonly contactBefore: SafeContact | null;
  readonly contactAfter: SafeContact | null;
}

/** Those of the row that goes stay beside it, untouched. */
export async function uniteContact(
  { tx, now, session }: WritingContext,
  { keptId, goneId }: PairOfPeople,
): Promise<ContactChange> {
  const contactBefore = await tx.findOneBy(safeContacts, { personId: keptId });
  const gone = await tx.findOneBy(safeContacts, { personId: goneId });
  if (gone === null) return { contactBefore, contactAfter: contactBefore };
  const rules = unitedContact(
    contactBefore === null ? null : ruleFields(contactBefore),
    ruleFields(gone),
  );
  if (rules === null) return { contactBefore, contactAfter: contactBefore };
  const contactAfter: SafeContact = {
    personId: keptId,
    ...rules,
    changedAt: now,
    changedBy: session.operatorId,
  };
  await tx.save(safeContacts, contactAfter);
  return { contactBefore, contactAfter };
}

/** As they were, unless somebody changed them since: a rule that protects is never taken away unseen. */
export async function partContact(
  tx: Tx,
  keptId: string,
  { contactBefore, contactAfter }: ContactChange,
): Promise<void> {
  if (same(contactBefore, contactAfter)) return;
  const now = await tx.findOneBy(safeContacts, { personId: keptId });
  if (!same(now, contactAfter)) return;
  if (contactBefore === null) await tx.delete(safeContacts, { personId: keptId });
  else await tx.save(safeContacts, contactBefore);
}

const same = (one: SafeContact | null, two: SafeContact | null): boolean =>
  one === null || two === null
    ? one === two
    : (Object.keys(one) as (keyof SafeContact)[]).every((column) => one[column] === two[column]);
