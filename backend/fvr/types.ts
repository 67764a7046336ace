/** What the procedures of `fvr` answer; the page imports these as types. */
import type { Answers } from '../../domain/fvr/answers.ts';
import type { FvrInstitution, FvrInstrument } from '../../domain/fvr/instruments.ts';
import type { FormLevel, FvrLevel, LawLevel } from '../../domain/fvr/shapes.ts';
import type { FvrBond } from '../../domain/fvr/which.ts';

export interface RecordedSheet {
  readonly id: string;
  /** The sum of the answers is not the score that the sheet says. */
  readonly differs: boolean;
  /** What to look at twice, in Spanish; null: nothing. */
  readonly doubt: string | null;
}

export interface SheetView {
  readonly id: string;
  readonly origin: 'externa' | 'orientadora';
  readonly person: { readonly id: string; readonly name: string };
  readonly instrument: FvrInstrument;
  readonly normVersion: string;
  readonly institution: FvrInstitution | null;
  readonly institutionName: string;
  readonly operatorName: string;
  /** ISO UTC, as the other instants below. */
  readonly appliedAt: string;
  readonly ageThen: number | null;
  readonly bond: FvrBond | null;
  readonly severity: number | null;
  readonly answers: Answers;
  readonly score: number | null;
  readonly writtenScore: number | null;
  readonly differs: boolean;
  readonly levelByScore: FormLevel | null;
  readonly levelAdjusted: FormLevel | null;
  readonly levelAssigned: FvrLevel | null;
  readonly levelLaw: LawLevel | null;
  readonly levelReason: string;
  readonly observations: string;
  readonly signedByOperator: boolean;
  readonly signedByVictim: boolean;
  readonly attachmentId: string | null;
  readonly correctsId: string | null;
  readonly recordedAt: string;
  readonly by: string;
  /** Null: it stands. */
  readonly annulled: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

export interface VictimView {
  readonly id: string;
  readonly name: string;
  /** Code of SEXES. */
  readonly sex: string | null;
  /** YYYY-MM-DD. */
  readonly birthDate: string | null;
}

export interface ValuedView extends VictimView {
  /** Today, by her age and sex, the calculation of this office may be of her. */
  readonly computable: boolean;
}

export interface SheetsView {
  /** The last applied first, with those that were annulled. */
  readonly sheets: readonly SheetView[];
  /** Of which sheet the level of the case is; null: no authority has applied one. */
  readonly inForceId: string | null;
  readonly victims: readonly ValuedView[];
  /** This office computes sheets to orient itself. */
  readonly computes: boolean;
}

export interface ComputingView {
  readonly computes: boolean;
  /** The last change first. */
  readonly changes: readonly {
    readonly id: string;
    readonly computes: boolean;
    readonly reason: string;
    readonly at: string;
    readonly by: string;
  }[];
}
