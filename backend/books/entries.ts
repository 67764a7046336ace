/** What the five books share: an entry, in its order, with what may be read of it. */
import { dateInLima } from '../../domain/clock/lima.ts';
import type { ReadingContext } from '../core/procedure.ts';

/** One line of a book; a cell that is absent is empty. */
export interface Entry {
  /** By which the book is ordered: ISO UTC or YYYY-MM-DD, then what tells equals apart. */
  readonly at: string;
  readonly order: string;
  readonly cells: Readonly<Record<string, string | null>>;
}

export interface Asked {
  readonly ctx: Pick<ReadingContext, 'tx' | 'lists'>;
  /** YYYY-MM-DD, both included. */
  readonly days: readonly [string, string];
  /** ISO UTC, the second left out. */
  readonly instants: readonly [string, string];
  /** Of rows that are read; one more than a document takes. */
  readonly limit: number;
}

/**
 * Whether a case, which a query takes as `c` from all there are, is among those that the reading connection
 * shows: a closed one keeps its line and its number, and no more. Looked up for each line, by its id.
 */
export const IS_OPEN = 'EXISTS (SELECT 1 FROM cases v WHERE v.id = c.id)';

/** A line of which she may only know that it is there. */
export const RESERVED = 'Reservado';

/** @param shown the cells for whoever may read the case. */
export const cellsOf = (
  open: number,
  number: Readonly<Record<string, string | null>>,
  shown: () => Readonly<Record<string, string | null>>,
): Entry['cells'] => (open === 1 ? { ...number, ...shown() } : { ...number, notes: RESERVED });

/** The day of a day or of an instant, YYYY-MM-DD in Lima. */
export const dayOf = (at: string): string => (at.length === 10 ? at : dateInLima(at));

/**
 * A number without its siglas, which are those of the membrete: `OFICIO N.° 045-2026-DEMUNA-GDS/MPT` is
 * `OFICIO N.° 045-2026` in a cell. What reads otherwise stays whole.
 */
export const shortNumber = (text: string): string =>
  /^.*N\.° \d+-\d{4}(?=-)/u.exec(text)?.[0] ?? text;

/** Remarks in one cell, or null. */
export const remarks = (...parts: readonly (string | null | false)[]): string | null => {
  const said = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join('. ');
};

/** Which side of a hearing it is of; never who. */
export const sideWords = (side: string): string =>
  side === 'solicitante' ? 'Parte solicitante' : 'Parte invitada';

/** "1.ª", "2.ª". */
export const ordinal = (call: number): string => `${call}.ª`;
