/** What the procedures of attentions answer. */
import type { AttentionState } from '../../db/entities/index.ts';
import type { AlertLevel } from '../../domain/clock/urgency.ts';
import type { RegisterDesk } from '../../domain/desks.ts';

/** `version` is the one to send back with the next change. */
export interface SavedAttention {
  readonly id: string;
  readonly version: number;
}

export interface RecordedAttention extends SavedAttention {
  /** What follows, when something does. */
  readonly nextId: string | null;
}

export interface AttentionView extends SavedAttention {
  readonly state: AttentionState;
  /** Code of the services of its desk. */
  readonly service: string;
  /** What was to be done; empty when it was not planned. */
  readonly task: string;
  /** YYYY-MM-DD; null when it was not planned. */
  readonly dueOn: string | null;
  readonly assignedTo: string | null;
  readonly mode: string | null;
  readonly doneOn: string | null;
  readonly doneBy: string | null;
  readonly done: string;
  readonly result: string;
  /** To which institution she was sent; empty for none. */
  readonly referredTo: string;
  readonly endReason: string;
}

export interface Attentions {
  readonly desk: RegisterDesk;
  /** The nearest first. */
  readonly planned: readonly AttentionView[];
  /** The last first; those put aside among them. */
  readonly past: readonly AttentionView[];
}

/** One that somebody is to do. */
export interface DueAttention {
  readonly id: string;
  readonly registrationId: string;
  readonly desk: RegisterDesk;
  /** Of the registration. */
  readonly number: string;
  readonly name: string;
  readonly service: string;
  readonly task: string;
  readonly dueOn: string;
  readonly level: AlertLevel;
  readonly assignedTo: string;
}

/** The figures of a period, from the records. */
export interface AttentionFigures {
  readonly total: number;
  /** Different people. */
  readonly people: number;
  /** At their homes. */
  readonly visits: number;
  readonly referrals: number;
  /** The most first. */
  readonly services: readonly { readonly service: string; readonly count: number }[];
}
