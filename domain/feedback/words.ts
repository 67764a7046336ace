/** The words of the questions, out of the parts of their text. */
import type { TextParts } from '../letters/texts/kinds.ts';
import { QUESTION_CODES, type QuestionCode } from './questions.ts';

export interface AskedWords {
  readonly opening: string;
  readonly questions: readonly { readonly code: QuestionCode; readonly text: string }[];
  readonly comment: string;
}

/** What the sheet says around its questions. */
export const SHEET_WORDS = {
  usual: {
    title: '¿Cómo fue su atención?',
    how: 'Marque una casilla en cada pregunta con una X.',
    end: 'Doble la hoja y póngala en la caja. Gracias.',
  },
  easy: {
    title: '¿Cómo te fue aquí?',
    how: 'Marca una casilla en cada pregunta con una X.',
    end: 'Dobla la hoja y ponla en la caja. Gracias.',
  },
} as const;

/** @param easy in easy reading, for who is 12 to 17. */
export const wordsOf = (parts: TextParts, easy: boolean): AskedWords => ({
  opening: parts[easy ? 'openingEasy' : 'opening'] ?? '',
  questions: QUESTION_CODES.map((code) => ({
    code,
    text: parts[easy ? (`${code}Easy` as const) : code] ?? '',
  })),
  comment: parts[easy ? 'commentEasy' : 'comment'] ?? '',
});
