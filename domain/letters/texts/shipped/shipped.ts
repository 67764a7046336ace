import type { TextKind, TextParts, Topic } from '../kinds.ts';

/** A text as the program brings it: version 0. */
export interface ShippedText {
  /** For ever: what was issued with it names it so. */
  readonly id: string;
  /** By which the program finds it, e.g. `oficio.e`. */
  readonly code: string;
  readonly kind: TextKind;
  readonly title: string;
  /** Of a clause. */
  readonly topic: Topic | null;
  readonly parts: TextParts;
  /** The norm it rests on, or where its use is known from. */
  readonly source: string;
  /** False: nobody has confirmed it; it is read «por verificar». */
  readonly verified: boolean;
}

/** The ids of what the program brings are written, not made: they are the same in every office. */
export const shippedId = (n: number): string =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Of the usage of offices, which no norm fixes. */
export const USAGE = 'Uso de oficina';
