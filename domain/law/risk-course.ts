/**
 * The course of the procedure for riesgo de desprotección familiar of one child (DL 1297, arts. 17–42;
 * R1297 22–48, 160–164; demuna.md §2.7): from what was recorded, what is lawful next, what is refused
 * and by which norm, and which terms run.
 *
 * Valuation → R04 begins (R02 sends to the UPE, R03 files) → evaluation, opinion, informe → R05 declares
 * → plan → R06 approves → follow-up → new valuation → R07 concludes. R01 assumes what was declined to
 * the office; R11 declines.
 */
import { entryOf } from '../catalogues/catalogue.ts';
import {
  type Assessment,
  type LongerPreliminaryKind,
  RISK_DECISIONS,
  RISK_ENDINGS,
  type RiskDecision,
  type RiskResolution,
} from '../catalogues/risk.ts';
import { dateInLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { type Fault, fault, faultIf, refusalOf } from './faults.ts';
import {
  declarationFaults,
  majorityOn,
  type OpinionHearing,
  type Remedy,
  refuseConclusionOfRisk,
  remedyOf,
} from './risk.ts';
import { isAccredited, type RoutingFacts, resolutionFaults } from './risk-routing.ts';

/** Something recorded, in order of time within its list. */
interface Recorded {
  readonly id: string;
  /** When it was done, ISO UTC. */
  readonly at: string;
}

export interface Assessed extends Recorded {
  readonly conclusion: Assessment;
}

export interface Issued extends Recorded {
  readonly code: RiskResolution;
  /** Of R05, R06 and R07; null for the others. */
  readonly decides: RiskDecision | null;
  /** When all its parties were told of it, or will count as told, ISO UTC; null: not yet. */
  readonly toldAt: string | null;
}

export interface Appealed extends Recorded {
  /** Id of the resolution. */
  readonly against: string;
  readonly decidedAt: string | null;
}

export interface RiskFacts {
  /** ISO UTC. */
  readonly now: string;
  readonly routing: RoutingFacts;
  /** It was declined to this office by the UPE or a court. */
  readonly declined: boolean;
  readonly knownAt: string;
  /** Of the child, YYYY-MM-DD, or null. */
  readonly birthDate: string | null;
  readonly valuations: readonly Assessed[];
  /** Preliminary acts and those of the evaluation. */
  readonly acts: readonly Recorded[];
  readonly longer: LongerPreliminaryKind | null;
  /** The last one held. */
  readonly opinion: OpinionHearing | null;
  /** *Informe interdisciplinario* (INF03), the last one last. */
  readonly reports: readonly Assessed[];
  readonly plans: readonly Recorded[];
  readonly resolutions: readonly Issued[];
  readonly lastFollowUpAt: string | null;
  /** Measures and plan have no fixed term (R1297 42.7). */
  readonly special: boolean;
  readonly appeals: readonly Appealed[];
  /** When the file left after a declination, ISO UTC; null: not yet. */
  readonly fileSentAt: string | null;
}

export type RiskStage = 'inicial' | 'evaluacion' | 'plan' | 'seguimiento' | 'terminado';

/** Acts that are no resolution. */
export const RISK_STEPS = [
  'valorar',
  'diligencia',
  'opinion',
  'informe',
  'plan',
  'seguimiento',
] as const;
export type RiskStep = (typeof RISK_STEPS)[number];
export type RiskAct = RiskStep | RiskResolution;

/** Whether the procedure is over in this office with it. */
export const endsProcedure = ({ code, decides }: Pick<Issued, 'code' | 'decides'>): boolean =>
  ['R02', 'R03', 'R07', 'R11'].includes(code) || decides === 'inexistencia';

export function stageOf({ resolutions }: Pick<RiskFacts, 'resolutions'>): RiskStage {
  if (resolutions.some(endsProcedure)) return 'terminado';
  const has = (code: RiskResolution) => resolutions.some((one) => one.code === code);
  if (has('R06')) return 'seguimiento';
  if (has('R05')) return 'plan';
  return has('R04') ? 'evaluacion' : 'inicial';
}

/** What each resolution may decide; those that decide one thing alone have null. */
export function decisionsOf(code: RiskResolution): readonly (RiskDecision | null)[] {
  if (code === 'R07') return RISK_ENDINGS.entries.map((entry) => entry.code);
  const own = RISK_DECISIONS.entries.filter(({ of }) => of === code).map((entry) => entry.code);
  return own.length === 0 ? [null] : own;
}

/** In Spanish: what a resolution decides, or null. */
export const decisionLabel = (decides: RiskDecision | null): string | null =>
  decides === null
    ? null
    : (entryOf(RISK_DECISIONS, decides)?.label ?? entryOf(RISK_ENDINGS, decides)?.label ?? decides);

/** Whether the eighteenth birthday has come (DL 1297, art. 42). */
export const isOfAge = ({ birthDate, now }: Pick<RiskFacts, 'birthDate' | 'now'>): boolean =>
  birthDate !== null && majorityOn(birthDate) <= dateInLima(now);

/** The last of valuations and informes: what the office holds the situation to be. */
function lastAssessment({ valuations, reports }: RiskFacts): Assessment | null {
  const [last] = [...valuations, ...reports].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return last?.conclusion ?? null;
}

/** Why a step may not be taken now. */
export function stepFaults(step: RiskStep, facts: RiskFacts): Fault[] {
  const stage = stageOf(facts);
  if (stage === 'terminado') return [fault('risk_ended')];
  switch (step) {
    case 'valorar':
    case 'diligencia':
      return [];
    case 'opinion':
    case 'informe':
      return [
        ...faultIf(stage === 'inicial', 'risk_not_begun'),
        ...faultIf(stage === 'plan' || stage === 'seguimiento', 'risk_declared'),
        ...faultIf(isOfAge(facts), 'risk_of_age'),
      ];
    case 'plan':
      return [
        ...faultIf(stage === 'inicial' || stage === 'evaluacion', 'risk_not_declared'),
        ...faultIf(stage === 'seguimiento', 'risk_approved'),
        ...faultIf(isOfAge(facts), 'risk_of_age'),
      ];
    case 'seguimiento':
      return faultIf(stage !== 'seguimiento', 'risk_not_approved');
  }
}

/**
 * Why a resolution may not be issued now, with this decision: V16, V17, V18, V20, and its order. Whom
 * it goes to (V21) is asked of its text (`refuseRecipients`).
 */
export function courseFaults(
  code: RiskResolution,
  decides: RiskDecision | null,
  facts: RiskFacts,
): Fault[] {
  return [...resolutionFaults(code, facts.routing), ...orderFaults(code, decides, facts)];
}

function orderFaults(
  code: RiskResolution,
  decides: RiskDecision | null,
  facts: RiskFacts,
): Fault[] {
  const stage = stageOf(facts);
  if (stage === 'terminado') return [fault('risk_ended')];
  switch (code) {
    case 'R01':
      return [
        ...faultIf(!facts.declined, 'risk_no_declination'),
        ...faultIf(stage !== 'inicial' || assumed(facts), 'risk_begun'),
      ];
    case 'R02':
      return beginning(facts, 'hay_desproteccion');
    case 'R03':
      return beginning(facts, 'no_hay_riesgo');
    case 'R04':
      return [...beginning(facts, 'hay_riesgo'), ...faultIf(isOfAge(facts), 'risk_of_age')];
    case 'R05':
      return declaring(decides, facts);
    case 'R06':
      return approving(decides, facts);
    case 'R07':
      return concluding(decides, facts);
    case 'R11':
      return [];
  }
}

const assumed = ({ resolutions }: RiskFacts): boolean =>
  resolutions.some(({ code }) => code === 'R01');

/** R02, R03 and R04 follow from the preliminary valuation (DL 1297, art. 18; R1297 26, 31.1). */
function beginning(facts: RiskFacts, asks: Assessment): Fault[] {
  if (stageOf(facts) !== 'inicial') return [fault('risk_begun')];
  const valued = facts.valuations.at(-1)?.conclusion;
  return [
    ...faultIf(facts.declined && !assumed(facts), 'risk_competence_first'),
    ...(valued === undefined
      ? [fault('risk_valuation_first')]
      : faultIf(valued !== asks, 'risk_not_as_valued')),
  ];
}

/** R05, after the opinion and the informe (DL 1297, arts. 28–29). */
function declaring(decides: RiskDecision | null, facts: RiskFacts): Fault[] {
  const stage = stageOf(facts);
  if (stage === 'inicial') return [fault('risk_not_begun')];
  if (stage !== 'evaluacion') return [fault('risk_declared')];
  const report = facts.reports.at(-1);
  const asks: Assessment = decides === 'inexistencia' ? 'no_hay_riesgo' : 'hay_riesgo';
  return [
    ...declarationFaults(facts.opinion, report?.at ?? facts.now),
    ...(report === undefined
      ? [fault('risk_report_first')]
      : faultIf(report.conclusion !== asks, 'risk_not_as_valued')),
    ...faultIf(isOfAge(facts), 'risk_of_age'),
  ];
}

/** R06 approves the plan, once; it varies or extends the measures afterwards (R1297 44, 45; DL 1297, art. 41). */
function approving(decides: RiskDecision | null, facts: RiskFacts): Fault[] {
  const stage = stageOf(facts);
  const early = stage === 'inicial' || stage === 'evaluacion';
  if (early) return [fault('risk_not_declared')];
  const old = faultIf(isOfAge(facts), 'risk_of_age');
  if (decides === 'aprueba')
    return [
      ...faultIf(stage === 'seguimiento', 'risk_approved'),
      ...faultIf(facts.plans.length === 0, 'risk_plan_first'),
      ...old,
    ];
  return [
    ...faultIf(stage !== 'seguimiento', 'risk_not_approved'),
    ...faultIf(decides === 'prorroga' && isExtended(facts), 'risk_extended'),
    ...old,
  ];
}

/** R07: the objectives, desprotección, or eighteen years; always after a new valuation (DL 1297, art. 42). */
function concluding(decides: RiskDecision | null, facts: RiskFacts): Fault[] {
  const stage = stageOf(facts);
  if (stage === 'inicial') return [fault('risk_not_begun')];
  const unvalued = refuseConclusionOfRisk(
    facts.valuations.at(-1)?.at ?? null,
    facts.lastFollowUpAt,
  );
  return [
    ...(unvalued === null ? [] : [unvalued]),
    ...(decides === 'mayoria_de_edad'
      ? faultIf(!isOfAge(facts), 'risk_not_of_age')
      : decides === 'desproteccion'
        ? faultIf(lastAssessment(facts) !== 'hay_desproteccion', 'risk_not_as_valued')
        : [
            ...faultIf(stage !== 'seguimiento', 'risk_not_approved'),
            ...faultIf(lastAssessment(facts) !== 'no_hay_riesgo', 'risk_not_as_valued'),
          ]),
  ];
}

/** Whether the measures were extended beyond their nine months (DL 1297, art. 41). */
export const isExtended = ({ resolutions }: Pick<RiskFacts, 'resolutions'>): boolean =>
  resolutions.some(({ decides }) => decides === 'prorroga');

/** When the riesgo was declared (R05), ISO UTC; measures and plan count from then. */
export const declaredAt = ({ resolutions }: Pick<RiskFacts, 'resolutions'>): string | null =>
  resolutions.find(({ decides }) => decides === 'riesgo')?.at ?? null;

export interface Choice {
  readonly decides: RiskDecision | null;
  readonly faults: readonly Fault[];
}

/** What a resolution may decide now, each with what is against it. */
export const choicesOf = (code: RiskResolution, facts: RiskFacts): Choice[] =>
  decisionsOf(code).map((decides) => ({ decides, faults: courseFaults(code, decides, facts) }));

const isLawful = (faults: readonly Fault[]): boolean => refusalOf(faults) === null;

/** What is against an act now; of a resolution, against the decision that is nearest. */
export function actFaults(act: RiskAct, facts: RiskFacts): readonly Fault[] {
  if (isStep(act)) return stepFaults(act, facts);
  const choices = choicesOf(act, facts);
  const [nearest] = choices.toSorted((a, b) => blocking(a.faults) - blocking(b.faults));
  return nearest?.faults ?? [];
}

const blocking = (faults: readonly Fault[]): number =>
  faults.filter(({ severity }) => severity === 'block').length;

const isStep = (act: RiskAct): act is RiskStep => RISK_STEPS.some((step) => step === act);

/** The one act that comes next; null when the procedure is over. */
export function nextAct(facts: RiskFacts): RiskAct | null {
  const wanted = wantedAct(facts);
  if (wanted === null || isLawful(actFaults(wanted, facts))) return wanted;
  // Not for this office to resolve: it declines (R1297 161).
  return 'R11';
}

function wantedAct(facts: RiskFacts): RiskAct | null {
  const stage = stageOf(facts);
  if (stage === 'terminado') return null;
  // Whatever it would do next, it could not resolve.
  if (!isAccredited(facts.routing.ownAccreditation, facts.routing.on)) return 'R11';
  if (stage === 'inicial') return firstAct(facts);
  if (isOfAge(facts) || lastAssessment(facts) === 'hay_desproteccion') return endingAct(facts);
  if (stage === 'evaluacion') return evaluationAct(facts);
  if (stage === 'plan') return facts.plans.length === 0 ? 'plan' : 'R06';
  return lastAssessment(facts) === 'no_hay_riesgo' && isLawful(actFaults('R07', facts))
    ? 'R07'
    : 'seguimiento';
}

/** R07, once it can be; before it, the valuation that it rests on (V20). */
const endingAct = (facts: RiskFacts): RiskAct =>
  isLawful(actFaults('R07', facts)) ? 'R07' : 'valorar';

function firstAct(facts: RiskFacts): RiskAct {
  if (facts.declined && !assumed(facts)) return 'R01';
  switch (facts.valuations.at(-1)?.conclusion) {
    case undefined:
      return 'valorar';
    case 'hay_riesgo':
      return 'R04';
    case 'hay_desproteccion':
      return 'R02';
    case 'no_hay_riesgo':
      return 'R03';
  }
}

/** The opinion with the three, then an informe after it (V18), then R05. */
function evaluationAct({ opinion, reports, now }: RiskFacts): RiskAct {
  if (opinion === null || declarationFaults(opinion, now).length > 0) return 'opinion';
  const report = reports.at(-1);
  return report === undefined || report.at < opinion.heldAt ? 'informe' : 'R05';
}

/** A term that the facts start; `metAt` may be to come, for who counts as told on a day cited. */
export interface RiskTerm {
  readonly rule: TermRule;
  /** What it is of: the procedure (empty), or the record that starts it. */
  readonly of: string;
  readonly start: string;
  readonly metAt: string | null;
  /** It ends on this day if that comes first, YYYY-MM-DD: the eighteenth birthday. */
  readonly notAfter: string | null;
}

/** Every term that the facts start and nothing has replaced, met or not. */
export function riskTerms(facts: RiskFacts): RiskTerm[] {
  const { resolutions, knownAt, reports, plans, longer } = facts;
  const at = (...codes: RiskResolution[]) =>
    resolutions.find(({ code }) => codes.includes(code))?.at ?? null;
  const term = (rule: TermRule, of: string, start: string | null, metAt: string | null) =>
    start === null ? [] : [{ rule, of, start, metAt, notAfter: null }];
  const resolved = at('R02', 'R03', 'R04', 'R11');
  const declared = at('R05', 'R07', 'R11');
  const report = reports.at(-1);
  const plan = plans.at(-1);
  const ended = resolutions.find(endsProcedure)?.at ?? null;
  const preliminary = facts.acts.some(({ at: done }) => resolved === null || done < resolved);
  return [
    ...(longer === null
      ? [
          ...term(TERM_RULES.RDF_RESOL, '', knownAt, resolved),
          ...(preliminary ? term(TERM_RULES.RDF_PRELIM, '', knownAt, resolved) : []),
        ]
      : term(LONGER[longer], '', knownAt, resolved)),
    ...term(TERM_RULES.RDF_EVAL, '', at('R04'), reports[0]?.at ?? at('R07', 'R11')),
    ...term(TERM_RULES.RDF_DECL, report?.id ?? '', report?.at ?? null, declared),
    ...term(TERM_RULES.RDF_PTI, '', declaredAt(facts), plans[0]?.at ?? at('R07', 'R11')),
    ...term(TERM_RULES.RDF_APRUEBA, plan?.id ?? '', plan?.at ?? null, at('R06', 'R07', 'R11')),
    ...measuresTerm(facts, ended),
    ...resolutions.flatMap(({ id, at: issued, toldAt }) =>
      term(TERM_RULES.NOTIFY, id, issued, toldAt),
    ),
    ...term(TERM_RULES.RDF_DECLINA, '', at('R11'), facts.fileSentAt),
    ...facts.appeals.flatMap(({ id, at: filed, against, decidedAt }) => {
      const issued = resolutions.find((one) => one.id === against);
      const decide = issued === undefined ? null : remedyAgainst(issued).decide;
      return decide === null ? [] : term(decide, id, filed, decidedAt);
    }),
  ];
}

const LONGER: Readonly<Record<LongerPreliminaryKind, TermRule>> = {
  horas: TERM_RULES.RDF_PRELIM_EXT,
  dias: TERM_RULES.RDF_PRELIM_DIAS,
};

/** Nine months from R05, twelve once extended, none in a special case, and never past eighteen. */
function measuresTerm(facts: RiskFacts, ended: string | null): RiskTerm[] {
  const start = declaredAt(facts);
  if (start === null || facts.special) return [];
  const { RDF_MEDIDA } = TERM_RULES;
  const rule = isExtended(facts)
    ? { ...RDF_MEDIDA, amount: RDF_MEDIDA.extension.upTo }
    : RDF_MEDIDA;
  const notAfter = facts.birthDate === null ? null : majorityOn(facts.birthDate);
  return [{ rule, of: '', start, metAt: ended, notAfter }];
}

/** What may be filed against a resolution, by whether it ended the procedure (DL 1297, art. 31; R1297 163–164). */
export const remedyAgainst = (issued: Pick<Issued, 'code' | 'decides'>): Remedy =>
  remedyOf(endsProcedure(issued) ? 'R07' : issued.code);

export interface RiskPathStep {
  readonly key: string;
  readonly label: string;
  readonly place: 'done' | 'now' | 'ahead';
  /** When it was done, ISO UTC. */
  readonly at: string | null;
  /** The rules of the term that runs in it (`TERM_RULES`). */
  readonly terms: readonly string[];
}

/** The path as the page shows it: what is done, what runs, what comes. */
export function riskPath(facts: RiskFacts): RiskPathStep[] {
  const { valuations, reports, plans, resolutions } = facts;
  const issued = (...codes: RiskResolution[]) =>
    resolutions.find(({ code }) => codes.includes(code));
  const first = issued('R02', 'R03', 'R04', 'R11');
  const end = resolutions.find(endsProcedure);
  const steps: [key: string, label: string, at: string | null, terms: readonly string[]][] = [
    ['valoracion', 'Valoración', valuations[0]?.at ?? null, ['RDF_RESOL', ...PRELIMINARIES]],
    ['inicio', 'Inicio (R04)', first?.at ?? null, ['RDF_RESOL', ...PRELIMINARIES]],
    ['evaluacion', 'Evaluación', reports[0]?.at ?? null, ['RDF_EVAL']],
    ['declaracion', 'Declaración (R05)', issued('R05')?.at ?? null, ['RDF_DECL']],
    ['plan', 'Plan', plans[0]?.at ?? null, ['RDF_PTI']],
    ['medidas', 'Medidas (R06)', issued('R06')?.at ?? null, ['RDF_APRUEBA']],
    ['conclusion', 'Seguimiento y fin (R07)', end?.at ?? null, ['RDF_MEDIDA']],
  ];
  const current = end === undefined ? steps.find(([, , at]) => at === null)?.[0] : undefined;
  return steps.map(([key, label, at, terms]) => ({
    key,
    label,
    at,
    terms,
    place: key === current ? 'now' : at === null ? 'ahead' : 'done',
  }));
}

const PRELIMINARIES = ['RDF_PRELIM', 'RDF_PRELIM_EXT', 'RDF_PRELIM_DIAS'];
