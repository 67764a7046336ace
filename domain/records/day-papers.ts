import { z } from 'zod';
import { date } from './basics.ts';

export const DAY_PAPERS = ['agenda', 'semana', 'vencidos'] as const;
export type DayPaper = (typeof DAY_PAPERS)[number];

/** The day on paper. What is overdue is so at the moment it is asked: its day is not chosen. */
export const dayPaper = z.discriminatedUnion('paper', [
  z.strictObject({ paper: z.literal('agenda'), date }),
  /** Of the week that the day is in. */
  z.strictObject({ paper: z.literal('semana'), date }),
  z.strictObject({ paper: z.literal('vencidos') }),
]);
