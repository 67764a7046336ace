/**
 * Words that the office uses of nobody, in what was typed: it is hers to write, and she is told. Who and
 * what may be in it at all is told by `leaving-warnings.ts`.
 */
import { textFaults } from '../letters/text-faults.ts';
import type { PaperWarning } from './maker.ts';

export type Typed = readonly [field: string, text: string];

/** Of each text that goes to paper. */
export const textWarnings = (texts: readonly Typed[]): PaperWarning[] =>
  texts.flatMap(([field, text]) =>
    textFaults(text, null).map(({ message }) => ({ field, message, blocks: false })),
  );
