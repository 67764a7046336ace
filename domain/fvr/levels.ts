/** The levels of a sheet that somebody else applied, by what was copied of it. Pure. */
import type { Answers } from './answers.ts';
import { levelOfScore, readingOf, withPregnancy } from './score.ts';
import type { FormLevel } from './shapes.ts';

interface Copied {
  readonly answers: Answers;
  readonly writtenScore: number | null;
}

export interface LevelsRead {
  /** The answers summed again; null when none were copied. */
  readonly score: number | null;
  readonly byScore: FormLevel | null;
  readonly adjusted: FormLevel | null;
  /** The sum of the answers is not what the sheet says: both are kept, and somebody looks at the paper. */
  readonly differs: boolean;
}

/** By the answers when they are whole, else by the score that is written on it. */
export function levelsRead({ answers, writtenScore }: Copied): LevelsRead {
  const copied = Object.keys(answers).length > 0;
  const reading = readingOf(answers);
  const written = writtenScore === null ? null : levelOfScore(writtenScore);
  const byScore = reading.byScore ?? written;
  return {
    score: copied ? reading.score : null,
    byScore,
    adjusted: byScore === null ? null : withPregnancy(byScore, answers),
    differs:
      copied && reading.notAsked.length === 0 && writtenScore !== null
        ? reading.score !== writtenScore
        : false,
  };
}
