/**
 * What is asked of a person once her case is over: six questions with plain answers, and one free comment.
 * No norm gives them: the words are the office's (text `opinion.preguntas`, *por verificar*), in versions;
 * what each asks about is told by its code, which no wording changes.
 */

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
