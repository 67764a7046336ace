import type { DayScope } from '../../domain/clock/scopes.ts';
import type { TurnPhone } from '../../domain/emergency-card.ts';
import {
  blobOrNull,
  bool,
  defineEntity,
  id,
  integer,
  json,
  keyInteger,
  keyText,
  type Row,
  text,
  textOrNull,
} from './define.ts';

/** What the office is, dated, because mayors, names and accreditation change. */
export const officeVersions = defineEntity('office_versions', {
  id: id(),
  validFrom: text(),
  municipality: text(),
  unit: text(),
  dnaCode: text(),
  /** INEI ubigeo of the office's own district. */
  district: text(),
  /** `DEMUNA-GDS/MPT`, what follows the year in a letter's number. */
  siglas: text(),
  /** The town that heads a letter's date: «Tarata, 15 de mayo…». */
  place: text(),
  address: text(),
  phones: text(),
  email: text(),
  accredited: bool(),
  accreditedSince: textOrNull(),
  accreditationDocument: textOrNull(),
  logo: blobOrNull(),
  logoMime: textOrNull<'image/png' | 'image/jpeg'>(),
  recordedAt: text(),
  recordedBy: textOrNull(),
});
export type OfficeVersion = Row<typeof officeVersions>;

/** The official denomination of each year, printed on every document of that year. */
export const yearNames = defineEntity('year_names', {
  year: keyInteger(),
  text: text(),
  secondLine: textOrNull(),
  norm: textOrNull(),
  recordedAt: text(),
  recordedBy: textOrNull(),
});
export type YearName = Row<typeof yearNames>;

/**
 * A day that the office adds to its calendar (*closed*) or takes away from the law's (*open*). Never
 * deleted nor changed: withdrawn with a reason. One in force for each date.
 */
export const calendarDays = defineEntity('calendar_days', {
  id: id(),
  /** YYYY-MM-DD, Lima. */
  date: text(),
  effect: text<'closed' | 'open'>(),
  name: text(),
  scope: text<DayScope>(),
  norm: text(),
  reason: text(),
  recordedAt: text(),
  recordedBy: text(),
  withdrawnAt: textOrNull(),
  withdrawnBy: textOrNull(),
  withdrawnReason: textOrNull(),
});
export type CalendarDay = Row<typeof calendarDays>;

/** After how long without anybody the program locks (`domain/idle.ts`). One row, `office`. */
export const idleLimits = defineEntity('idle_limits', {
  id: id(),
  version: integer(),
  systemMinutes: integer(),
  ownMinutes: integer(),
  changedAt: textOrNull(),
  changedBy: textOrNull(),
});
export type IdleLimits = Row<typeof idleLimits>;

/** Who is called at any hour: a post and its public number, never a person. One row, `office`. */
export const turnPhones = defineEntity('turn_phones', {
  id: id(),
  version: integer(),
  phones: json<readonly TurnPhone[]>(),
  changedAt: textOrNull(),
  changedBy: textOrNull(),
});
export type TurnPhones = Row<typeof turnPhones>;

/** Whether this PC tells of terms and appointments by itself, without names. One row, `office`. */
export const noticeSettings = defineEntity('notice_settings', {
  id: id(),
  version: integer(),
  enabled: bool(),
  changedAt: textOrNull(),
  changedBy: textOrNull(),
});
export type NoticeSettings = Row<typeof noticeSettings>;

/** A person of the office with an account (*operador/a*). Never deleted: ended. */
export const operators = defineEntity('operators', {
  id: id(),
  version: integer(),
  userName: text(),
  fullName: text(),
  nameSort: text(),
  documentType: textOrNull(),
  documentNumber: textOrNull(),
  /** As printed under a signature. */
  post: text(),
  profession: textOrNull(),
  collegeNumber: textOrNull(),
  slotId: text(),
  /** X25519 public half (hex): keys are sealed to this one, never to the keyring's copy. */
  publicKey: text(),
  createdAt: text(),
  endedAt: textOrNull(),
  /** Somebody else chose her password: she chooses another before anything else. */
  passwordOnce: bool(),
});
export type Operator = Row<typeof operators>;

export const operatorRoles = defineEntity('operator_roles', {
  id: id(),
  operatorId: text(),
  role: text(),
  validFrom: text(),
  validTo: textOrNull(),
});
export type OperatorRole = Row<typeof operatorRoles>;

/** The next number of each kind and year. */
export const numberSeries = defineEntity('number_series', {
  kind: keyText(),
  year: keyInteger(),
  next: integer(),
  startedAt: integer(),
  /** The municipality gives its numbers: each is typed as it was given. */
  outside: bool(),
});
export type NumberSeries = Row<typeof numberSeries>;

/** Every number ever given, by the program (`assigned`) or before it (`paper`). */
export const issuedNumbers = defineEntity('issued_numbers', {
  id: id(),
  kind: text(),
  year: integer(),
  number: integer(),
  text: text(),
  origin: text<'assigned' | 'paper'>(),
  subjectKind: text(),
  subjectId: text(),
  issuedAt: text(),
  issuedBy: text(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulledReason: textOrNull(),
});
export type IssuedNumber = Row<typeof issuedNumbers>;

export const meta = defineEntity('meta', { key: keyText(), value: text() });
export type Meta = Row<typeof meta>;

/** The chain of acts; rows are appended by `db/audit.ts` alone. */
export const audit = defineEntity('audit', {
  seq: keyInteger(),
  at: text(),
  operatorId: textOrNull(),
  action: text(),
  subjectKind: textOrNull(),
  subjectId: textOrNull(),
  detail: text(),
  prevHash: text(),
  hash: text(),
});
export type AuditRow = Row<typeof audit>;

/** What somebody was typing; one per operator, kind and subject. Sealed to its author. */
export const drafts = defineEntity('drafts', {
  id: id(),
  operatorId: text(),
  kind: text(),
  subjectId: textOrNull(),
  payload: text(),
  startedAt: text(),
  savedAt: text(),
  /** Of a reception: the arrival that was typed, ISO UTC, for whoever watches its term. */
  receivedAt: textOrNull(),
});
export type Draft = Row<typeof drafts>;

export const institutions = defineEntity('institutions', {
  id: id(),
  version: integer(),
  kind: text(),
  officialName: text(),
  shortName: text(),
  nameSort: text(),
  treatment: text(),
  /** Of who heads it while nobody knows who: `institutionHolders` has their own. */
  post: text(),
  place: text(),
  address: textOrNull(),
  district: textOrNull(),
  phone: textOrNull(),
  email: textOrNull(),
  virtualDesk: textOrNull(),
  hours: textOrNull(),
  emergencyContact: textOrNull(),
  notes: textOrNull(),
  source: textOrNull(),
  verifiedOn: textOrNull(),
  verifiedBy: textOrNull(),
  /** How it was confirmed: a call, its page, an oficio of theirs. */
  verifiedHow: textOrNull(),
  validFrom: text(),
  validTo: textOrNull(),
  changedAt: text(),
  changedBy: textOrNull(),
});
export type Institution = Row<typeof institutions>;

/** Who has headed an institution, or stood in for who did, on which days. Never deleted. */
export const institutionHolders = defineEntity('institution_holders', {
  id: id(),
  version: integer(),
  institutionId: text(),
  name: text(),
  treatment: text(),
  post: text(),
  /** *Encargado/a*. */
  acting: bool(),
  validFrom: text(),
  validTo: textOrNull(),
  /** Of the appointment. */
  document: textOrNull(),
  recordedAt: text(),
  /** Null: of the first directory. */
  recordedBy: textOrNull(),
});
export type InstitutionHolder = Row<typeof institutionHolders>;
