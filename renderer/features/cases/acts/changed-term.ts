import type { CaseView } from '../../../../backend/cases/types.ts';
import {
  CHANGEABLE_TERMS,
  type ChangeableTerm,
  changeableTermOf,
  SUBJECT_OF,
} from '../../../../domain/clock/changeable.ts';
import { ruleById, TERM_RULES, type TermRule } from '../../../../domain/clock/rules.ts';

/** Which term of the case is changed, as forms and addresses name it. */
export interface TermRef {
  readonly term: ChangeableTerm;
  /** The action or the letter; null of the case's own. */
  readonly subjectId: string | null;
}

/** «DNA_VERIF», or «DNA_ASESORIA:0198…» for what has a subject of its own. */
export const refText = ({ term, subjectId }: TermRef): string =>
  subjectId === null ? term : `${term}:${subjectId}`;

/** @returns null for what names no term. */
export function refOf(text: string | null): TermRef | null {
  const [name = '', subjectId = null] = (text ?? '').split(':');
  const term = CHANGEABLE_TERMS.find((one) => one === name);
  if (term === undefined || (SUBJECT_OF[term] === 'case') !== (subjectId === null)) return null;
  return { term, subjectId };
}

/** The rule by which the term runs now: an extended qualification goes by another. */
export function ruleOf(file: CaseView, { term }: TermRef): TermRule {
  const running = file.terms.findLast(({ id }) => changeableTermOf(id) === term);
  return (running === undefined ? null : ruleById(running.id)) ?? TERM_RULES[term];
}
