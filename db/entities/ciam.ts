/**
 * The CIAM: the ficha of each older adult, situations of risk with what was told, decided and found,
 * organisations. What is about her stands sealed as a whole: a code of its own would say by name that
 * she depends on others, lives alone or is at risk.
 */

import type {
  AutonomyLevel,
  DipamMeasureCode,
  NoticeReceiver,
  RiskSituation,
  ViolenceSetting,
  ViolenceType,
} from '../../domain/ciam/catalogues.ts';
import type { OlderFields } from '../../domain/records/ciam.ts';
import {
  defineEntity,
  id,
  integer,
  json,
  jsonOrNull,
  keyText,
  type Row,
  text,
  textOrNull,
} from './define.ts';

type Told =
  | 'illnesses'
  | 'needs'
  | 'carer'
  | 'contactName'
  | 'contactTie'
  | 'contactPhone'
  | 'alerts';
/** What lists filter by and figures count. */
export type OlderCodes = Omit<OlderFields, Told> & { readonly autonomy: AutonomyLevel };
export type OlderWords = Pick<OlderFields, Told>;

/** *Registro nominal*: one ficha for each registration at the CIAM. */
export const ciamProfiles = defineEntity('ciam_profiles', {
  registrationId: keyText(),
  version: integer(),
  codes: json<OlderCodes>(),
  words: json<OlderWords>(),
  /** Last day on which somebody looked it over, YYYY-MM-DD. */
  reviewedOn: text(),
  recordedAt: text(),
  recordedBy: text(),
  changedAt: text(),
  changedBy: text(),
});
export type CiamProfile = Row<typeof ciamProfiles>;

export interface OlderRiskFacts {
  readonly situations: readonly RiskSituation[];
  readonly setting: ViolenceSetting | null;
  readonly types: readonly ViolenceType[];
  readonly lifeAtRisk: boolean;
  readonly lost: boolean;
  readonly support: string | null;
  readonly livesWith: string;
  readonly carer: string;
  readonly hasPension: 'si' | 'no' | 'no_sabe' | null;
  readonly text: string;
}

/** *RiesgoPAM*: open until its ending. */
export const ciamRisks = defineEntity('ciam_risks', {
  id: id(),
  version: integer(),
  registrationId: text(),
  knownAt: text(),
  facts: json<OlderRiskFacts>(),
  /** Of the DIPAM's interdisciplinary report; null until there is one. */
  reportedAt: textOrNull(),
  report: jsonOrNull<{ readonly urgent: boolean; readonly document: string }>(),
  /** Until when the DIPAM decides (art. 91). */
  decisionDueAt: textOrNull(),
  /** Whoever attends violence was told: when and by whom, never what came of it. */
  handOver: jsonOrNull<{ readonly at: string; readonly by: string }>(),
  endedAt: textOrNull(),
  endedBy: textOrNull(),
  ending: jsonOrNull<{ readonly cause: string; readonly reason: string }>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamRisk = Row<typeof ciamRisks>;

/** Notices that were given. They only grow. */
export const ciamNotices = defineEntity('ciam_notices', {
  id: id(),
  registrationId: text(),
  riskId: text(),
  toldAt: text(),
  body: json<{
    readonly receiver: NoticeReceiver;
    readonly way: string;
    readonly document: string;
    readonly note: string;
  }>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamNotice = Row<typeof ciamNotices>;

/** What the DIPAM decided; ended, never rewritten. */
export const ciamMeasures = defineEntity('ciam_measures', {
  id: id(),
  registrationId: text(),
  riskId: text(),
  decidedAt: text(),
  body: json<{
    readonly measure: DipamMeasureCode;
    readonly resolution: string;
    readonly detail: string;
  }>(),
  endsOn: textOrNull(),
  endedOn: textOrNull(),
  endReason: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamMeasure = Row<typeof ciamMeasures>;

export const ciamFollowups = defineEntity('ciam_followups', {
  id: id(),
  registrationId: text(),
  riskId: text(),
  doneAt: text(),
  nextOn: textOrNull(),
  body: json<{
    readonly kind: string;
    readonly result: string;
    readonly affectsMeasures: boolean;
  }>(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamFollowup = Row<typeof ciamFollowups>;

export interface HandedOver {
  /** Of the situation at the CIAM; whoever attends violence cannot open it. */
  readonly riskId: string;
  readonly name: string;
  readonly document: string;
  readonly birthDate: string | null;
  readonly district: string | null;
  readonly address: string;
  readonly phone: string;
  readonly types: readonly ViolenceType[];
  readonly lifeAtRisk: boolean;
  readonly message: string;
}

/**
 * What the CIAM told whoever attends family violence. It names no registration, so that neither desk
 * follows the other's record through it; who took it over shows to the desk of violence alone.
 */
export const ciamHandovers = defineEntity('ciam_handovers', {
  id: id(),
  toldAt: text(),
  toldBy: text(),
  body: json<HandedOver>(),
  taken: jsonOrNull<{ readonly at: string; readonly by: string }>(),
});
export type CiamHandover = Row<typeof ciamHandovers>;

export const ciamOrganisations = defineEntity('ciam_organisations', {
  id: id(),
  version: integer(),
  name: text(),
  district: text(),
  /** By which resolution, or in which register. */
  recognition: text(),
  endedOn: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamOrganisation = Row<typeof ciamOrganisations>;

export const ciamMembers = defineEntity('ciam_members', {
  id: id(),
  organisationId: text(),
  registrationId: text(),
  post: text(),
  joinedOn: text(),
  leftOn: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CiamMember = Row<typeof ciamMembers>;
