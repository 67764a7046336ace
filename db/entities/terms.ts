/** What the office decided of a term, and what it wrote over the lists of the program. Both only grow. */
import type { ChangeableTerm, TermSubject } from '../../domain/clock/changeable.ts';
import {
  defineEntity,
  id,
  integerOrNull,
  keyInteger,
  type Row,
  text,
  textOrNull,
} from './define.ts';

export const termChanges = defineEntity('term_changes', {
  id: id(),
  caseId: text(),
  term: text<ChangeableTerm>(),
  subjectKind: text<TermSubject>(),
  subjectId: text(),
  kind: text<'suspension' | 'extension'>(),
  /** Of a suspension, both days in it, YYYY-MM-DD, Lima; null of an extension. */
  fromDay: textOrNull(),
  toDay: textOrNull(),
  /** Of an extension, in the unit of the rule. */
  amount: integerOrNull(),
  reason: text(),
  norm: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type TermChangeRow = Row<typeof termChanges>;

export const catalogueChanges = defineEntity('catalogue_changes', {
  /** The order in which they were written: the later one governs. */
  seq: keyInteger(),
  catalogue: text(),
  kind: text<'rename' | 'end' | 'add' | 'confirm'>(),
  /** Null: of the list as a whole, whose source was confirmed. */
  code: textOrNull(),
  label: textOrNull(),
  source: text(),
  /** YYYY-MM-DD, Lima. */
  validFrom: text(),
  validTo: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type CatalogueChangeRow = Row<typeof catalogueChanges>;
