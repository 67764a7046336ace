/** What the agenda is asked and answers. */
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
  readonly room: 'case' | 'followup' | 'received' | 'activity' | 'omaped' | 'ciam' | 'duty';
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
}

export interface Agenda {
  readonly lines: readonly AgendaLine[];
  /** There is more than one screen takes. */
  readonly cut: boolean;
}
