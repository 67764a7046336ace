/**
 * Sheets of risk valuation (FVR) of the victims of a case (Ley 30364, art. 43 of its TUO): those that an
 * authority applied, and calculations of this office that only orient. A row never changes: it is
 * annulled, and what was wrong in it is written in another.
 */
import type { Answers } from '../../domain/fvr/answers.ts';
import type { FvrInstitution, FvrInstrument } from '../../domain/fvr/instruments.ts';
import type { FormLevel, FvrLevel, LawLevel } from '../../domain/fvr/shapes.ts';
import type { FvrBond } from '../../domain/fvr/which.ts';
import {
  bool,
  defineEntity,
  id,
  integerOrNull,
  json,
  jsonOrNull,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export const fvrSheets = defineEntity('fvr_sheets', {
  id: id(),
  caseId: text(),
  /** The victim. */
  personId: text(),
  origin: text<'externa' | 'orientadora'>(),
  instrument: text<FvrInstrument>(),
  /** The version of the norm whose items and points it was read by. */
  normVersion: text(),
  /** Null in a calculation of this office. */
  institution: textOrNull<FvrInstitution>(),
  institutionName: text(),
  operatorName: text(),
  /** When it was applied, ISO UTC. */
  appliedAt: text(),
  /** Of the victim, in years, on that day; null when it is not known. */
  ageThen: integerOrNull(),
  bond: textOrNull<FvrBond>(),
  /** The highest step of Paso 2; never summed. */
  severity: jsonOrNull<number>(),
  /** What was asked: `blanco` is «no sabe», and what is absent was not asked. Empty: not copied. */
  answers: json<Answers>(),
  /** As this program sums the answers; null when they were not copied. */
  score: jsonOrNull<number>(),
  /** As the sheet says it; both are kept when they differ. */
  writtenScore: jsonOrNull<number>(),
  levelByScore: textOrNull<FormLevel>(),
  levelAdjusted: textOrNull<FormLevel>(),
  /** What a person wrote down, who answers for it. */
  levelAssigned: textOrNull<FvrLevel>(),
  levelLaw: textOrNull<LawLevel>(),
  levelReason: text(),
  observations: text(),
  signedByOperator: bool(),
  signedByVictim: bool(),
  /** The scan, among the files of the case. */
  attachmentId: textOrNull(),
  /** The sheet that this one corrects, which was annulled by it. */
  correctsId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
  annulledAt: textOrNull(),
  annulledBy: textOrNull(),
  annulReason: textOrNull(),
});
export type FvrSheet = Row<typeof fvrSheets>;

/** Whether this office computes a sheet to orient itself: off until somebody turns it on. It only grows. */
export const fvrSettings = defineEntity('fvr_settings', {
  id: id(),
  computes: bool(),
  reason: text(),
  at: text(),
  by: text(),
});
export type FvrSetting = Row<typeof fvrSettings>;
