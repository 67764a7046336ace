/**
 * The clocks of violencia-omaped-ciam.md §1.7 by who owes them. What this office owes is kept and warned
 * of; what others owe is shown, to ask whether it was done. The 72 hours of the TUO of 2020 are not in
 * force (Ley 31715).
 */

import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import type { LawLevel } from '../fvr/shapes.ts';
import { type MeasureFacts, type ReportFacts, type RouteFacts, reportedAt } from './route.ts';

export interface ViolenceTerm {
  readonly rule: TermRule;
  /** The record that starts it; empty for the route itself. */
  readonly of: string;
  /** ISO UTC. */
  readonly start: string;
  readonly metAt: string | null;
}

/** A goal of the office, which no norm states. */
export const isGoal = (rule: string): boolean => rule.startsWith('VIF_META_');

/** Whether a rule is of this desk: what is due next in a case names its rule alone. */
export const isViolenceRule = (rule: string): boolean => rule.startsWith('VIF_');

/** What this office owes: its goal for the denuncia, the reports of what was entrusted to it, each breach. */
export function ownTerms(facts: RouteFacts): ViolenceTerm[] {
  if (facts.closedAt !== null) return [];
  const reported = reportedAt(facts);
  const goals = [TERM_RULES.VIF_META_ALERTA, TERM_RULES.VIF_META_24H].map((rule) => ({
    rule,
    of: '',
    start: facts.knownAt,
    // Somebody else may have denounced before this office knew.
    metAt: reported !== null && reported < facts.knownAt ? facts.knownAt : reported,
  }));
  const breaches = facts.breaches.map(({ id, at, toldAt }) => ({
    rule: TERM_RULES.VIF_INCUMPL,
    of: id,
    start: at,
    metAt: toldAt,
  }));
  return [...goals, ...breaches, ...supervision(facts)];
}

const isAbout = (report: ReportFacts, { id }: MeasureFacts): boolean =>
  report.measureId === null || report.measureId === id;

/** When this office has had to supervise it. */
const sinceOf = ({ at, notifiedAt }: MeasureFacts): string => notifiedAt ?? at;

/**
 * From the notification of each measure the first report about it; from each report the next one about
 * all that it spoke of, while some of that stands.
 */
function supervision(facts: RouteFacts): ViolenceTerm[] {
  const severe = facts.level?.level === 'severo';
  const inOrder = facts.reports.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const entrusted = facts.measures.filter(({ entrusted: is }) => is);
  const firsts = entrusted.flatMap((measure) => {
    const { id, notifiedAt, inForce } = measure;
    if (notifiedAt === null) return [];
    const first = inOrder.find((report) => report.at >= notifiedAt && isAbout(report, measure));
    if (!inForce && first === undefined) return [];
    return [
      {
        rule: severe ? TERM_RULES.VIF_INFORME_SEV : TERM_RULES.VIF_INFORME,
        of: id,
        start: notifiedAt,
        metAt: first?.at ?? null,
      },
    ];
  });
  const periods = inOrder.flatMap((report, index) => {
    const later = inOrder.slice(index + 1);
    const next = entrusted
      .filter((measure) => sinceOf(measure) <= report.at && isAbout(report, measure))
      .map((measure) => ({
        stands: measure.inForce,
        at: later.find((one) => isAbout(one, measure))?.at ?? null,
      }));
    const owed = next.some(({ stands, at }) => stands && at === null);
    const met = owed
      ? null
      : (next
          .flatMap(({ at }) => at ?? [])
          .toSorted()
          .at(-1) ?? null);
    if (!owed && met === null) return [];
    const rule = severe ? TERM_RULES.VIF_PERIODO_SEV : TERM_RULES.VIF_PERIODO;
    return [{ rule, of: report.id, start: report.at, metAt: met }];
  });
  return [...firsts, ...periods];
}

export type Actor = 'pnp' | 'mp' | 'pj';

export interface OthersTerm extends ViolenceTerm {
  readonly actor: Actor;
}

const courtRule = (level: LawLevel | null): TermRule =>
  level === null || level === 'no_determinado' ? TERM_RULES.VIF_JUZ_ND : TERM_RULES.VIF_JUZ;

/** What others owe since the denuncia: to be asked after, never a delay of this office. */
export function othersTerms(facts: RouteFacts): OthersTerm[] {
  const reported = reportedAt(facts);
  if (reported === null) return [];
  const given = firstGiven(facts.measures);
  const first = facts.told
    .filter(({ isReport }) => isReport)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  const from = (actor: Actor, rule: TermRule, metAt: string | null): OthersTerm => ({
    actor,
    rule,
    of: '',
    start: reported,
    metAt,
  });
  const to = first?.to;
  return [
    ...(to === 'pnp' ? [from('pnp', TERM_RULES.VIF_PNP, given)] : []),
    ...(to === 'mp' || to === 'fiscalia_familia'
      ? [from('mp', TERM_RULES.VIF_MP, given), from('mp', TERM_RULES.VIF_MP_ELEMENTOS, given)]
      : []),
    from('pj', courtRule(facts.level?.level ?? null), given),
    from('pj', TERM_RULES.VIF_MEDIDAS, given),
    ...byDecision(facts.measures).flatMap(({ id, at, notifiedAt }) => [
      {
        actor: 'pj' as const,
        rule: TERM_RULES.VIF_JUZ_AVISA,
        of: id,
        start: at,
        metAt: notifiedAt,
      },
      { actor: 'pj' as const, rule: TERM_RULES.VIF_APELA, of: id, start: at, metAt: null },
    ]),
  ];
}

/** One resolution gives several measures: it is told, and appealed, once. */
const byDecision = (measures: readonly MeasureFacts[]): MeasureFacts[] => [
  ...new Map(measures.map((one) => [`${one.at} ${one.notifiedAt}`, one])).values(),
];

const firstGiven = (measures: readonly MeasureFacts[]): string | null =>
  measures.map(({ at }) => at).toSorted()[0] ?? null;
