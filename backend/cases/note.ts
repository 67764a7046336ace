import type { z } from 'zod';
import { casePeople, diaryEntries } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { contactActOf } from '../../domain/people/contact.ts';
import type { addNote } from '../../domain/records/case-acts.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { requireContact } from '../people/contact.ts';
import { addDiaryEntry } from './diary.ts';
import { loadCase } from './load.ts';

type Note = z.infer<typeof addNote>;

/**
 * Adds a line to the diary, also of a concluded case. A call or a visit keeps to the person's
 * safe-contact rules.
 * @throws Refusal `safe_contact`; `bad_input` when somebody must be named; `date_not_possible`, `not_found`.
 */
export async function addCaseNote(ctx: WritingContext, note: Note): Promise<{ id: string }> {
  const { caseId, kind, happenedAt, text, correctsId, personId } = note;
  await loadCase(ctx.tx, caseId);
  refuseFuture(ctx.now, { happenedAt });
  await requireInCase(ctx, note);
  const overridden = await requireContact(ctx.tx, {
    caseId,
    personId,
    act: contactActOf(kind),
    override: note.contactOverride,
    field: 'contactOverride',
    personField: 'personId',
  });
  const id = await addDiaryEntry(ctx, {
    caseId,
    kind,
    happenedAt,
    text,
    correctsId,
    personId,
    contactOverride: overridden ? note.contactOverride : null,
  });
  ctx.trace({ kind: 'case', id: caseId }, { note: kind, overridden });
  return { id };
}

/** The line corrected and the person named belong to this case. */
async function requireInCase(
  ctx: WritingContext,
  { caseId, correctsId, personId }: Note,
): Promise<void> {
  if (correctsId !== null && !(await ctx.tx.existsBy(diaryEntries, { id: correctsId, caseId })))
    throw new Refusal('not_found');
  if (personId !== null && !(await ctx.tx.existsBy(casePeople, { personId, caseId })))
    throw new Refusal('not_found');
}
