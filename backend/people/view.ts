import { type Person, persons, type SafeContact, safeContacts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
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
import { displayName, type NamedPerson, nameColumns } from './names.ts';
import type { PersonLink, PersonView } from './types.ts';

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
    links: await linksOf(ctx.tx, id),
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

interface LinkRow extends NamedPerson {
  id: string;
  otherId: string;
  kind: string;
  direction: PersonLink['direction'];
  caseId: string | null;
}

async function linksOf(tx: Tx, id: string): Promise<PersonLink[]> {
  const rows: LinkRow[] = await tx.query(
    `SELECT l.id, l.other_id AS "otherId", l.kind, 'of' AS direction, l.case_id AS "caseId",
       ${nameColumns('p')}
     FROM person_links l JOIN persons p ON p.id = l.other_id WHERE l.person_id = ?
     UNION ALL
     SELECT l.id, l.person_id, l.kind, 'has', l.case_id, ${nameColumns('p')}
     FROM person_links l JOIN persons p ON p.id = l.person_id WHERE l.other_id = ?
     ORDER BY 1`,
    [id, id],
  );
  return rows.map((row) => ({
    id: row.id,
    otherId: row.otherId,
    otherName: displayName(row),
    kind: row.kind,
    direction: row.direction,
    caseId: row.caseId,
  }));
}
