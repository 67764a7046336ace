/**
 * What is asked of a person once her case is over: six questions with plain answers, and one free comment.
 * No norm gives them: the words are the office's (text `opinion.preguntas`, *por verificar*), in versions;
 * what each asks about is told by its code, which no wording changes.
 */
import { periodName } from '../statistics/period.ts';

/** What each question asks about, in the order in which it is asked. */
export const QUESTION_CODES = [
  'listened',
  'told',
  'respected',
  'timely',
  'helped',
  'again',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** In two words, for the heads of tables. */
export const QUESTION_LABELS: Readonly<Record<QuestionCode, string>> = {
  listened: 'Se le escuchó',
  told: 'Supo qué pasaría y sus derechos',
  respected: 'Se le trató con respeto',
  timely: 'El tiempo estuvo bien',
  helped: 'Le ayudó',
  again: 'Volvería o lo recomendaría',
};

export const ANSWER_CODES = ['si', 'mas_o_menos', 'no', 'no_dice'] as const;
export type AnswerCode = (typeof ANSWER_CODES)[number];

export const ANSWER_LABELS: Readonly<Record<AnswerCode, string>> = {
  si: 'Sí',
  mas_o_menos: 'Más o menos',
  no: 'No',
  no_dice: 'Prefiere no decir',
};

/** One key an answer, for whoever types many: the number of its box on the sheet. */
export const ANSWER_KEYS: Readonly<Record<AnswerCode, string>> = {
  si: '1',
  mas_o_menos: '2',
  no: '3',
  no_dice: '4',
};

export type Answers = Readonly<Record<QuestionCode, AnswerCode>>;

/** How an answer came. */
export const ANSWER_WAYS = ['box', 'person', 'phone'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

export const WAY_LABELS: Readonly<Record<AnswerWay, string>> = {
  box: 'En papel, de la caja',
  person: 'Dicha en persona',
  phone: 'Dicha por teléfono',
};

/** What a case keeps of having been asked: never what was answered. */
export const ASKING_OUTCOMES = ['answered', 'declined', 'unreachable', 'unsafe'] as const;
export type AskingOutcome = (typeof ASKING_OUTCOMES)[number];

export const OUTCOME_LABELS: Readonly<Record<AskingOutcome, string>> = {
  answered: 'Respondió',
  declined: 'No quiso',
  unreachable: 'No se le pudo ubicar',
  unsafe: 'No era seguro preguntarle',
};

/** How it was tried: at the office, or by telephone where that is safe. It is not kept. */
export const ASKING_WAYS = ['here', 'phone'] as const;
export type AskingWay = (typeof ASKING_WAYS)[number];

/** After so many days a concluded case is no longer among those to ask. */
export const ASKING_DAYS = 60;

/** Comments of a quarter and desk show from this many answers on. */
export const ANSWERS_BEFORE_COMMENTS = 5;

/** Longest comment, in UTF-16 units. */
export const COMMENT_LIMIT = 400;

/** Sheets typed before they are saved together. */
export const SHEETS_AT_ONCE = 30;

export interface Quarter {
  readonly year: number;
  /** From 1 to 4. */
  readonly quarter: number;
}

/** @param day YYYY-MM-DD, Lima. */
export const quarterOf = (day: string): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

export const quarterBefore = ({ year, quarter }: Quarter): Quarter =>
  quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };

/** The last so many, the oldest first, up to and with this one. */
export function quartersUpTo(last: Quarter, many: number): Quarter[] {
  const found = [last];
  while (found.length < many) found.unshift(quarterBefore(found[0] ?? last));
  return found;
}

/** `tercer trimestre de 2026`. */
export const quarterName = ({ year, quarter }: Quarter): string =>
  periodName({ kind: 'trimestre', year, number: quarter });

/** `2026-T3`. */
export const quarterCode = ({ year, quarter }: Quarter): string => `${year}-T${quarter}`;
