/** The sheet of the box and the figures of a quarter, as an office prints them. */
import {
  ANSWER_CODES,
  ANSWER_LABELS,
  OUTCOME_LABELS,
  QUESTION_LABELS,
} from '../../domain/feedback/questions.ts';
import { SHEET_WORDS, wordsOf } from '../../domain/feedback/words.ts';
import { shippedByCode } from '../../domain/letters/texts/shipped/index.ts';
import type { FeedbackFiguresData } from '../feedback-figures/data.ts';
import type { FeedbackFormData } from '../feedback-form/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;
const paper = { issuedAt, practice, letterhead, year, place, date };
const signer = { name: 'Ruth Mamani Quispe', post: 'Defensora responsable' };

const formOf = (easy: boolean): FeedbackFormData => {
  const words = wordsOf(shippedByCode('opinion.preguntas').parts, easy);
  return {
    issuedAt,
    practice,
    letterhead,
    year,
    ...SHEET_WORDS[easy ? 'easy' : 'usual'],
    opening: words.opening,
    questions: Object.fromEntries(
      words.questions.map(({ code, text }) => [code, text]),
    ) as FeedbackFormData['questions'],
    answers: { ...ANSWER_LABELS, no_dice: 'Prefiero no decir' },
    comment: words.comment,
    mark: 'DEMUNA · preguntas, versión 0',
  };
};
export const usualFeedbackForm = formOf(false);
export const easyFeedbackForm = formOf(true);

export const usualFeedbackFigures: FeedbackFiguresData = {
  ...paper,
  desk: 'DEMUNA',
  period: 'tercer trimestre de 2026',
  rules: [
    'Respondieron 23 personas, sin nombre.',
    'No se dicen las cifras de 1 a 4, ni otras que las delaten.',
  ],
  tables: [
    {
      title: 'Qué respondieron',
      heading: 'Pregunta',
      columns: ANSWER_CODES.map((code) => ANSWER_LABELS[code]),
      rows: Object.values(QUESTION_LABELS).map((label) => ({ label, values: [18, 5, 0, 0] })),
    },
    {
      title: 'A quiénes se preguntó, de los casos concluidos',
      heading: 'Casos concluidos',
      columns: [...Object.values(OUTCOME_LABELS), 'Todos'],
      rows: [{ label: 'Se preguntó', values: [21, null, null, 0, 31] }],
    },
    {
      title: 'Cuántas personas dijeron «Sí», por trimestre',
      heading: 'Pregunta',
      columns: ['2026-T2', '2026-T3'],
      rows: [
        { label: 'Respondieron', values: [null, 23] },
        ...Object.values(QUESTION_LABELS).map((label) => ({ label, values: [null, 18] })),
      ],
    },
  ],
  signer,
};
