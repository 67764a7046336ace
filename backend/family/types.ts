import type { FamilyOddity } from '../../domain/family/warnings.ts';

/** What each line of a family says besides: since when, and how the office knows it. */
export interface FamilyTold {
  readonly id: string;
  readonly version: number;
  /** In which case it was learnt. */
  readonly caseId: string | null;
  /** YYYY-MM-DD; null when nobody knows. */
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  /** Code of FAMILY_SOURCES. */
  readonly source: string;
  readonly toldBy: string | null;
  readonly notes: string | null;
  readonly verified: boolean;
}

export interface FamilyPerson {
  readonly id: string;
  readonly name: string;
  /** Code of SEXES. */
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly ageText: string;
  /** She has rules that close a way of reaching her. */
  readonly guarded: boolean;
  readonly death: FamilyTold | null;
}

/** `personId` is the `kind` of `otherId`. */
export interface FamilyTie extends FamilyTold {
  readonly personId: string;
  readonly otherId: string;
  /** Code of TIES. */
  readonly kind: string;
}

export interface FamilyStay extends FamilyTold {
  readonly personId: string;
}

/** Who lives together or has. */
export interface FamilyHome {
  readonly id: string;
  readonly members: readonly FamilyStay[];
  /** Null when nobody wrote it, or when somebody who lives there is guarded. */
  readonly address: string | null;
  readonly guarded: boolean;
}

export interface FamilyCare extends FamilyTold {
  readonly carer: { readonly id: string; readonly name: string } | null;
  /** Code of CARE_KINDS. */
  readonly kind: string;
  readonly place: string | null;
  /** Code of CARE_BASES. */
  readonly basis: string;
  readonly basisText: string | null;
}

/** A tie as the reception of a case tells it, that nobody has written down: `personId` is the `kind` of `otherId`. */
export interface FamilySaid {
  readonly personId: string;
  readonly otherId: string;
  readonly kind: string;
  /** Of `personId`, for the word: code of SEXES. */
  readonly sex: string | null;
  /** What the other one is to the focus: code of TIES. */
  readonly otherIs: string;
  /** Of the other one. */
  readonly name: string;
  readonly caseId: string;
  readonly number: string;
}

/** The family of one person, as far as who asks may know each of them. */
export interface FamilyView {
  /** Whose family it is. */
  readonly focus: string;
  readonly people: readonly FamilyPerson[];
  /** Of these people, those who have a tie with her and do not fit into the drawing. */
  readonly undrawn: readonly string[];
  readonly ties: readonly FamilyTie[];
  readonly homes: readonly FamilyHome[];
  /** Of the focus, the latest first. */
  readonly care: readonly FamilyCare[];
  readonly oddities: readonly FamilyOddity[];
  /** The family goes on beyond the people who are drawn. */
  readonly more: boolean;
  /** What her cases say of her family and nobody has written down, a person once. */
  readonly said: readonly FamilySaid[];
  /** Who takes part in her cases and has no tie with her yet. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
  readonly cases: readonly { readonly id: string; readonly number: string }[];
}
