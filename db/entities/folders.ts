/** The folder of a case on paper: what lies in it, and who has it. */
import type { FolderState, LoanPurpose } from '../../domain/catalogues/folders.ts';
import { defineEntity, id, integer, integerOrNull, type Row, text, textOrNull } from './define.ts';

/**
 * A piece with its folios. They only grow at the end; what was foliated by mistake is taken off from
 * the end, and stays written.
 */
export const folderPieces = defineEntity('folder_pieces', {
  id: id(),
  caseId: text(),
  position: integer(),
  /** Of which record it is (`backend/folders/pieces.ts`), or `papel` for what is nowhere else. */
  kind: text(),
  recordId: textOrNull(),
  /** As the index prints it: never who it is about. */
  label: text(),
  /** Day of the document, YYYY-MM-DD. */
  dated: text(),
  fromFolio: integer(),
  toFolio: integer(),
  recordedAt: text(),
  recordedBy: text(),
  removedAt: textOrNull(),
  removedBy: textOrNull(),
});
export type FolderPiece = Row<typeof folderPieces>;

/** A folder that left its place for a desk of the office (RDNA 27.h), until it is back. */
export const folderLoans = defineEntity('folder_loans', {
  id: id(),
  caseId: text(),
  borrowerId: text(),
  /** Which shelf it left. */
  place: text(),
  purpose: text<LoanPurpose>(),
  /** Last day, YYYY-MM-DD. */
  untilOn: text(),
  /** As it left: how many folios, in how many bodies. */
  folios: integer(),
  volumes: integer(),
  lentAt: text(),
  lentBy: text(),
  returnedAt: textOrNull(),
  returnedBy: textOrNull(),
  returnState: textOrNull<FolderState>(),
  returnFolios: integerOrNull(),
});
export type FolderLoan = Row<typeof folderLoans>;
