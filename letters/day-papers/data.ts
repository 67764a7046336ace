/** The day on paper, for when there is no light: cases by code, nobody's name but the office's own. */
import { z } from 'zod';
import { paperSchema } from '../parts/paper-data.ts';
import { type ColumnSpec, valuesSchema } from '../parts/specs.ts';
import { line } from '../text.ts';

export const AGENDA = {
  time: { heading: 'Hora', share: 36, max: 20 },
  case: { heading: 'Expediente o registro', share: 86, max: 40 },
  what: { heading: 'Qué', share: 104, max: 160 },
  where: { heading: 'Dónde', share: 74, max: 160 },
  who: { heading: 'A cargo de', share: 74, max: 160 },
  done: { heading: 'Hecho; anotación', share: 88, max: 160 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** A week has no room to write in: what comes in goes on the paper of its day. */
export const WEEK = {
  day: { heading: 'Día', share: 52, max: 20 },
  time: AGENDA.time,
  case: AGENDA.case,
  what: { heading: 'Qué', share: 130, max: 160 },
  where: AGENDA.where,
  who: AGENDA.who,
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const OVERDUE = {
  case: { heading: 'Expediente', share: 86, max: 40 },
  what: { heading: 'Qué', share: 92, max: 160 },
  due: { heading: 'Venció', share: 58, max: 60 },
  late: { heading: 'Atraso', share: 48, max: 40 },
  norm: { heading: 'Norma', share: 66, max: 120 },
  who: { heading: 'A cargo de', share: 68, max: 160 },
  done: { heading: 'Hecho', share: 44, max: 160 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** More than anybody does in a day, and than anybody reads through. */
export const MOST_AGENDA = 200;
export const MOST_WEEK = 500;
export const MOST_OVERDUE = 500;

/** Of one day: `date` of the paper. */
export const dayAgendaSchema = z.strictObject({
  ...paperSchema.shape,
  /** Whose agenda it is; null: of the whole office. */
  of: line(160).nullable(),
  rows: z.array(valuesSchema(AGENDA)).max(MOST_AGENDA),
  /** There is more than one paper takes: the reader is told where. */
  cut: z.boolean(),
});
export type DayAgendaData = z.infer<typeof dayAgendaSchema>;

/** From Monday to Sunday: `date` of the paper is in it. */
export const weekAgendaSchema = z.strictObject({
  ...paperSchema.shape,
  of: line(160).nullable(),
  /** «17/08/2026 al 23/08/2026». */
  week: line(40),
  rows: z.array(valuesSchema(WEEK)).max(MOST_WEEK),
  cut: z.boolean(),
});
export type WeekAgendaData = z.infer<typeof weekAgendaSchema>;

/** What was late on the date of the paper. */
export const overdueListSchema = z.strictObject({
  ...paperSchema.shape,
  of: line(160).nullable(),
  rows: z.array(valuesSchema(OVERDUE)).max(MOST_OVERDUE),
  cut: z.boolean(),
});
export type OverdueListData = z.infer<typeof overdueListSchema>;
