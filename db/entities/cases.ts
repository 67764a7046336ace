import type { CaseFlags, Flag } from '../../domain/case-states.ts';
import type { DutyKind } from '../../domain/cases/duties.ts';
import type { CaseDesk } from '../../domain/desks.ts';
import {
  bool,
  defineEntity,
  id,
  integer,
  integerOrNull,
  json,
  jsonOrNull,
  keyText,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export const cases = defineEntity('cases', {
  id: id(),
  version: integer(),
  /** The desk that attends it. */
  service: text<CaseDesk>(),
  numberText: text(),
  state: text(),
  /** When the person was received: every term runs from here. */
  receivedAt: text(),
  /** When it was typed. */
  recordedAt: text(),
  recordedBy: text(),
  /** *Recibido por*: an operator, or a name of somebody without an account; neither when nobody knows. */
  receivedById: textOrNull(),
  receivedByName: textOrNull(),
  lateReason: textOrNull(),
  latePaperCode: textOrNull(),
  /** Began on paper and was loaded (*migrado*): terms before loading are never marked overdue. */
  migrated: bool(),
  responsibleId: textOrNull(),
  priority: text(),
  channel: text(),
  incomingKind: textOrNull(),
  incomingNumber: textOrNull(),
  incomingDate: textOrNull(),
  incomingFolios: integerOrNull(),
  incomingInstitution: textOrNull(),
  factsDistrict: textOrNull(),
  factsCommunity: textOrNull(),
  factsReference: textOrNull(),
  factsDate: textOrNull(),
  factsDateNote: textOrNull(),
  facts: text(),
  crime: text(),
  misdemeanor: text(),
  risk: text(),
  lackOfProtection: text(),
  /** Null in cases registered before it was asked. */
  violence: textOrNull(),
  courtCase: text(),
  courtName: textOrNull(),
  courtNumber: textOrNull(),
  infoClauseRead: bool(),
  /** Instant by which it must be qualified; null when loaded already qualified. */
  calificacionDue: textOrNull(),
  calificacionRule: textOrNull(),
  qualifiedAt: textOrNull(),
  qualifiedBy: textOrNull(),
  verificationDue: textOrNull(),
  concludedAt: textOrNull(),
  conclusionCause: textOrNull(),
  /**
   * Instant of what is due next, kept beside the case so that one index serves the worklist;
   * `NOTHING_DUE` sorts after every date. Only `backend/cases/due.ts` writes it.
   */
  nextDue: text(),
  nextDueWhat: textOrNull<'calificacion' | 'verificacion' | 'seguimiento'>(),
  /** The rule of that term when it is one of the procedure for riesgo or of the route of violence; `nextDueWhat` is null then. */
  nextDueRule: textOrNull(),
  /** The case whose new facts this one is about (RDNA 32.4). */
  originId: textOrNull(),
});
export type Case = Row<typeof cases>;

/** What `nextDue` holds when nothing is. */
export const NOTHING_DUE = '9999-12-31T23:59:59.999Z';

/** Marks that the responsable discarded, each with its reason. Only grows. */
export const flagDiscards = defineEntity('flag_discards', {
  id: id(),
  caseId: text(),
  flag: text<Flag>(),
  reason: text(),
  discardedAt: text(),
  discardedBy: text(),
});
export type FlagDiscard = Row<typeof flagDiscards>;

/**
 * What the law wants sent at once, since a mark was found: met by a letter, or ended with the mark.
 * Only `backend/cases/duties.ts` writes it.
 */
export const urgentDuties = defineEntity('urgent_duties', {
  id: id(),
  caseId: text(),
  what: text<DutyKind>(),
  foundAt: text(),
  /** Last instant in term, ISO UTC. */
  dueAt: text(),
  recordedAt: text(),
  recordedBy: text(),
  letterId: textOrNull(),
  /** What was told by word of mouth, or by others, and is on record in the route of violence. */
  noticeId: textOrNull(),
  metAt: textOrNull(),
  /** When its mark was discarded. */
  endedAt: textOrNull(),
});
export type UrgentDuty = Row<typeof urgentDuties>;

export const caseMatters = defineEntity('case_matters', {
  caseId: keyText(),
  matter: keyText(),
  submatter: textOrNull(),
  principal: bool(),
});
export type CaseMatter = Row<typeof caseMatters>;

export const caseRights = defineEntity('case_rights', { caseId: keyText(), right: keyText() });
export type CaseRight = Row<typeof caseRights>;

export type CaseRole = 'informant' | 'affected' | 'obliged' | 'relative';

export interface ReservedInformant {
  readonly personId: string | null;
  readonly institution: string | null;
  readonly relation: string | null;
}

export const casePeople = defineEntity('case_people', {
  id: id(),
  caseId: text(),
  /** Null for an anonymous informant or an institution, and for who asked for reserve (`reserved`). */
  personId: textOrNull(),
  role: text<CaseRole>(),
  informantKind: textOrNull(),
  /** Of stores made before `institution` and `reserved` stood apart. Read through `informantOf`. */
  institutionName: textOrNull(),
  /** Which institution informed, when it did not ask for reserve. */
  institution: textOrNull(),
  /** Who told and asked for reserve (R1297 23.2): only the responsable's key opens it. */
  reserved: jsonOrNull<ReservedInformant>(),
  /** Towards the affected child(ren): mother, neighbour… */
  relation: textOrNull(),
  /** For an obliged person: `obligado` or `presunto`. */
  presumed: textOrNull(),
  livesTogether: textOrNull(),
  reserveIdentity: bool(),
  notes: text(),
  position: integer(),
  recordedAt: text(),
  recordedBy: text(),
  removedAt: textOrNull(),
  removedReason: textOrNull(),
});
export type CasePerson = Row<typeof casePeople>;

export const qualifications = defineEntity('qualifications', {
  id: id(),
  caseId: text(),
  /** `reception`: what was written on arrival, before anybody decided. */
  kind: text<'reception' | 'decision' | 'extension' | 'refinement'>(),
  happenedAt: text(),
  recordedAt: text(),
  recordedBy: text(),
  competence: textOrNull(),
  /** Defence actions decided (codes), whether begun or not. */
  actions: json<readonly string[]>(),
  text: text(),
  /** What the case was before the law after this act: `cases` and its lists hold the last only. */
  matters: json<readonly Omit<CaseMatter, 'caseId'>[]>(),
  rights: json<readonly string[]>(),
  flags: json<Partial<CaseFlags>>(),
});
export type Qualification = Row<typeof qualifications>;

export const defenceActions = defineEntity('defence_actions', {
  id: id(),
  caseId: text(),
  kind: text(),
  state: text<'open' | 'done' | 'stopped'>(),
  startedOn: text(),
  /** Last day of its own term once it was extended, YYYY-MM-DD; null while it runs as the law says. */
  dueOn: textOrNull(),
  finishedOn: textOrNull(),
  detail: text(),
  result: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type DefenceAction = Row<typeof defenceActions>;

export const caseTransitions = defineEntity('case_transitions', {
  id: id(),
  caseId: text(),
  fromState: textOrNull(),
  toState: text(),
  happenedAt: text(),
  recordedAt: text(),
  recordedBy: text(),
  cause: textOrNull(),
  reason: text(),
});
export type CaseTransition = Row<typeof caseTransitions>;

/** The diary only grows: a mistake is corrected by a later entry that names it. */
export const diaryEntries = defineEntity('diary_entries', {
  id: id(),
  caseId: text(),
  kind: text(),
  happenedAt: text(),
  recordedAt: text(),
  recordedBy: text(),
  text: text(),
  correctsId: textOrNull(),
  /** Whom it was about, for a call or a visit. */
  personId: textOrNull(),
  contactOverride: textOrNull(),
  subjectKind: textOrNull(),
  subjectId: textOrNull(),
});
export type DiaryEntry = Row<typeof diaryEntries>;

/** *Orientación rápida*: half a minute, no name, counted. */
export const orientations = defineEntity('orientations', {
  id: id(),
  happenedAt: text(),
  recordedAt: text(),
  recordedBy: text(),
  topic: text(),
  channel: text(),
  sex: textOrNull(),
  ageGroup: textOrNull(),
  district: textOrNull(),
  note: text(),
  caseId: textOrNull(),
});
export type Orientation = Row<typeof orientations>;

export const followups = defineEntity('followups', {
  id: id(),
  caseId: text(),
  kind: text(),
  task: text(),
  /** Who is to be called or visited: the safe-contact rules of this person bind. */
  personId: textOrNull(),
  state: text<'pending' | 'done' | 'cancelled'>(),
  /** Counts as one of the verification actions of RDNA 32. */
  isVerification: bool(),
  dueOn: text(),
  assignedTo: text(),
  assignedBy: text(),
  assignedAt: text(),
  happenedAt: textOrNull(),
  recordedAt: textOrNull(),
  recordedBy: textOrNull(),
  result: textOrNull(),
  notes: textOrNull(),
  newFacts: textOrNull(),
  /** Why a safe-contact rule was overridden for this act. */
  contactOverride: textOrNull(),
  followsId: textOrNull(),
  /** The lawsuit whose hearing or term it is. */
  judicialFileId: textOrNull(),
  /** The agreement whose compliance it looks at. */
  agreementId: textOrNull(),
  /** The agreed day that its date was counted from; null: somebody chose the date. */
  countedFrom: textOrNull(),
  /** The procedure for riesgo whose measures it follows (F11). */
  riskProcedureId: textOrNull(),
  /** Whoever comes, or is visited, is told to at this hour of its day, HH:mm; null: some time until then. */
  atTime: textOrNull(),
  /** Where in the office it is; empty: elsewhere, or nobody said. */
  room: text(),
});
export type Followup = Row<typeof followups>;
