import { TERM_RULES, type TermRule } from '../../domain/clock/rules.ts';

const RULES: readonly TermRule[] = Object.values(TERM_RULES);

/** The rule that a row names; null for one of a later version. */
export const ruleById = (id: string): TermRule | null =>
  RULES.find((rule) => rule.id === id) ?? null;
