/** What the procedures of received documents answer. */
import type { ReceivedState } from '../../db/entities/index.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';

/** `version` is the one to send back with the next change. */
export interface SavedReceived {
  readonly id: string;
  readonly version: number;
}

export interface RegisteredReceived extends SavedReceived {
  /** `R-0012-2026` */
  readonly number: string;
  /** Last instant for the answer, ISO UTC; null when none is asked for. */
  readonly dueAt: string | null;
}

/** What is due of it next. */
export interface ReceivedDue {
  readonly what: 'respuesta' | 'proveido';
  /** ISO UTC. */
  readonly at: string;
  readonly level: AlertLevel;
}

export interface ReceivedRow {
  readonly id: string;
  readonly number: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly receivedAt: string;
  /** Code of RECEIVED_KINDS. */
  readonly kind: string;
  readonly documentNumber: string;
  readonly deskNumber: string;
  /** Short name of the directory; null when it is not there. */
  readonly institution: string | null;
  /** Empty for whoever may not read it. */
  readonly sender: string;
  readonly subject: string;
  readonly state: ReceivedState;
  readonly assignedTo: string | null;
  /** Null when nothing is due, or it ended. */
  readonly due: ReceivedDue | null;
}

export interface ReceivedOrderView {
  readonly id: string;
  /** Code of RECEIVED_ORDERS. */
  readonly action: string;
  /** Empty for whoever may not read it. */
  readonly text: string;
  readonly assignedTo: string;
  readonly dueOn: string | null;
  readonly givenAt: string;
  readonly givenBy: string;
}

export interface ReceivedChangeView {
  readonly id: string;
  readonly kind: 'case' | 'term' | 'reopened';
  /** Numbers of the cases; null for none, empty for one that does not show to whoever asks. */
  readonly fromCase: string | null;
  readonly toCase: string | null;
  readonly fromDueAt: string | null;
  readonly toDueAt: string | null;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** How it ended. */
export interface ReceivedEnding {
  readonly at: string;
  readonly by: string;
  /** Why it was closed or annulled. */
  readonly reason: string | null;
  /** YYYY-MM-DD */
  readonly answeredOn: string | null;
  /** After the last day of its term. */
  readonly late: boolean;
  readonly letter: { readonly id: string; readonly number: string } | null;
  /** Another paper of this office. */
  readonly paper: { readonly id: string; readonly number: string } | null;
  /** What the program did not issue. */
  readonly document: string | null;
}

/** What this office sent and may be answered: an oficio, or a paper to one addressee. */
export interface Answerable {
  readonly letterId: string | null;
  readonly sendingId: string | null;
  readonly number: string;
  /** To whom; empty for whoever may not read it. */
  readonly name: string;
  readonly issuedAt: string;
}

/** What this office sent that a document answers. */
export interface AnsweredView {
  readonly kind: 'letter' | 'paper';
  readonly id: string;
  readonly number: string;
}

export interface ReceivedView extends Omit<ReceivedRow, 'assignedTo'> {
  readonly version: number;
  readonly way: string;
  readonly documentDate: string | null;
  readonly folios: number | null;
  readonly asks: string;
  readonly term: {
    /** Code of ANSWER_TERMS. */
    readonly kind: string;
    readonly amount: number | null;
    readonly until: string | null;
    readonly dueAt: string | null;
    /** Spanish; null when no answer is asked for. */
    readonly explanation: string | null;
    readonly verified: boolean;
  };
  readonly assignedTo: { readonly id: string; readonly name: string } | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** The last first. */
  readonly orders: readonly ReceivedOrderView[];
  readonly changes: readonly ReceivedChangeView[];
  readonly ending: ReceivedEnding | null;
  readonly answers: readonly AnsweredView[];
}
