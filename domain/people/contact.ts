/** Which acts reach a person, by which way, and which rule of safe contact closes each way. */
import type { ContactAct, SafeContactFields } from '../records/person.ts';
import { foldName } from './names.ts';
import { checkPhone } from './phone.ts';

/** Kinds of follow-ups and of diary lines that reach a person, and how. The others reach nobody. */
const ACT_OF_KIND: ReadonlyMap<string, ContactAct> = new Map([
  ['llamada', 'phone'],
  ['visita', 'home'],
  ['visita_domiciliaria', 'home'],
]);

/** @param kind code of FOLLOWUP_TYPES or DIARY_KINDS. */
export const contactActOf = (kind: string): ContactAct | null => ACT_OF_KIND.get(kind) ?? null;

const RULE_OF = {
  phone: 'noPhone',
  voicemail: 'noVoicemail',
  letter: 'noLetters',
  home: 'noHome',
} as const satisfies Readonly<Record<ContactAct, keyof SafeContactFields>>;

const ACTS = Object.keys(RULE_OF) as ContactAct[];

export type ClosingRules = Pick<SafeContactFields, (typeof RULE_OF)[ContactAct]>;

/** The ways that her rules close. */
export const closedWays = (rules: ClosingRules | null): ContactAct[] =>
  rules === null ? [] : ACTS.filter((act) => rules[RULE_OF[act]]);

/** Whether anything at all was asked of whoever reaches her. */
export const hasRules = (rules: SafeContactFields): boolean =>
  closedWays(rules).length > 0 ||
  [rules.hours, rules.codeWord, rules.notes].some((text) => text !== '');

/** Where a way leads: what rings in one house rings for all who live there. */
export const PLACE_OF = {
  phone: 'phone',
  voicemail: 'phone',
  letter: 'address',
  home: 'address',
} as const satisfies Readonly<Record<ContactAct, 'phone' | 'address'>>;

export type Place = (typeof PLACE_OF)[ContactAct];

/** Whether two people have the same telephone or address, however each was written. */
export function isSamePlace(place: Place, one: string | null, other: string | null): boolean {
  const written = comparable(place, one);
  return written !== '' && written === comparable(place, other);
}

const comparable = (place: Place, text: string | null): string =>
  place === 'phone' && text !== null
    ? checkPhone(text).normalised.replace(/ /g, '')
    : foldName(text ?? '').replace(/ /g, '');
