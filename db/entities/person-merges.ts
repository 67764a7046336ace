/** Two rows of one person, united: how, by whom and why, and what it takes to part them again. */
import { bool, defineEntity, id, json, keyText, type Row, text, textOrNull } from './define.ts';
import type { Person, SafeContact } from './people.ts';
import type { DuplicateNotice } from './registrations.ts';

/** What a union wrote over in the row that stayed. */
export interface MergeSnapshot {
  /** Its columns that changed, as they were and as they were left. */
  readonly before: Partial<Person>;
  readonly after: Partial<Person>;
  /** Its safe-contact rules; the same twice when they did not change. */
  readonly contactBefore: SafeContact | null;
  readonly contactAfter: SafeContact | null;
  /** What was noticed of the pair, as it stood. */
  readonly notices: readonly DuplicateNotice[];
}

/** Only whoever answers for the office makes and undoes one; never deleted. */
export const personMerges = defineEntity('person_merges', {
  id: id(),
  keptId: text(),
  goneId: text(),
  reason: text(),
  snapshot: json<MergeSnapshot>(),
  /** While its own transaction lasts: records that never change may then speak of the other row. */
  moving: bool(),
  mergedAt: text(),
  mergedBy: text(),
  undoneAt: textOrNull(),
  undoneBy: textOrNull(),
});
export type PersonMerge = Row<typeof personMerges>;

/** Each value that pointed to the row that went, and points to the one that stayed. */
export const personMergeMoves = defineEntity('person_merge_moves', {
  mergeId: keyText(),
  tableName: keyText(),
  columnName: keyText(),
  rowId: keyText(),
});
export type PersonMergeMove = Row<typeof personMergeMoves>;
