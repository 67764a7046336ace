/** The questions as the office has them: a text in versions, as all its words are. */
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { wordsOf } from '../../domain/feedback/words.ts';
import { textByCode, versionsOf } from '../texts/in-force.ts';
import type { QuestionsView } from './types.ts';

export const QUESTIONS_TEXT = 'opinion.preguntas';

/** What is asked now, and which versions a sheet of the box may have. */
export async function questionsInForce(tx: Tx): Promise<QuestionsView> {
  const text = await textByCode(tx, QUESTIONS_TEXT);
  const written = await versionsOf(tx, text.id);
  return {
    textId: text.id,
    version: text.version,
    verified: text.verified,
    usual: wordsOf(text.parts, false),
    easy: wordsOf(text.parts, true),
    versions: [
      ...written.map(({ version, recordedAt }) => ({ version, since: recordedAt })),
      { version: 0, since: null },
    ],
  };
}

/** @throws Refusal `feedback_version` for one that was never written. */
export async function requireVersion(tx: Tx, version: number): Promise<void> {
  const { version: last } = await textByCode(tx, QUESTIONS_TEXT);
  if (version > last) throw new Refusal('feedback_version');
}
