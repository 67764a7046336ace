/** The guards of the procedure for riesgo de desprotección familiar (DL 1297 and its Reglamento; demuna.md §2.7). */
import { entryOf } from '../catalogues/catalogue.ts';
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';
import { RISK_DOCUMENTS, type RiskResolution } from '../catalogues/risk.ts';
import { addMonths } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { ADULT_FROM } from '../people/age.ts';
import { joinAnd } from '../words/lists.ts';
import { type Fault, fault, faultIf } from './faults.ts';

/** The three whom the team has at least since October 2024 (R1297 8). */
export const TEAM = ['legal', 'psicologica', 'social'] as const;
export type TeamProfession = (typeof TEAM)[number];

const TEAM_LABELS: Readonly<Record<TeamProfession, string>> = {
  legal: 'derecho',
  psicologica: 'psicología',
  social: 'trabajo social',
};

export interface OpinionHearing {
  /** ISO UTC, as the report's. */
  readonly heldAt: string;
  readonly present: readonly TeamProfession[];
}

/** V18, of R05: the child was heard before the informe, with the three present (DL 1297, arts. 28–29). */
export function declarationFaults(opinion: OpinionHearing | null, reportAt: string): Fault[] {
  if (opinion === null || opinion.heldAt > reportAt) return [fault('opinion_missing')];
  const absent = TEAM.filter((profession) => !opinion.present.includes(profession));
  if (absent.length === 0) return [];
  const names = joinAnd(absent.map((profession) => TEAM_LABELS[profession]));
  return [
    fault(
      'opinion_professionals',
      `En la diligencia de opinión falta ${names}: están las tres profesiones. Complete quiénes estuvieron, o repítala (DL 1297, arts. 28 y 29).`,
    ),
  ];
}

/** Why the preliminary acts would take longer than their 24 hours. */
export interface LongerPreliminary {
  /** The child is physically in the office. */
  readonly childHere: boolean;
  /** A national emergency is declared. */
  readonly emergency: boolean;
  /** Empty: no reasoned resolution. */
  readonly reason: string;
}

/** 72 hours, or seven working days, only in a declared emergency, with a reason, and never with the child here (R1297 29). */
export const refuseLongerPreliminary = ({
  childHere,
  emergency,
  reason,
}: LongerPreliminary): Fault | null =>
  !childHere && emergency && reason.trim() !== '' ? null : fault('preliminary_not_longer');

export interface MeasurePlan {
  /** Of the resolution that declares (R05), YYYY-MM-DD as all here. */
  readonly declaredOn: string;
  /** Null: as long as it is needed, in a special case only. */
  readonly endsOn: string | null;
  /** A reasoned resolution that extends was issued (DL 1297, art. 41). */
  readonly extended: boolean;
  /** Null: the terms run. */
  readonly special: { readonly reason: string } | null;
  /** Birth date of the child, or null. */
  readonly birthDate: string | null;
}

/** The last day of measures, date to date: nine months from R05, twelve when they were extended. */
export const lastMeasureDay = (declaredOn: string, extended: boolean): string =>
  addMonths(
    declaredOn,
    extended ? TERM_RULES.RDF_MEDIDA.extension.upTo : TERM_RULES.RDF_MEDIDA.amount,
  );

/** The day on which measures cease whatever was resolved: the eighteenth birthday (DL 1297, art. 42). */
export const majorityOn = (birthDate: string): string => addMonths(birthDate, ADULT_FROM * 12);

/** V19: 9 months, 3 more with a reasoned resolution, no term in a special case; never past the 18th birthday. */
export function measureFaults(plan: MeasurePlan): Fault[] {
  const { declaredOn, endsOn, extended, special, birthDate } = plan;
  if (special !== null && special.reason.trim() === '') return [fault('special_case_unreasoned')];
  const beyond = (day: string) => endsOn === null || endsOn > day;
  return [
    ...(special !== null
      ? []
      : beyond(lastMeasureDay(declaredOn, true))
        ? [fault('measure_beyond_cap')]
        : faultIf(!extended && beyond(lastMeasureDay(declaredOn, false)), 'measure_beyond_term')),
    ...faultIf(
      birthDate !== null && endsOn !== null && endsOn > majorityOn(birthDate),
      'measure_beyond_majority',
    ),
  ];
}

/** V20, of R07: a valuation after the last follow-up (R1297 31.3.c). Instants, ISO UTC. */
export const refuseConclusionOfRisk = (
  valuedAt: string | null,
  lastFollowUpAt: string | null,
): Fault | null =>
  valuedAt !== null && (lastFollowUpAt === null || valuedAt > lastFollowUpAt)
    ? null
    : fault('valuation_missing');

/** V21: R05, R06 and R07 go to the Ministerio Público too (DL 1297, arts. 30, 31, 42). */
export const refuseRecipients = (
  resolution: RiskResolution,
  recipients: readonly InstitutionKind[],
): Fault | null =>
  documentOf(resolution)?.tellsProsecutor === undefined || recipients.includes('fiscalia')
    ? null
    : fault('prosecutor_missing');

const documentOf = (resolution: RiskResolution) =>
  entryOf<{ code: string; label: string; ends?: boolean; tellsProsecutor?: string }>(
    RISK_DOCUMENTS,
    resolution,
  );

/** Code of *castellano* in LANGUAGES. */
const SPANISH = '10';

export interface LanguageFacts {
  /** Code of LANGUAGES; null: nobody asked. */
  readonly motherTongue: string | null;
  /** An interpreter, or an explanation in her tongue, is recorded. */
  readonly explained: boolean;
}

/** V26: who has another mother tongue is told in it (DL 1297, art. 10). Unasked is not Spanish. */
export const languageFaults = ({ motherTongue, explained }: LanguageFacts): Fault[] =>
  faultIf(motherTongue !== SPANISH && !explained, 'language_unexplained');

/** How a resolution was told (R1297 48): up to two dates are given to come and hear it explained. */
export interface Notification {
  /** The dates given, in order; YYYY-MM-DD. */
  readonly citedOn: readonly string[];
  /** The day on which it was explained, with its acta; null: not yet. */
  readonly explainedOn: string | null;
}

export type NotificationState =
  /** The term to challenge counts from this day. */
  | { readonly kind: 'notified'; readonly on: string; readonly absent: boolean }
  /** A date is still to come. */
  | { readonly kind: 'waiting'; readonly for: string }
  /** A second date is to be given. */
  | { readonly kind: 'cite_again' }
  | { readonly kind: 'cite' };

/** How many dates are given before who does not come counts as notified (R1297 48). */
const DATES_GIVEN = 2;

/** @param today YYYY-MM-DD. A day on which she was to come has passed only when it is over. */
export function notificationState(
  { citedOn, explainedOn }: Notification,
  today: string,
): NotificationState {
  if (explainedOn !== null) return { kind: 'notified', on: explainedOn, absent: false };
  const last = citedOn.at(-1);
  if (last === undefined) return { kind: 'cite' };
  if (last >= today) return { kind: 'waiting', for: last };
  return citedOn.length < DATES_GIVEN
    ? { kind: 'cite_again' }
    : { kind: 'notified', on: last, absent: true };
}

export interface Remedy {
  /** To file it, from the notification. */
  readonly file: TermRule;
  /** To decide it, from when it was filed; null: no norm was found. */
  readonly decide: TermRule | null;
}

/**
 * What may be filed against each resolution; an appeal is decided by the Gerencia de Desarrollo Social, or
 * what stands for it (DL 1297, art. 31; R1297 163–164).
 */
export function remedyOf(resolution: RiskResolution): Remedy {
  if (resolution === 'R05') return { file: TERM_RULES.REC_DECL, decide: null };
  return documentOf(resolution)?.ends === true
    ? { file: TERM_RULES.REC_FIN, decide: TERM_RULES.RES_FIN }
    : { file: TERM_RULES.REC_NOFIN, decide: TERM_RULES.RES_NOFIN };
}
