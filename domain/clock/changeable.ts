/** The terms of a case that may be suspended or extended, and what each belongs to. */

import { changedTerm, type Extension } from './changes.ts';
import type { Calendar } from './holidays.ts';
import { dateInLima } from './lima.ts';
import type { TermRule } from './rules.ts';

/**
 * By the rule that names the term. A qualification that was extended goes on as the same term under
 * `DNA_CALIF_EXT`; more time for an answer moves the reminder and the escalation alike.
 */
export const CHANGEABLE_TERMS = [
  'DNA_CALIF',
  'DNA_VERIF',
  'DNA_ASESORIA',
  'LETTER_REMINDER',
] as const;
export type ChangeableTerm = (typeof CHANGEABLE_TERMS)[number];

/** `sending`: a paper to one of its addressees, whose answer is waited for as that of a letter. */
export type TermSubject = 'case' | 'action' | 'letter' | 'sending';

export const SUBJECT_OF: Readonly<Record<ChangeableTerm, TermSubject>> = {
  DNA_CALIF: 'case',
  DNA_VERIF: 'case',
  DNA_ASESORIA: 'action',
  LETTER_REMINDER: 'letter',
};

/** Of a rule as it runs, the term that is changed; null for one that nobody may change here. */
export const changeableTermOf = (ruleId: string): ChangeableTerm | null =>
  ruleId === 'DNA_CALIF_EXT'
    ? 'DNA_CALIF'
    : (CHANGEABLE_TERMS.find((term) => term === ruleId) ?? null);

/** No office extends a term beyond this many of its units at once. */
export const MOST_EXTENDED = 365;

/**
 * An extension that was once written as a day, as the amount that reaches it: terms are counted with
 * amounts, so that a suspension or a change of the calendar moves what was extended before.
 * @param until last day, YYYY-MM-DD.
 */
export function extensionUntil(
  rule: TermRule,
  start: string,
  until: string,
  calendar: Calendar,
  decided: Pick<Extension, 'reason' | 'author' | 'norm'>,
): Extension {
  const extended = (amount: number): Extension => ({ kind: 'extension', amount, ...decided });
  let amount = 1;
  while (
    amount < MOST_EXTENDED &&
    dateInLima(changedTerm(rule, start, calendar, [extended(amount)]).due) < until
  )
    amount += 1;
  return extended(amount);
}
