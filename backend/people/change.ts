import type { z } from 'zod';
import { persons, safeContacts } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { changePerson, changeSafeContact, PersonFields } from '../../domain/records/person.ts';
import { indexCasesOf } from '../cases/index-case.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { binds } from './contact.ts';
import { noticeDuplicates } from './duplicates.ts';
import { columnsOf, indexPerson, saveSafeContact } from './store.ts';
import { fieldsOf, NO_CONTACT } from './view.ts';

/**
 * Replaces what is known of a person. Where a safe-contact rule hides the contact data, an empty
 * contact field means «not seen», and keeps what the store has.
 * @throws Refusal `conflict` when someone else changed the person meanwhile; `not_found`.
 */
export async function changePersonFields(
  ctx: WritingContext,
  { id, version, fields }: z.infer<typeof changePerson>,
): Promise<{ id: string; version: number }> {
  const person = await ctx.tx.findOneBy(persons, { id });
  if (person === null) throw new Refusal('not_found');
  if (person.version !== version) throw new Refusal('conflict');
  refuseFuture(ctx.now, { 'fields.birthDate': fields.birthDate });

  const before = fieldsOf(person);
  const hidden = binds(await ctx.tx.findOneBy(safeContacts, { personId: id }));
  const columns = columnsOf(hidden ? withHiddenContact(fields, before) : fields);
  const sameEstimate = columns.estimatedAge === person.estimatedAge;
  await ctx.tx.update(
    persons,
    { id },
    {
      ...columns,
      version: version + 1,
      estimatedOn: sameEstimate ? person.estimatedOn : estimatedOn(columns, ctx.now),
      changedAt: ctx.now,
      changedBy: ctx.session.operatorId,
    },
  );
  if (columns.documentNumber !== person.documentNumber)
    await noticeDuplicates(ctx, { id, documentNumber: columns.documentNumber });
  await indexPerson(ctx.tx, { ...columns, id });
  await indexCasesOf(ctx.tx, id);
  const changed = (Object.keys(before) as (keyof PersonFields)[]).filter(
    (field) => before[field] !== columns[field],
  );
  ctx.trace({ kind: 'person', id }, { fields: changed });
  return { id, version: version + 1 };
}

function withHiddenContact(fields: PersonFields, before: PersonFields): PersonFields {
  const kept = (Object.keys(NO_CONTACT) as (keyof typeof NO_CONTACT)[]).map((field) => [
    field,
    fields[field] ?? before[field],
  ]);
  return { ...fields, ...Object.fromEntries(kept) };
}

const estimatedOn = (fields: PersonFields, now: string): string | null =>
  fields.estimatedAge === null ? null : dateInLima(now);

/**
 * Records how a person may be reached; the rules themselves are not in the audit row.
 * @throws Refusal `conflict` when she, or her rules, changed meanwhile: an old form must never take
 * away a rule that protects; `not_found`.
 */
export async function setSafeContact(
  ctx: WritingContext,
  { personId, version, rules }: z.infer<typeof changeSafeContact>,
): Promise<null> {
  const person = await ctx.tx.findOneBy(persons, { id: personId });
  if (person === null) throw new Refusal('not_found');
  if (person.version !== version) throw new Refusal('conflict');
  await saveSafeContact(ctx, personId, rules);
  ctx.trace({ kind: 'person', id: personId }, { safeContact: true });
  return null;
}
