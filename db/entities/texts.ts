import type { TextParts, Topic } from '../../domain/letters/texts/kinds.ts';
import { defineEntity, integer, json, keyInteger, type Row, text, textOrNull } from './define.ts';

/**
 * What the office writes over the texts of the program (version 0, `domain/letters/texts/shipped`) and
 * its own clauses. Rows only grow: the last version of a text is the one that documents begin with.
 */
export const textVersions = defineEntity('text_versions', {
  /** The order in which they were written. */
  seq: keyInteger(),
  textId: text(),
  /** From 1 on. */
  version: integer(),
  /** `restore` has the words of the program again; `withdraw`, those that are offered no more. */
  act: text<'save' | 'restore' | 'withdraw' | 'add'>(),
  /** Null of a text of the program, which has its own. */
  title: textOrNull(),
  topic: textOrNull<Topic>(),
  /** Of an own clause: the norm or the document it rests on. */
  source: textOrNull(),
  parts: json<TextParts>(),
  reason: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type TextVersionRow = Row<typeof textVersions>;
