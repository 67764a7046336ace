/**
 * The procedure for riesgo de desprotección familiar, one for each affected child of a case (DL 1297).
 * What was done only grows; a procedure, the way to tell a resolution and an activity of the plan are
 * completed, never rewritten.
 */

import type { CodeOf } from '../../domain/catalogues/catalogue.ts';
import type {
  ACTIVITY_RESULTS,
  Assessment,
  LongerPreliminaryKind,
  RiskActKind,
  RiskDecision,
  RiskOrigin,
  RiskResolution,
  TypologyValue,
} from '../../domain/catalogues/risk.ts';
import type { TeamProfession } from '../../domain/law/risk.ts';
import {
  bool,
  defineEntity,
  id,
  integer,
  json,
  jsonOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export const riskProcedures = defineEntity('risk_procedures', {
  id: id(),
  version: integer(),
  caseId: text(),
  personId: text(),
  /** When the office knew: the first term runs from here. */
  knownAt: text(),
  wayIn: text(),
  origin: text<RiskOrigin>(),
  /** Of a declination: since when whoever declined had acted. */
  originBegunOn: textOrNull(),
  originDocument: textOrNull(),
  /** The preliminary acts last longer than 24 hours (R1297 29). */
  longer: textOrNull<LongerPreliminaryKind>(),
  longerReason: textOrNull(),
  /** Plan and measures have no fixed term (R1297 42.7). */
  specialCase: textOrNull(),
  specialReason: textOrNull(),
  /** The file left after a declination. */
  sentOn: textOrNull(),
  sentDocument: textOrNull(),
  /** In the information system of the MIMP. */
  registeredOn: textOrNull(),
  registeredEvidence: textOrNull(),
  /** When it was over in this office, by a resolution; null while it goes on. */
  endedAt: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RiskProcedure = Row<typeof riskProcedures>;

export interface ValuedTypology {
  /** Code of TYPOLOGIES. */
  readonly code: string;
  readonly value: TypologyValue;
  readonly reason: string;
}
export interface AlertSigns {
  readonly physical: string;
  readonly mental: string;
  readonly needs: string;
}

/** *Tabla de Valoración de Riesgo*: A01 and A02. */
export const riskValuations = defineEntity('risk_valuations', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  valuedAt: text(),
  signs: json<AlertSigns>(),
  typologies: json<readonly ValuedTypology[]>(),
  needs: text(),
  conclusion: text<Assessment>(),
  /** Codes of RISK_GROUNDS; null for a valuation made before they were asked for. */
  grounds: jsonOrNull<readonly string[]>(),
  recommendations: text(),
  signers: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RiskValuation = Row<typeof riskValuations>;

/** Preliminary acts, those of the evaluation, the diligencia de opinión and the informe (INF03). */
export const riskActs = defineEntity('risk_acts', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  kind: text<RiskActKind | 'opinion' | 'informe'>(),
  happenedAt: text(),
  doneBy: text(),
  /** Null where it is psychological, and stands there. */
  text: textOrNull(),
  psychological: textOrNull(),
  /** Of an opinion: who of the three were there. */
  present: jsonOrNull<readonly TeamProfession[]>(),
  language: textOrNull(),
  interpreter: text(),
  /** Of an informe. */
  conclusion: textOrNull<Assessment>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RiskActRow = Row<typeof riskActs>;

/** What the resolution says, as its paper will. */
export interface RiskContent {
  readonly summary: string;
  readonly grounds: string;
  /** Codes of RISK_ACTS. */
  readonly ordered: readonly string[];
  readonly urgentMeasures: string;
  readonly opinionWeighed: string;
}
export interface RiskRecipient {
  readonly id: string;
  /** Code of INSTITUTION_KINDS. */
  readonly kind: string;
  readonly name: string;
}

export const riskResolutions = defineEntity('risk_resolutions', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  code: text<RiskResolution>(),
  decides: textOrNull<RiskDecision>(),
  numberId: text(),
  numberText: text(),
  issuedAt: text(),
  issuedBy: text(),
  content: json<RiskContent>(),
  recipients: json<readonly RiskRecipient[]>(),
});
export type RiskResolutionRow = Row<typeof riskResolutions>;

/** Measures of protection (DL 1297, art. 32), from the resolution that gave them until another ends them. */
export const riskMeasures = defineEntity('risk_measures', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  resolutionId: text(),
  measure: text(),
  detail: text(),
  /** Last day; null in a special case. */
  endsOn: textOrNull(),
  endedAt: textOrNull(),
  endedByResolutionId: textOrNull(),
});
export type RiskMeasureRow = Row<typeof riskMeasures>;

/** *Plan de trabajo individual* (R1297 43). The last one is the one that is approved. */
export const riskPlans = defineEntity('risk_plans', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  presentedAt: text(),
  antecedents: text(),
  problems: text(),
  agreements: text(),
  followUp: text(),
  responsible: text(),
  endsOn: textOrNull(),
  objectives: json<readonly string[]>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RiskPlan = Row<typeof riskPlans>;

export const riskActivities = defineEntity('risk_activities', {
  id: id(),
  caseId: text(),
  planId: text(),
  /** Place of its objective in the plan. */
  objectiveAt: integer(),
  text: text(),
  directedTo: text(),
  responsible: text(),
  institution: text(),
  dueOn: text(),
  indicator: text(),
  state: text<CodeOf<typeof ACTIVITY_RESULTS>>(),
  doneOn: textOrNull(),
  result: text(),
  changedAt: textOrNull(),
  changedBy: textOrNull(),
});
export type RiskActivity = Row<typeof riskActivities>;

/** How a resolution is told to a party: two dates to come and hear it explained (R1297 48). */
export const riskNotifications = defineEntity('risk_notifications', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  resolutionId: text(),
  personId: text(),
  firstCitedOn: textOrNull(),
  secondCitedOn: textOrNull(),
  explainedOn: textOrNull(),
  language: textOrNull(),
  interpreter: text(),
  acta: text(),
});
export type RiskNotification = Row<typeof riskNotifications>;

export const riskAppeals = defineEntity('risk_appeals', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  resolutionId: text(),
  kind: text(),
  filedOn: text(),
  filedBy: text(),
  text: text(),
  decidedOn: textOrNull(),
  result: textOrNull(),
  /** Decided by the Gerencia de Desarrollo Social, or what stands for it. */
  secondInstance: bool(),
  decisionText: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RiskAppeal = Row<typeof riskAppeals>;

/**
 * The terms of the procedure. A term met late, or that nobody met, keeps its date and its mark. Only
 * `backend/risk/terms.ts` writes them, and the calendar moves those that are open.
 */
export const riskTermRows = defineEntity('risk_terms', {
  id: id(),
  caseId: text(),
  procedureId: text(),
  /** Id of a rule of `domain/clock/rules.ts`. */
  rule: text(),
  /** In the rule's unit: more than the rule's once extended. */
  amount: integer(),
  /** The record that starts it; empty for the procedure itself. */
  ofId: text(),
  startsAt: text(),
  dueAt: text(),
  /** It ends on a birthday, which no calendar moves. */
  fixed: bool(),
  metAt: textOrNull(),
  /** Something replaced it, or the procedure was over. */
  endedAt: textOrNull(),
});
export type RiskTermRow = Row<typeof riskTermRows>;
