/** The folder of a case: lent, given back, foliated. */
import { z } from 'zod';
import { FOLDER_PAPERS, FOLDER_STATES, LOAN_PURPOSES } from '../catalogues/folders.ts';
import {
  codeIn,
  codeOrNull,
  date,
  folios,
  id,
  LIMITS,
  requiredText,
  wholeNumber,
} from './basics.ts';

/** A desk of the office takes it: files do not leave (RDNA 27.h). */
export const lendFolder = z.strictObject({
  caseId: id,
  borrowerId: id,
  place: requiredText('Escriba de qué archivador o estante sale.', LIMITS.label),
  purpose: codeIn(LOAN_PURPOSES, 'Elija para qué se presta.'),
  untilOn: date,
});

export const giveBackFolder = z.strictObject({
  id,
  state: codeIn(FOLDER_STATES, 'Elija cómo vuelve la carpeta.'),
  folios,
});

/** Of the folder at once; more is added in another act. */
const MOST_PIECES = 100;
const pieceFolios = wholeNumber(
  0,
  999,
  'Escriba cuántos folios, o 0 si todavía no está en la carpeta.',
);

export const foliateFolder = z.strictObject({
  caseId: id,
  /** The folio that the form showed as the next one. */
  next: wholeNumber(1, 99_999, 'Vuelva a abrir la carpeta.'),
  /** Pieces that records tell of, in the order of the folder; 0 folios: not in it yet. */
  pieces: z
    .array(z.strictObject({ kind: z.string().max(40), recordId: id, folios: pieceFolios }))
    .max(MOST_PIECES),
  /** What lies in the folder and is nowhere else; null: nothing. */
  paper: codeOrNull(FOLDER_PAPERS),
  paperOn: date.nullable(),
  paperFolios: pieceFolios,
});
