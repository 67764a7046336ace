/** Defence actions with a term of their own: an asesoría lasts fifteen working days (RDNA 34). */
import type { Calendar } from '../clock/holidays.ts';
import { dateInLima, instantFromLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { computeTerm } from '../clock/terms.ts';
import { shortDate } from '../words/dates.ts';

const RULES: Readonly<Record<string, TermRule>> = { asesoria: TERM_RULES.DNA_ASESORIA };

interface Running {
  /** Code of DEFENCE_ACTIONS. */
  readonly kind: string;
  /** YYYY-MM-DD, Lima. */
  readonly startedOn: string;
  /** Last day as it was extended, YYYY-MM-DD; null while it runs as the law says. */
  readonly dueOn: string | null;
}

export interface ActionTerm {
  readonly label: string;
  /** Last day in term, YYYY-MM-DD: good until it ends. */
  readonly dueOn: string;
  readonly verified: boolean;
  /** Spanish, for the click on the date. */
  readonly explanation: string;
}

/** @returns null for an action without a term of its own. */
export function actionTerm(action: Running, calendar: Calendar): ActionTerm | null {
  const rule = RULES[action.kind];
  if (rule === undefined) return null;
  const start = instantFromLima(action.startedOn, '00:00');
  const { due, explanation } = computeTerm(rule, start, calendar);
  const { label, verified } = rule;
  if (action.dueOn === null) return { label, verified, dueOn: dateInLima(due), explanation };
  const extended = `Se amplió hasta el ${shortDate(action.dueOn)} (${rule.extension?.norm ?? rule.norm}); el motivo está en el diario.`;
  return { label, verified, dueOn: action.dueOn, explanation: `${explanation} ${extended}` };
}
