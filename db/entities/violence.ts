/**
 * The route of a case of family violence (Ley 30364), one a case. What was told, ordered, visited or
 * broken only grows; a measure is never rewritten, what the judge decides on it later is a row.
 */

import type { Ternary } from '../../domain/case-states.ts';
import type {
  MeasureChange,
  NoticeMedium,
  ViolenceClosing,
  ViolenceRole,
  ViolenceTie,
  VisitOutcome,
} from '../../domain/catalogues/violence.ts';
import type { LawLevel } from '../../domain/fvr/shapes.ts';
import {
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  jsonOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** What is asked before a denuncia, and leaves with it as a request. */
export interface AskedBefore {
  readonly at: string;
  /** Whether she knows that it will be denounced. */
  readonly knows: Ternary;
  /** What she wants; the denuncia is made all the same (REG 15). */
  readonly wish: string;
  /** Whether she is in a refuge: where it is stands nowhere. */
  readonly inRefuge: Ternary;
  readonly sleeps: string;
  readonly safePhone: string;
  readonly safeHours: string;
}

/** The immediate attention: whether life was at risk, and what was done. */
export interface Attended {
  readonly vitalRisk: Ternary;
  /** Codes of IMMEDIATE_HELP. */
  readonly help: readonly string[];
  readonly text: string;
}

export const violenceRoutes = defineEntity('violence_routes', {
  id: id(),
  version: integer(),
  caseId: text(),
  /** When the office knew: its clocks run from here. */
  knownAt: text(),
  /** Code of VIOLENCE_ORIGINS. */
  origin: text(),
  /** Code of VIOLENCE_CONDITIONS. */
  condition: text(),
  types: json<readonly string[]>(),
  modalities: json<readonly string[]>(),
  pregnancy: text<Ternary>(),
  disability: text<Ternary>(),
  /** Código Único de Registro, when an authority gave one. */
  uniqueCode: textOrNull(),
  /** What lists show instead of names; null: they show names. A code, and nothing of why. */
  listedAs: textOrNull(),
  platformNumber: textOrNull(),
  attendedAt: textOrNull(),
  attended: jsonOrNull<Attended>(),
  askedAt: textOrNull(),
  asked: jsonOrNull<AskedBefore>(),
  closedAt: textOrNull(),
  closing: textOrNull<ViolenceClosing>(),
  closingText: text(),
  archivedAt: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceRoute = Row<typeof violenceRoutes>;

/** What a person of the case is in the violence; a victim's tie is what the accused is of her. */
export interface InViolenceDetail {
  readonly tie: ViolenceTie | null;
  readonly livesTogether: Ternary | null;
  readonly depends: Ternary | null;
  readonly publicServant: Ternary | null;
  readonly firearmLicence: Ternary | null;
  /** Records of the accused, and who says so. */
  readonly records: string;
  readonly recordsSource: string;
}

export const violencePeople = defineEntity('violence_people', {
  /** Of its row in `case_people`. */
  id: id(),
  caseId: text(),
  role: text<ViolenceRole>(),
  detail: json<InViolenceDetail>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolencePerson = Row<typeof violencePeople>;

/** A denuncia, a communication or a referral, of this office or of others. */
export const violenceNotices = defineEntity('violence_notices', {
  id: id(),
  caseId: text(),
  routeId: text(),
  /** A denuncia or its communication; else a referral. */
  isReport: bool(),
  byOthers: bool(),
  /** Code of VIOLENCE_DESTINATIONS. */
  destination: text(),
  institutionId: textOrNull(),
  at: text(),
  medium: text<NoticeMedium>(),
  /** Who took it, where, and under which number. */
  takenBy: text(),
  place: text(),
  number: text(),
  notes: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceNotice = Row<typeof violenceNotices>;

export const violenceMeasures = defineEntity('violence_measures', {
  id: id(),
  caseId: text(),
  routeId: text(),
  /** Code of VIOLENCE_MEASURES. */
  measure: text(),
  text: text(),
  resolution: text(),
  judicialFile: text(),
  court: text(),
  givenAt: text(),
  /** When this office was notified; null: it was not. */
  notifiedAt: textOrNull(),
  distance: integerOrNull(),
  executes: text(),
  supervises: text(),
  /** Entrusted to this office (TUO 37). */
  entrusted: bool(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceMeasureRow = Row<typeof violenceMeasures>;

export const violenceMeasureSteps = defineEntity('violence_measure_steps', {
  id: id(),
  caseId: text(),
  measureId: text(),
  kind: text<MeasureChange>(),
  at: text(),
  resolution: text(),
  text: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceMeasureStep = Row<typeof violenceMeasureSteps>;

/** Of the supervision: a visit with its outcome, or a report to the juzgado. */
export const violenceSupervisions = defineEntity('violence_supervisions', {
  id: id(),
  caseId: text(),
  routeId: text(),
  /** Null for one of all measures. */
  measureId: textOrNull(),
  kind: text<'visita' | 'informe'>(),
  at: text(),
  outcome: textOrNull<VisitOutcome>(),
  document: text(),
  text: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceSupervision = Row<typeof violenceSupervisions>;

export const violenceBreaches = defineEntity('violence_breaches', {
  id: id(),
  caseId: text(),
  routeId: text(),
  measureId: text(),
  /** When this office knew: 24 hours to tell the juzgado. */
  knownAt: text(),
  text: text(),
  toldAt: textOrNull(),
  toldBy: textOrNull(),
  toldMedium: textOrNull<NoticeMedium>(),
  toldDocument: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type ViolenceBreach = Row<typeof violenceBreaches>;

/** Who of Serenazgo may be shown address and telephone alone, and until when. */
export const violenceViews = defineEntity('violence_views', {
  id: id(),
  caseId: text(),
  routeId: text(),
  officer: text(),
  officerDocument: text(),
  officerPost: text(),
  reason: text(),
  level: text<LawLevel>(),
  grantedAt: text(),
  grantedBy: text(),
  expiresAt: text(),
});
export type ViolenceView = Row<typeof violenceViews>;

/** As `risk_terms`; only `backend/violence/terms.ts` writes them, and the calendar moves those open. */
export const violenceTermRows = defineEntity('violence_terms', {
  id: id(),
  caseId: text(),
  routeId: text(),
  rule: text(),
  ofId: text(),
  startsAt: text(),
  dueAt: text(),
  metAt: textOrNull(),
  endedAt: textOrNull(),
});
export type ViolenceTermRow = Row<typeof violenceTermRows>;
