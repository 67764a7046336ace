import type { Template } from '../template.ts';
import { type StatisticsData, statisticsSchema } from './data.ts';
import { Statistics } from './Statistics.tsx';

export const statistics: Template<StatisticsData> = {
  schema: statisticsSchema,
  properties: ({ number, period, letterhead }) => ({
    title: `${number ?? 'Informe estadístico'} – ${period}`,
    author: letterhead.unit,
  }),
  Pages: Statistics,
};
