/** What the procedures of issued papers answer. */
import type { PaperState } from '../../db/entities/index.ts';
import type { PaperKind } from '../../domain/letters/papers.ts';
import type { PaperContent } from '../../domain/records/paper.ts';
import type { AnswerView, CargoView } from '../cargos/types.ts';
import type { Waiting } from '../letters/types.ts';

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
  /** Null: it stays in the office, or its record keeps how it was handed over. */
  readonly sent: PaperSent | null;
}

/** To how many a paper went, and what came back. */
export interface PaperSent {
  readonly addressees: number;
  readonly delivered: number;
  /** Of how many an answer is waited for, or came. */
  readonly asked: number;
  readonly answered: number;
  /** Of them, the longest wait. */
  readonly waiting: SendingWaiting | null;
}

export interface SendingWaiting extends Waiting {
  readonly sendingId: string;
}

/** One addressee of a paper. */
export interface SendingView {
  readonly id: string;
  /** As the page names it; empty for whoever may not read the paper. */
  readonly name: string;
  /** An answer is waited for. */
  readonly awaits: boolean;
  readonly cargos: readonly CargoView[];
  readonly answer: AnswerView | null;
  readonly waiting: Waiting | null;
}

export type PaperAct = 'sign' | 'annul' | 'fileCargo' | 'recordAnswer';

export interface PaperView extends Omit<PaperRow, 'sent'> {
  /** Of a person of a register; null: of none. */
  readonly registrationId: string | null;
  readonly version: number;
  readonly signer: string;
  readonly issuedBy: string;
  readonly mark: string;
  readonly sha256: string;
  readonly annulledAt: string | null;
  readonly annulledReason: string | null;
  /** «Solicita información, versión 2 del 12/08/2026»: the texts that it began with. */
  readonly begun: readonly string[];
  readonly sendings: readonly SendingView[];
  /** Documents received that it answers, by the office's number of each. */
  readonly answers: readonly { readonly id: string; readonly number: string }[];
  /** What the state allows now; rights are another matter. */
  readonly acts: readonly PaperAct[];
}
