/**
 * Score and levels of the sheet of women and partners (annexes 1 and 2). A score is only a figure: the
 * level by score, the level once a pregnancy is taken into account and the level that a person assigns
 * stand apart, and none of them replaces the sheet of the police, the prosecutor or the court. Pure.
 */
import { type Answers, answered, blanks, isAsked, notAsked } from './answers.ts';
import { instrumentOf, lawLevel } from './instruments.ts';
import { FORM_LEVELS, type FormLevel, type LawLevel } from './shapes.ts';
import { SCORED_ITEMS } from './women-partner.ts';

export const LEAST_SCORE = 0;
export const MOST_SCORE = 37;

/** The sum of the points; a blank, and what was not asked, have none. */
export function scoreOf(answers: Answers): number {
  return SCORED_ITEMS.reduce((sum, { id, points }) => {
    const answer = isAsked(id, answers) ? answers[id] : undefined;
    return sum + (answer === 'si' || answer === 'no' ? points[answer] : 0);
  }, 0);
}

export const isScore = (score: number): boolean =>
  Number.isInteger(score) && score >= LEAST_SCORE && score <= MOST_SCORE;

/** The level of the official table. @throws RangeError for no score of the sheet. */
export function levelOfScore(score: number): FormLevel {
  const thresholds = instrumentOf('fvr_mujeres_pareja').thresholds ?? [];
  const found = thresholds.find(({ min, max }) => score >= min && score <= max);
  if (found === undefined || !isScore(score)) throw new RangeError('Not a score');
  return found.level;
}

/**
 * The heading of the block «Embarazo» says that a yes raises the classification one level; whether 9 or
 * 10 are needed too is not said, so item 8 alone raises it and a person confirms the level (por verificar).
 */
export const withPregnancy = (level: FormLevel, answers: Answers): FormLevel =>
  answers['v8'] === 'si' ? (FORM_LEVELS[FORM_LEVELS.indexOf(level) + 1] ?? 'severo_2') : level;

export interface Reading {
  readonly score: number;
  /** Null: «no determinado», while something is not asked or nothing has a yes or a no. */
  readonly byScore: FormLevel | null;
  readonly adjusted: FormLevel | null;
  readonly pregnant: boolean;
  readonly law: LawLevel;
  /**
   * What the answers given so far reach already, with the pregnancy: what is still to be asked can only
   * raise it. Null while they reach nothing over the least, or the sheet is whole.
   */
  readonly atLeast: FormLevel | null;
  readonly notAsked: readonly string[];
  readonly blanks: readonly string[];
}

/** What the screen shows of a sheet as it stands. */
export function readingOf(answers: Answers): Reading {
  const score = scoreOf(answers);
  const missing = notAsked(answers);
  const isWhole = missing.length === 0 && answered(answers).length > 0;
  const byScore = levelOfScore(score);
  const adjusted = withPregnancy(byScore, answers);
  return {
    score,
    byScore: isWhole ? byScore : null,
    adjusted: isWhole ? adjusted : null,
    pregnant: answers['v8'] === 'si',
    law: isWhole ? lawLevel(adjusted) : 'no_determinado',
    atLeast: isWhole || adjusted === 'leve' ? null : adjusted,
    notAsked: missing,
    blanks: blanks(answers),
  };
}
