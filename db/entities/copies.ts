import type { CopyReason } from '../../domain/words/reasons.ts';
import { defineEntity, id, integer, type Row, text, textOrNull } from './define.ts';

/** A copy that was proved: there are no others. Its figures are those of the proof. */
export const copies = defineEntity('copies', {
  id: id(),
  kind: text<'disk' | 'stick'>(),
  /** Its folder in `backups/`; of a stick, what the office calls it. */
  name: text(),
  reason: text<CopyReason>(),
  madeAt: text(),
  madeBy: textOrNull(),
  cases: integer(),
  persons: integer(),
  letters: integer(),
  /** The number of its last act in the chain. */
  lastSeq: integer(),
  lastActAt: textOrNull(),
  bytes: integer(),
  /** Which keys open it: `vault.epoch` of the store as it was. */
  epoch: integer(),
  /** Of a stick: the sheets that open it, and the id of its phrase's slot, when it has one. */
  kitId: textOrNull(),
  phraseId: textOrNull(),
  goneAt: textOrNull(),
  goneReason: textOrNull<'rotated' | 'rekeyed' | 'destroyed' | 'lost'>(),
});
export type Copy = Row<typeof copies>;
