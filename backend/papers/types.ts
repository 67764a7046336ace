/** What the procedures of issued papers answer. */
import type { PaperState } from '../../db/entities/index.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';

/** `version` is the one to send back with the next act. */
export interface SavedPaper {
  readonly id: string;
  readonly version: number;
}

export interface IssuedPaper extends SavedPaper {
  readonly number: string;
}

/** What may be made in a case now. */
export interface OfferedPaper {
  readonly kind: PaperKind;
  /** Record that it is made of; null: of the case itself. */
  readonly subjectId: string | null;
  /** `Segunda invitación, 12/08/2026`; null: of the case itself. */
  readonly of: string | null;
  /** How many of it were issued and not annulled. */
  readonly issued: number;
}

/** What a form begins with. */
export interface BegunPaper {
  readonly paper: PaperContent;
  readonly caseNumber: string | null;
  /** The municipality gives its number: it is typed when the paper is issued. */
  readonly outside: boolean;
}

export interface PaperRow {
  readonly id: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly number: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly issuedAt: string;
  readonly signedAt: string | null;
}

export type PaperAct = 'sign' | 'annul';

export interface PaperView extends PaperRow {
  readonly version: number;
  readonly signer: string;
  readonly issuedBy: string;
  readonly mark: string;
  readonly sha256: string;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
  /** «Solicita información, versión 2 del 12/08/2026»: the texts that it began with. */
  readonly begun: readonly string[];
  /** What the state allows now; rights are another matter. */
  readonly acts: readonly PaperAct[];
}
