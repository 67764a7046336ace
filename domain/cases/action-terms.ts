/** Defence actions with a term of their own: an asesoría lasts fifteen working days (RDNA 34). */
import { extensionUntil } from '../clock/changeable.ts';
import { type TermChange, termWith } from '../clock/changes.ts';
import type { Calendar } from '../clock/holidays.ts';
import { dateInLima, instantFromLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import type { Term } from '../clock/terms.ts';
import { shortDate } from '../words/dates.ts';

const RULES: Readonly<Record<string, TermRule>> = { asesoria: TERM_RULES.DNA_ASESORIA };

interface Running {
  /** Code of DEFENCE_ACTIONS. */
  readonly kind: string;
  /** YYYY-MM-DD, Lima. */
  readonly startedOn: string;
  /** Last day as it was once extended by its date, YYYY-MM-DD; null for all others. */
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

/** A term of an action, with all that changed it. */
export interface CountedActionTerm {
  readonly term: Term;
  readonly changes: readonly TermChange[];
}

/** @returns null for an action without a term of its own. */
export function actionTermOf(
  { kind, startedOn, dueOn }: Running,
  calendar: Calendar,
  recorded: readonly TermChange[],
): CountedActionTerm | null {
  const rule = RULES[kind];
  if (rule === undefined) return null;
  const start = instantFromLima(startedOn, '00:00');
  const changes = [
    ...(dueOn === null
      ? []
      : [
          extensionUntil(rule, start, dueOn, calendar, {
            reason: `hasta el ${shortDate(dueOn)}, como dice el diario`,
            author: 'la Defensoría',
            norm: rule.extension?.norm ?? rule.norm,
          }),
        ]),
    ...recorded,
  ];
  return { term: termWith(rule, start, calendar, changes), changes };
}

/** @returns null for an action without a term of its own. */
export function actionTerm(
  action: Running,
  calendar: Calendar,
  recorded: readonly TermChange[],
): ActionTerm | null {
  const counted = actionTermOf(action, calendar, recorded);
  if (counted === null) return null;
  const { rule, due, explanation } = counted.term;
  return { label: rule.label, verified: rule.verified, dueOn: dateInLima(due), explanation };
}
