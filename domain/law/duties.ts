/**
 * What the office owes an authority since it knew something, and whether a letter met it in time: the
 * denuncia of a delito (V22), the oficio to the UPE (V23), the notice that a protective measure was
 * broken (Ley 30364, art. 38). What was met late stays marked for ever.
 */
import type { Calendar } from '../clock/holidays.ts';
import { dateInLima, instantFromLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { termDue } from '../clock/terms.ts';
import { alertLevel } from '../clock/urgency.ts';
import type { ValidationId } from './ids.ts';

/** Code of URGENT_LETTERS: what each duty is met by. */
type Means = 'denuncia' | 'desproteccion' | 'incumplimiento';

/** A letter that was issued, or a denuncia that was made orally first, with its hour and officer. */
export interface Told {
  readonly by: Means;
  /** When it was issued or said, ISO UTC. */
  readonly at: string;
}

export interface KnownFacts {
  /** When the office knew of signs of delito; null: there are none. Instants, ISO UTC, as all here. */
  readonly crimeAt: string | null;
  readonly lackOfProtectionAt: string | null;
  /** Riesgo that this office does not decide (`routeOf`): it goes to the UPE in the same term. */
  readonly riskToReferAt: string | null;
  /** A protective measure of a judge was broken. */
  readonly breachAt: string | null;
}

export interface Duty {
  readonly term: TermRule;
  readonly rule: ValidationId | null;
  readonly since: string;
  /** Last instant in term. */
  readonly due: string;
  /** When it was met; null: it is owed. */
  readonly metAt: string | null;
  /** Owed or met too late. */
  readonly late: boolean;
  /** The red banner: owed, and its term is over. It goes up to the responsable. */
  readonly red: boolean;
  /** Spanish: what is to be done. */
  readonly does: string;
}

/** @param told letters in force: neither drafts nor annulled. @param now ISO UTC. */
export function dutiesOf(
  facts: KnownFacts,
  told: readonly Told[],
  now: string,
  calendar: Calendar,
): Duty[] {
  return [
    duty(facts.crimeAt, REPORT, told, now, calendar),
    duty(facts.lackOfProtectionAt, REFER, told, now, calendar),
    // That of art. 23.8.a: an oficio that went before a desprotección was found does not tell of it.
    duty(facts.riskToReferAt, { ...REFER, rule: null }, told, now, calendar),
    duty(facts.breachAt, WARN_COURT, told, now, calendar),
  ].filter((one) => one !== null);
}

interface Kind {
  readonly term: TermRule;
  readonly rule: ValidationId | null;
  readonly by: Means;
  readonly does: string;
}

const REPORT: Kind = {
  term: TERM_RULES.DER_DELITO,
  rule: 'V22',
  by: 'denuncia',
  does: 'Denuncie hoy mismo ante la fiscalía o la PNP (DL 1297, art. 23; Reglamento de las DNA, art. 39.7).',
};
const REFER: Kind = {
  term: TERM_RULES.DER_UPE,
  rule: 'V23',
  by: 'desproteccion',
  does: 'Derive a la UPE a más tardar el día hábil siguiente (Reglamento del DL 1297, art. 23.8).',
};
const WARN_COURT: Kind = {
  term: TERM_RULES.VIF_INCUMPL,
  rule: null,
  by: 'incumplimiento',
  does: 'Comunique al juzgado, dentro de las 24 horas, que no se cumplió una medida de protección (Ley 30364, art. 38).',
};

function duty(
  since: string | null,
  { term, rule, by, does }: Kind,
  told: readonly Told[],
  now: string,
  calendar: Calendar,
): Duty | null {
  if (since === null) return null;
  const due = dueOf(term, since, calendar);
  const day = dateInLima(since);
  // What left earlier on that day, before the mark was put in the record, is of the same facts.
  const metAt =
    told
      .filter((one) => one.by === by && dateInLima(one.at) >= day)
      .map(({ at }) => at)
      .toSorted()
      .at(0) ?? null;
  const late = alertLevel(since, due, metAt ?? now) === 'black';
  return { term, rule, since, due, metAt, late, red: late && metAt === null, does };
}

/** "At once" is late when that day is over (V22). */
const dueOf = (term: TermRule, since: string, calendar: Calendar): string =>
  term.unit === 'immediate'
    ? instantFromLima(dateInLima(since), '23:59')
    : termDue(term, since, calendar);
