import type { CaseRole } from '../../db/entities/index.ts';
import type { CaseState } from '../../domain/case-states.ts';
import type { Reason, Strength } from '../../domain/people/same.ts';
import type { PersonFields, SafeContactFields } from '../../domain/records/person.ts';

/** A case in which a person takes part, as far as who asks may know it. */
export interface PersonCase {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly role: CaseRole;
  readonly receivedAt: string;
}

export interface PersonHit {
  readonly id: string;
  readonly name: string;
  readonly knownAs: string | null;
  readonly birth: { readonly date: string | null; readonly ageText: string };
  /** "DNI 99900013". */
  readonly document: string | null;
  readonly place: string | null;
  /** In the most recent case. */
  readonly role: CaseRole | null;
  /** The most recent ones. */
  readonly cases: readonly PersonCase[];
}

/** One who may be the person that is being typed. */
export interface LikelyPerson {
  readonly hit: PersonHit;
  /** Points (`domain/people/same.ts`). */
  readonly score: number;
  readonly strength: Strength;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

export interface PersonView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly ageText: string;
  readonly estimatedOn: string | null;
  /** When `contactHidden`: telephone, other contact, e-mail and address are null. */
  readonly fields: PersonFields;
  readonly contactHidden: boolean;
  readonly safeContact: SafeContactFields | null;
  readonly cases: readonly PersonCase[];
}

/** What `people.reveal` shows: only the data of the way that was asked for. */
export interface RevealedContact {
  readonly phone: string | null;
  readonly otherContact: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly addressReference: string | null;
  readonly rules: SafeContactFields | null;
}
