import {
  type MergeSnapshot,
  type Person,
  personMerges,
  persons,
} from '../../../db/entities/index.ts';
import { Refusal } from '../../../domain/errors.ts';
import { indexCasesOf } from '../../cases/index-case.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { indexPerson } from '../store.ts';
import { partContact } from './contact.ts';
import { restored, writeColumns, writtenSince } from './fields.ts';
import { knownOf, seesAllOf } from './known.ts';
import { isUnderAnother, mergesOf } from './load.ts';
import { moveBack } from './move.ts';
import { reopenNotices } from './notices.ts';

/**
 * Parts two rows again, each with what it said and what pointed to it. What was written since to the one
 * that stayed stays there.
 * @throws Refusal `not_found`; `conflict` when it was undone; `merge_later_first`; `merge_not_yours`.
 */
export async function undoMergeOf(
  ctx: WritingContext,
  { id }: { readonly id: string },
): Promise<{ keptId: string; goneId: string }> {
  const { tx, now, session } = ctx;
  const row = await tx.findOneBy(personMerges, { id });
  if (row === null) throw new Refusal('not_found');
  if (row.undoneAt !== null) throw new Refusal('conflict');
  const { keptId, goneId, snapshot } = row;
  if (!(await seesAllOf(ctx, await knownOf(tx, keptId)))) throw new Refusal('merge_not_yours');
  const kept = await tx.findOneByOrFail(persons, { id: keptId });
  if (kept.mergedInto !== null || isUnderAnother(row, await mergesOf(tx, keptId)))
    throw new Refusal('merge_later_first');

  await tx.update(personMerges, { id }, { moving: true });
  await moveBack(tx, id, { keptId, goneId });
  const later = writtenSince(kept, snapshot);
  const back = restored(kept, snapshot);
  await writeColumns(tx, kept, { ...back, ...stampBack(kept, snapshot) });
  await partContact(tx, keptId, snapshot);
  await reopenNotices(tx, snapshot.notices);
  await tx.update(persons, { id: goneId }, { mergedInto: null });
  await tx.update(
    personMerges,
    { id },
    { moving: false, undoneAt: now, undoneBy: session.operatorId },
  );

  await indexPerson(tx, { ...kept, ...back });
  await indexPerson(tx, await tx.findOneByOrFail(persons, { id: goneId }));
  for (const personId of [keptId, goneId]) await indexCasesOf(tx, personId);
  ctx.trace({ kind: 'person', id: keptId }, { act: 'unmerge', goneId, later });
  ctx.trace({ kind: 'person', id: goneId }, { act: 'unmerge', keptId });
  return { keptId, goneId };
}

/** When she was last changed, and by whom: as it stood, unless somebody changed her since. */
function stampBack(kept: Person, { before, after }: MergeSnapshot): Partial<Person> {
  const { changedAt, changedBy } = before;
  if (changedAt === undefined || changedBy === undefined) return {};
  return kept.changedAt === after.changedAt ? { changedAt, changedBy } : {};
}
