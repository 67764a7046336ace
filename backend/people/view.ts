import { type Person, persons, type SafeContact, safeContacts } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  BLANK_PERSON,
  type PersonFields,
  type SafeContactFields,
} from '../../domain/records/person.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { ageText } from './age.ts';
import { casesOf } from './cases-of.ts';
import { binds } from './contact.ts';
import { displayName } from './names.ts';
import type { PersonView } from './types.ts';

/**
 * Everything about a person that fits the form; logged. The address of a row that was united leads to
 * the one that stayed. @throws Refusal `not_found`.
 */
export async function viewPerson(ctx: ReadingContext, asked: string): Promise<PersonView> {
  const found = await ctx.tx.findOneBy(persons, { id: asked });
  const id = found?.mergedInto ?? asked;
  const person = id === asked ? found : await ctx.tx.findOneBy(persons, { id });
  if (person === null) throw new Refusal('not_found');
  const rules = await ctx.tx.findOneBy(safeContacts, { personId: id });
  const contactHidden = binds(rules);
  const fields = fieldsOf(person);
  ctx.seen({ kind: 'person', id });
  return {
    id,
    version: person.version,
    name: displayName(person),
    ageText: ageText(person, ctx.now),
    estimatedOn: person.estimatedOn,
    fields: contactHidden ? { ...fields, ...NO_CONTACT } : fields,
    contactHidden,
    safeContact: rules === null ? null : ruleFields(rules),
    cases: (await casesOf(ctx.tx, [id])).get(id) ?? [],
  };
}

/** What a binding rule hides until somebody asks for it by its purpose. */
export const NO_CONTACT = {
  phone: null,
  otherContact: null,
  email: null,
  address: null,
  addressReference: null,
} as const satisfies Partial<PersonFields>;

const FIELDS = Object.keys(BLANK_PERSON) as (keyof PersonFields)[];

/** The row as the form takes it, without the columns of the store. */
export const fieldsOf = (person: Person): PersonFields =>
  Object.fromEntries(FIELDS.map((field) => [field, person[field]])) as PersonFields;

export function ruleFields(rules: SafeContact): SafeContactFields {
  const { personId: _, changedAt: __, changedBy: ___, ...fields } = rules;
  return fields;
}
