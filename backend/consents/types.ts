/** What the procedures of `consents` answer; the page imports these as types. */
import type { ConsentGiver, LegalBasis } from '../../domain/catalogues/consents.ts';
import type { ConsentStanding } from '../../domain/law/consent.ts';
import type { LetterField } from '../../domain/letters/presets.ts';

export interface SavedConsent {
  readonly id: string;
  readonly version: number;
}

/** Something that the recipient of a consent has already. */
export interface Received {
  readonly kind: 'letter' | 'paper' | 'export';
  readonly id: string;
  /** Its number; of an export, the name of its file. */
  readonly number: string;
  /** When it was issued or made to leave, ISO UTC. */
  readonly at: string;
  /** When the recipient had it, by its stamped copy, ISO UTC; null: nothing says so. */
  readonly deliveredAt: string | null;
}

/** What is said besides the consent that was recorded; null: nothing. */
export interface RecordedConsent extends SavedConsent {
  readonly doubt: string | null;
}

export interface WithdrawnConsent extends SavedConsent {
  /** What cannot be called back: the recipient has it, the last first. */
  readonly received: readonly Received[];
}

export interface ConsentView extends SavedConsent {
  readonly person: { readonly id: string; readonly name: string };
  readonly basis: LegalBasis;
  readonly institution: { readonly id: string; readonly name: string } | null;
  /** Who receives, when it is no institution of the directory; else empty. */
  readonly recipient: string;
  readonly scope: readonly LetterField[];
  readonly purpose: string;
  /** YYYY-MM-DD, as the dates below. */
  readonly givenOn: string;
  readonly expiresOn: string | null;
  readonly giver: ConsentGiver | null;
  readonly giverName: string | null;
  /** Code of LANGUAGES. */
  readonly language: string | null;
  readonly interpreter: string;
  readonly witness: string;
  readonly readsAndSigns: boolean;
  /** The signed page among the files of the case; null: it is missing. */
  readonly attachmentId: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawalEffect: string | null;
  readonly standing: ConsentStanding;
  readonly by: string;
}

/** On which basis something goes to one institution, as the page of a letter says it. */
export interface BasisView {
  /** What was recorded for it in the case and stands. */
  readonly standing: readonly Pick<
    ConsentView,
    'id' | 'basis' | 'person' | 'expiresOn' | 'scope'
  >[];
  /** What the kind of institution gives, when nothing was recorded; null: none is known. */
  readonly usual: LegalBasis | null;
  /** Consents that do not stand any more, in Spanish. */
  readonly warnings: readonly string[];
}
