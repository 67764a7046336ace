/** The words of the questions, out of the parts of their text. */
import type { TextParts } from '../letters/texts/kinds.ts';
import { QUESTION_CODES, type QuestionCode } from './questions.ts';

export interface AskedWords {
  readonly opening: string;
  readonly questions: readonly { readonly code: QuestionCode; readonly text: string }[];
  readonly comment: string;
}

/** @param easy in easy reading, for who is 12 to 17. */
export const wordsOf = (parts: TextParts, easy: boolean): AskedWords => ({
  opening: parts[easy ? 'openingEasy' : 'opening'] ?? '',
  questions: QUESTION_CODES.map((code) => ({
    code,
    text: parts[easy ? (`${code}Easy` as const) : code] ?? '',
  })),
  comment: parts[easy ? 'commentEasy' : 'comment'] ?? '',
});
