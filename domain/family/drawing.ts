/** What a drawing of a family is made of. Lengths in any one unit: pixels on screen, points on paper. */
import type { TieShape } from '../catalogues/ties.ts';
import type { Kept } from './tie.ts';

/** A person to be drawn. */
export interface Drawn {
  readonly id: string;
  /** YYYY-MM-DD, or null: brothers and sisters stand by it, whoever has none last. */
  readonly birthDate: string | null;
}

export interface Family {
  /** Whom it is about: one of the people. */
  readonly focus: string;
  /** Each once. */
  readonly people: readonly Drawn[];
  /** Those of people who are not in it are left out. */
  readonly ties: readonly Kept[];
  /** Ids of who lives together now. */
  readonly homes: readonly (readonly string[])[];
}

/** Room for one person, the symbol with her name below it, and for what runs between two. */
export interface Measures {
  readonly symbol: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Least height between two generations. */
  readonly gap: number;
  /** Between two lines side by side. */
  readonly lane: number;
}

/** A tie as a drawing takes it. */
export interface Edge extends Kept {
  readonly shape: TieShape;
}

export interface Row {
  /** 0: of whom it is about; 1: her children's; -1: her parents'. */
  readonly generation: number;
  readonly members: readonly Drawn[];
}

export interface Placed {
  readonly id: string;
  /** Middle of the symbol and of the cell. */
  readonly x: number;
  /** Top of the symbol and of the cell. */
  readonly y: number;
  readonly generation: number;
}

/**
 * `solid`: married, parents and children; `dashed`: live together or are a couple; `dotted`: parents of
 * a child of whom nobody said more, brothers and sisters without known parents; `light`: every other tie.
 */
export type StrokeStyle = 'solid' | 'dashed' | 'dotted' | 'light';

export type Point = readonly [x: number, y: number];

export interface Stroke {
  readonly points: readonly Point[];
  readonly style: StrokeStyle;
}

/** A home, drawn as one frame for each run of neighbours who live in it. */
export interface Frame {
  /** Which one, as in the family. */
  readonly home: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Genogram {
  readonly width: number;
  readonly height: number;
  /** In reading order: the oldest generation first, each from left to right. */
  readonly people: readonly Placed[];
  readonly strokes: readonly Stroke[];
  /** Where two strokes across the line of a couple say that they are one no longer. */
  readonly breaks: readonly Point[];
  readonly frames: readonly Frame[];
}
