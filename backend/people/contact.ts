/** Safe contact: which ways of reaching a person are closed, and what it takes to use one anyway. */
import { In } from 'typeorm';
import { type SafeContact, safeContacts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { closedWays, isSamePlace, PLACE_OF } from '../../domain/people/contact.ts';
import type { ContactAct } from '../../domain/records/person.ts';

/** Whether any way is closed: the person's contact data are then shown only when asked for. */
export const binds = (rules: SafeContact | null): boolean => closedWays(rules).length > 0;

/** The rules of each person who has any. */
export async function rulesOf(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, SafeContact>> {
  if (personIds.length === 0) return new Map();
  const rules = await tx.findBy(safeContacts, { personId: In([...new Set(personIds)]) });
  return new Map(rules.map((rule) => [rule.personId, rule]));
}

export interface Contact {
  /** Null: in all the cases of the person. */
  readonly caseId: string | null;
  /** Null when nobody was named. */
  readonly personId: string | null;
  /** Null when the act reaches nobody. */
  readonly act: ContactAct | null;
  /** Why a rule is broken this once, or null. */
  readonly override: string | null;
  /** Field of the form where the reason is written. */
  readonly field: string;
  /** Field where the person is chosen; absent from forms that do not ask: a reason stands for her. */
  readonly personField?: string;
}

/**
 * An act is stopped by the person's own rules, and by those of whoever else in the case answers at
 * the same telephone or lives in the same house. With nobody named it may be anyone of the case.
 * @returns whether a rule is broken with a reason: the caller records it.
 * @throws Refusal `bad_input` when somebody must be named; `safe_contact` when a rule closes this
 * way and no reason was given.
 */
export async function requireContact(tx: Tx, contact: Contact): Promise<boolean> {
  const { act, personId, personField, override, field } = contact;
  if (act === null || !(await isClosed(tx, contact, act))) return false;
  if (personId === null && personField !== undefined)
    throw new Refusal('bad_input', {
      fields: { [personField]: 'Elija a la persona: hay reglas de contacto seguro en este caso.' },
    });
  if (override !== null) return true;
  throw new Refusal('safe_contact', {
    fields: { [field]: 'Escriba por qué se usará este medio a pesar de la regla.' },
  });
}

async function isClosed(tx: Tx, { caseId, personId }: Contact, act: ContactAct): Promise<boolean> {
  const people = await peopleAround(tx, caseId, personId);
  const ids = people.map((other) => other.personId);
  const rules = await rulesOf(tx, personId === null ? ids : [...ids, personId]);
  const closed = new Set(
    [...rules].flatMap(([id, of]) => (closedWays(of).includes(act) ? [id] : [])),
  );
  if (personId === null) return closed.size > 0;
  const own = people.filter((other) => other.personId === personId);
  const guarded = people.filter((other) => closed.has(other.personId));
  return closed.has(personId) || own.some((one) => guarded.some((two) => isShared(act, one, two)));
}

interface Participant {
  readonly caseId: string;
  readonly personId: string;
  readonly phone: string | null;
  readonly address: string | null;
  /** An affected child, or who lives with one. */
  readonly atHome: number;
}

/** Everybody of the case, or of all the cases of the person. */
const peopleAround = (
  tx: Tx,
  caseId: string | null,
  personId: string | null,
): Promise<Participant[]> =>
  tx.query(
    `SELECT cp.case_id AS "caseId", p.id AS "personId", p.phone, p.address,
       (cp.role = 'affected' OR cp.lives_together = 'si') AS "atHome"
     FROM case_people cp JOIN persons p ON p.id = cp.person_id
     WHERE cp.removed_at IS NULL AND (cp.case_id = ? OR (? IS NULL AND cp.case_id IN
       (SELECT case_id FROM case_people WHERE person_id = ? AND removed_at IS NULL)))`,
    [caseId, caseId, personId],
  );

/** Who lives with the child may have no address of her own written down. */
function isShared(act: ContactAct, one: Participant, two: Participant): boolean {
  if (one.caseId !== two.caseId) return false;
  const place = PLACE_OF[act];
  if (isSamePlace(place, one[place], two[place])) return true;
  const unwritten = one.address === null || two.address === null;
  return place === 'address' && unwritten && one.atHome === 1 && two.atHome === 1;
}
