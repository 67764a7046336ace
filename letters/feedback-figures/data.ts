/** What people answered in a quarter at one desk, small figures not said. Of no worker. */
import { z } from 'zod';
import { paperSchema, signatorySchema } from '../parts/paper-data.ts';
import { tableSchema } from '../statistics/data.ts';
import { line, prose } from '../text.ts';

export const feedbackFiguresSchema = z.strictObject({
  ...paperSchema.shape,
  desk: line(80),
  /** `tercer trimestre de 2026`. */
  period: line(80),
  rules: z.array(prose(600)).min(1).max(12),
  tables: z.array(tableSchema).min(1).max(4),
  signer: signatorySchema,
});
export type FeedbackFiguresData = z.infer<typeof feedbackFiguresSchema>;

export const titleOf = ({ desk, period }: Pick<FeedbackFiguresData, 'desk' | 'period'>): string =>
  `OPINIÓN DE LAS PERSONAS ATENDIDAS – ${desk}, ${period}`;
