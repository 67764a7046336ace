import type { Institution } from '../../db/entities/index.ts';

/** One line of the directory. */
export interface InstitutionRow {
  readonly id: string;
  readonly kind: string;
  readonly officialName: string;
  readonly shortName: string;
  readonly holder: string | null;
  readonly post: string;
  readonly treatment: string;
  readonly address: string | null;
  /** «Tarata.-», as a letter prints it. */
  readonly place: string;
  readonly phone: string | null;
  readonly emergencyContact: string | null;
  /** False reads *por verificar*. */
  readonly verified: boolean;
  /** In force today. */
  readonly inForce: boolean;
  /** YYYY-MM-DD, or null while in force. */
  readonly validTo: string | null;
}

/** The whole card, as its form edits it. */
export type InstitutionView = Omit<Institution, 'nameSort' | 'changedBy'> & {
  readonly verified: boolean;
  readonly inForce: boolean;
};
