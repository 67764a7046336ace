/** What the procedures of opinions answer; the page imports these as types. */
import type { CaseDesk, Desk } from '../../domain/desks.ts';
import type { Speaker } from '../../domain/feedback/asked.ts';
import type { AnswerFigures, AskingFigures } from '../../domain/feedback/figures.ts';
import type { Quarter } from '../../domain/feedback/quarters.ts';
import type { AskingOutcome } from '../../domain/feedback/questions.ts';
import type { AskedWords } from '../../domain/feedback/words.ts';

export interface QuestionsView {
  readonly textId: string;
  /** The one in force; 0 is the program's. */
  readonly version: number;
  readonly verified: boolean;
  readonly usual: AskedWords;
  /** For who is 12 to 17. */
  readonly easy: AskedWords;
  /** Those that a sheet of the box may have, the last first. */
  readonly versions: readonly { readonly version: number; readonly since: string | null }[];
}

export interface AskedPerson {
  readonly name: string;
  readonly speaker: Speaker;
}

/** A case that is over, for who is to ask. */
export interface AskingView {
  readonly caseId: string;
  readonly number: string;
  readonly service: CaseDesk;
  readonly concluded: boolean;
  /** Null: nobody asked yet. */
  readonly asked: {
    readonly outcome: AskingOutcome;
    readonly askedAt: string;
    readonly by: string;
  } | null;
  /** Whoever looks attended the case: she does not ask. */
  readonly attended: boolean;
  /** Names of the others who may. */
  readonly askers: readonly string[];
  /** Why the telephone is not offered; null: it is. */
  readonly phoneRefused: string | null;
  readonly people: readonly AskedPerson[];
}

/** A concluded case that nobody asked about. */
export interface ToAsk {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly affected: readonly string[];
  readonly concludedAt: string;
}

export interface FeedbackFigures extends Quarter, AnswerFigures {
  readonly desk: Desk;
  readonly name: string;
  /** Of the questions that were answered. */
  readonly versions: readonly number[];
  /** Null of a desk without cases: nobody is asked there, the box is. */
  readonly asking: AskingFigures | null;
  readonly enoughForComments: boolean;
  /** Up to this quarter, the oldest first; those without an answer are left out. */
  readonly trend: readonly (Quarter & AnswerFigures & { readonly name: string })[];
}
