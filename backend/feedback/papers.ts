/** The blank sheet of the box, and the figures of a quarter on paper. */
import type { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import { DESK_LABELS } from '../../domain/desks.ts';
import { quarterCode } from '../../domain/feedback/quarters.ts';
import {
  ANSWER_CODES,
  ANSWER_LABELS,
  ASKING_OUTCOMES,
  OUTCOME_LABELS,
  QUESTION_LABELS,
} from '../../domain/feedback/questions.ts';
import { SHEET_WORDS } from '../../domain/feedback/words.ts';
import type { figuresAsked, formAsked } from '../../domain/records/feedback.ts';
import { SMALLEST } from '../../domain/statistics/small.ts';
import type { FeedbackFiguresData } from '../../letters/feedback-figures/data.ts';
import type { FeedbackFormData } from '../../letters/feedback-form/data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { officeOn } from '../office/facts.ts';
import { letterheadOf, paperFile, paperOf, responsableOn } from '../office/paper.ts';
import { requireOwnDesk } from './desk.ts';
import { figuresOf } from './figures.ts';
import { questionsInForce } from './questions.ts';
import type { FeedbackFigures } from './types.ts';

/** @throws Refusal `bad_input` for a desk that is not hers. */
export function blankSheet(
  ctx: FormingContext,
  { desk, easy }: z.output<typeof formAsked>,
): Promise<GrantedUrl> {
  requireOwnDesk(ctx.session, desk);
  return paperFile(
    ctx,
    {
      kind: 'hoja-de-opinion',
      subject: { kind: 'feedback_form', id: desk },
      name: `hoja-de-opinion-${desk}${easy ? '-lectura-facil' : ''}`,
    },
    async (reading): Promise<FeedbackFormData> => {
      const { version, usual, easy: plain } = await questionsInForce(reading.tx);
      const words = easy ? plain : usual;
      const office = await officeOn(reading.tx, dateInLima(reading.now));
      const { issuedAt, practice, year } = await paperOf(reading, reading.now);
      return {
        issuedAt,
        practice,
        year,
        letterhead: letterheadOf(office, desk),
        ...SHEET_WORDS[easy ? 'easy' : 'usual'],
        opening: words.opening,
        questions: Object.fromEntries(
          words.questions.map(({ code, text }) => [code, text]),
        ) as FeedbackFormData['questions'],
        answers: { ...ANSWER_LABELS, no_dice: 'Prefiero no decir' },
        comment: words.comment,
        mark: `${DESK_LABELS[desk]} · preguntas, versión ${version}`,
      };
    },
  );
}

/** @throws Refusal `feedback_open`. */
export const figuresFile = (
  ctx: FormingContext,
  asked: z.output<typeof figuresAsked>,
): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    {
      kind: 'cifras-de-opinion',
      subject: { kind: 'feedback', id: `${asked.desk} ${quarterCode(asked)}` },
      name: `cifras-de-opinion-${asked.desk}-${quarterCode(asked)}`,
    },
    async (reading) => figuresPage(reading, await figuresOf(reading, asked)),
  );

async function figuresPage(
  ctx: ReadingContext,
  figures: FeedbackFigures,
): Promise<FeedbackFiguresData> {
  return {
    ...(await paperOf(ctx, ctx.now)),
    desk: DESK_LABELS[figures.desk],
    period: figures.name,
    rules: rulesOf(figures),
    tables: [answersTable(figures), ...askingTable(figures), trendTable(figures)],
    signer: await responsableOn(ctx, dateInLima(ctx.now)),
  };
}

const rulesOf = ({ versions, answered }: FeedbackFigures): string[] => [
  answered === null
    ? `Respondieron menos de ${SMALLEST} personas: sus respuestas no se dicen.`
    : `Respondieron ${answered} personas, sin nombre: en la hoja de la caja, en persona o por teléfono.`,
  `No se dicen las cifras de 1 a ${SMALLEST - 1}, ni otras que las delaten.`,
  'Las preguntas son de la oficina (por verificar): ninguna norma las da. No se cuenta por trabajador/a.',
  ...(versions.length > 1
    ? [
        `Hubo ${versions.length} versiones de las preguntas: cada pregunta trata de lo mismo en todas.`,
      ]
    : []),
];

type Table = FeedbackFiguresData['tables'][number];

const answersTable = ({ questions }: FeedbackFigures): Table => ({
  title: 'Qué respondieron',
  heading: 'Pregunta',
  columns: ANSWER_CODES.map((code) => ANSWER_LABELS[code]),
  rows: (questions ?? []).map(({ question, counts }) => ({
    label: QUESTION_LABELS[question],
    values: ANSWER_CODES.map((code) => counts[code]),
  })),
});

const askingTable = ({ asking }: FeedbackFigures): Table[] =>
  asking === null
    ? []
    : [
        {
          title: 'A quiénes se preguntó, de los casos concluidos',
          heading: 'Casos concluidos',
          columns: [...ASKING_OUTCOMES.map((outcome) => OUTCOME_LABELS[outcome]), 'Todos'],
          rows: [
            {
              label: 'Se preguntó',
              values: [...ASKING_OUTCOMES.map((outcome) => asking.counts[outcome]), asking.asked],
            },
          ],
        },
      ];

/** How many said yes, quarter by quarter: the last four are what a page has room for. */
function trendTable({ trend }: FeedbackFigures): Table {
  const shown = trend.slice(-4);
  const [first] = shown;
  const columns = shown.map(quarterCode);
  return {
    title: 'Cuántas personas dijeron «Sí», por trimestre',
    heading: 'Pregunta',
    columns: columns.length === 0 ? ['Sin respuestas'] : columns,
    rows:
      first === undefined
        ? []
        : [
            { label: 'Respondieron', values: shown.map(({ answered }) => answered) },
            ...Object.entries(QUESTION_LABELS).map(([code, label]) => ({
              label,
              values: shown.map(
                ({ questions }) =>
                  questions?.find(({ question }) => question === code)?.counts.si ?? null,
              ),
            })),
          ],
  };
}
