/** What the agenda is asked and answers. */
import type { SaidClash } from '../../domain/words/clashes.ts';
import type { ReadingContext } from '../core/procedure.ts';

/** Whose days, and which. */
export interface Range {
  readonly ctx: ReadingContext;
  /** Null: of the whole office. */
  readonly operatorId: string | null;
  /** YYYY-MM-DD, Lima, both included. */
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Where a line leads. */
export interface AgendaPlace {
  readonly room:
    | 'case'
    | 'followup'
    | 'received'
    | 'activity'
    | 'session'
    | 'omaped'
    | 'ciam'
    | 'duty';
  readonly id: string;
}

/** A line of the agenda, by code: no name but the office's own. */
export interface AgendaLine {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:mm, or null. */
  readonly time: string | null;
  /** Number of the case or the document, or whose it is. */
  readonly code: string;
  readonly what: string;
  readonly where: string | null;
  readonly who: string | null;
  readonly to: AgendaPlace;
  /** What it stands too near of; empty for what has no hour. */
  readonly clashes: readonly BookingClash[];
}

/** Another booking that this one should not stand so near of, as far as who asks may know. */
export type BookingClash = SaidClash;

/** A line as it is found, before it is looked at beside the others. */
export interface FoundLine extends Omit<AgendaLine, 'clashes'> {
  /** Of `bookings.ts`; absent: it has no hour at which somebody comes. */
  readonly booking?: string;
}

export interface Agenda {
  readonly lines: readonly AgendaLine[];
  /** There is more than one screen takes. */
  readonly cut: boolean;
}
