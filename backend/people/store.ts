/** Writing people: the row, its sort key and its place in the search index. */
import { type Person, persons, safeContacts } from '../../db/entities/index.ts';
import { indexDoc } from '../../db/search.ts';
import { indexSounds } from '../../db/sounds.ts';
import type { Tx } from '../../db/store.ts';
import { isCodeOf } from '../../domain/catalogues/catalogue.ts';
import { DOCUMENT_TYPES } from '../../domain/catalogues/document-types.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { checkDocument } from '../../domain/people/identity.ts';
import { sortKey } from '../../domain/people/names.ts';
import { checkPhone } from '../../domain/people/phone.ts';
import type { PersonFields, PersonRef, SafeContactFields } from '../../domain/records/person.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { noticeDuplicates } from './duplicates.ts';

/** Where in the form the person stands, for messages: `reception.affected.0.person`. */
type Where = string;

/**
 * Someone of the store, or someone new. Of a row that was united meanwhile, the one that stayed.
 * @returns the person's id.
 * @throws Refusal `not_found`; `date_not_possible` for a birth that has not happened.
 */
export async function keepPerson(
  ctx: WritingContext,
  ref: PersonRef,
  where: Where,
): Promise<string> {
  if (ref.kind === 'new') return insertPerson(ctx, ref.fields, `${where}.fields`);
  const known = await ctx.tx.findOneBy(persons, { id: ref.id });
  if (known === null) throw new Refusal('not_found');
  return known.mergedInto ?? ref.id;
}

async function insertPerson(
  ctx: WritingContext,
  fields: PersonFields,
  where: Where,
): Promise<string> {
  refuseFuture(ctx.now, { [`${where}.birthDate`]: fields.birthDate });
  const id = ctx.backend.newId();
  const by = ctx.session.operatorId;
  const person: Person = {
    id,
    version: 1,
    ...columnsOf(fields),
    estimatedOn: fields.estimatedAge === null ? null : dateInLima(ctx.now),
    recordedAt: ctx.now,
    recordedBy: by,
    changedAt: ctx.now,
    changedBy: by,
    mergedInto: null,
  };
  await ctx.tx.insert(persons, person);
  await noticeDuplicates(ctx, person);
  await indexPerson(ctx.tx, person);
  return id;
}

/** The columns that follow from what was typed. */
export function columnsOf(fields: PersonFields): PersonFields & Pick<Person, 'nameSort'> {
  return { ...fields, documentNumber: normalisedDocument(fields), nameSort: sortKey(fields) };
}

function normalisedDocument({ documentType, documentNumber }: PersonFields): string | null {
  if (documentNumber === null || documentType === null) return documentNumber;
  if (!isCodeOf(DOCUMENT_TYPES, documentType)) return documentNumber;
  return checkDocument(documentType, documentNumber).normalised || null;
}

/** People are found by name, by what they are known as, by document and by telephone; and by how they sound. */
export async function indexPerson(
  tx: Tx,
  person: FindableBy & { readonly id: string },
): Promise<void> {
  await indexDoc(tx, { kind: 'person', subjectId: person.id, words: personWords(person) });
  await indexSounds(tx, person);
}

/** A row that was united with another is found by no word; its place in the index stays its own. */
export const hidePerson = (tx: Tx, id: string): Promise<void> =>
  indexDoc(tx, { kind: 'person', subjectId: id, words: [] });

type FindableBy = Pick<
  Person,
  'firstSurname' | 'secondSurname' | 'givenNames' | 'knownAs' | 'documentNumber' | 'phone'
>;

function personWords(person: FindableBy): (string | null)[] {
  return [
    person.firstSurname,
    person.secondSurname,
    person.givenNames,
    person.knownAs,
    person.documentNumber,
    person.phone === null ? null : checkPhone(person.phone).normalised,
  ];
}

/**
 * Records how a person may be reached safely; what was there is replaced, and a form of her opened
 * before is refused.
 */
export async function saveSafeContact(
  ctx: WritingContext,
  personId: string,
  rules: SafeContactFields | null,
): Promise<void> {
  if (rules === null) return;
  await ctx.tx.save(safeContacts, {
    personId,
    ...rules,
    changedAt: ctx.now,
    changedBy: ctx.session.operatorId,
  });
  const { version } = await ctx.tx.findOneByOrFail(persons, { id: personId });
  await ctx.tx.update(persons, { id: personId }, { version: version + 1 });
}
