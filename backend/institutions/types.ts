import type { Institution, InstitutionHolder } from '../../db/entities/index.ts';
import type { Verification } from '../../domain/institutions/verification.ts';

/** How a letter of a day is headed. */
export interface Addressee {
  readonly treatment: string;
  /** Null: nobody knows who holds the post. */
  readonly name: string | null;
  /** In the gender of who holds it; of who stands in, with «(e)». */
  readonly post: string;
}

interface Verified {
  readonly verification: Verification;
  /** False reads *por verificar*. */
  readonly verified: boolean;
}

/** One line of the directory. */
export interface InstitutionRow extends Verified {
  readonly id: string;
  readonly kind: string;
  readonly officialName: string;
  readonly shortName: string;
  /** Who heads it today. */
  readonly holder: string | null;
  readonly post: string;
  readonly treatment: string;
  readonly address: string | null;
  /** «Tarata.-», as a letter prints it. */
  readonly place: string;
  readonly phone: string | null;
  readonly emergencyContact: string | null;
  /** In force today. */
  readonly inForce: boolean;
  /** YYYY-MM-DD, or null while in force. */
  readonly validTo: string | null;
}

export type HolderView = Omit<InstitutionHolder, 'institutionId' | 'recordedBy'> & {
  /** Letters of today go to her. */
  readonly current: boolean;
};

/** The whole card, as its form edits it, with all that have headed it, the last to begin first. */
export type InstitutionView = Omit<Institution, 'nameSort' | 'changedBy'> &
  Verified & {
    readonly inForce: boolean;
    /** Of a letter of today. */
    readonly addressee: Addressee;
    readonly holders: readonly HolderView[];
  };

/** Of the first directory, which this one lacks. */
export interface MissingInstitution {
  readonly officialName: string;
  readonly kind: string;
  readonly source: string;
}
