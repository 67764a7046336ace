/** Safe contact: which ways of reaching a person are closed, and what it takes to use one anyway. */
import { In } from 'typeorm';
import { type SafeContact, safeContacts } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ContactAct } from '../../domain/records/person.ts';

const RULE_OF = {
  phone: 'noPhone',
  voicemail: 'noVoicemail',
  letter: 'noLetters',
  home: 'noHome',
} as const satisfies Readonly<Record<ContactAct, keyof SafeContact>>;

/** Kinds of follow-ups and of diary lines that reach a person, and how. The others reach nobody. */
const ACT_OF_KIND: Readonly<Record<string, ContactAct>> = {
  llamada: 'phone',
  visita: 'home',
  visita_domiciliaria: 'home',
};

export function contactActOf(kind: string): ContactAct | null {
  return ACT_OF_KIND[kind] ?? null;
}

/** Whether any way is closed: the person's contact data are then shown only when asked for. */
export function binds(rules: SafeContact | null): boolean {
  return rules !== null && Object.values(RULE_OF).some((rule) => rules[rule]);
}

export function forbids(rules: SafeContact | null, act: ContactAct): boolean {
  return rules?.[RULE_OF[act]] === true;
}

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
  readonly personId: string | null;
  /** Null when the act reaches nobody. */
  readonly act: ContactAct | null;
  /** Why a rule is broken this once, or null. */
  readonly override: string | null;
  /** Field of the form where the reason is written. */
  readonly field: string;
}

/**
 * @returns whether a rule is broken with a reason: the caller records it.
 * @throws Refusal `safe_contact` when a rule closes this way and no reason was given.
 */
export async function requireContact(
  tx: Tx,
  { personId, act, override, field }: Contact,
): Promise<boolean> {
  if (personId === null || act === null) return false;
  const rules = (await rulesOf(tx, [personId])).get(personId) ?? null;
  if (!forbids(rules, act)) return false;
  if (override !== null) return true;
  throw new Refusal('safe_contact', {
    fields: { [field]: 'Escriba por qué se usará este medio a pesar de la regla.' },
  });
}
