/** What the procedures of texts answer; the page imports these as types. */
import type { TextParts, Topic } from '../../domain/letters/texts/kinds.ts';
import type { OfficeText, TextUse, TextVersion } from '../../domain/letters/texts/texts.ts';

export interface WrittenVersion extends TextVersion {
  readonly reason: string;
  readonly by: string;
}

/** A text with everything that was written over it, the last first. */
export interface TextView extends OfficeText {
  readonly versions: readonly WrittenVersion[];
  /** Of the program; null of an own clause. */
  readonly shipped: TextParts | null;
}

/** A clause with the data of its document, ready to be put in. */
export interface OfferedClause {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly body: string;
  readonly source: string | null;
  readonly verified: boolean;
}

/** A text that a document may begin with. */
export interface OfferedText {
  readonly id: string;
  readonly title: string;
}

/** The words that a document begins with, and which version they are of. */
export interface BegunText {
  readonly parts: TextParts;
  readonly begun: readonly TextUse[];
}

export interface SavedText {
  readonly id: string;
  readonly version: number;
}
