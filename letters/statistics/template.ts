import type { Template } from '../template.ts';
import { type StatisticsData, statisticsSchema, titleOf } from './data.ts';
import { Statistics } from './Statistics.tsx';

export const statistics: Template<StatisticsData> = {
  schema: statisticsSchema,
  properties: (data) => ({ title: titleOf(data), author: data.letterhead.unit }),
  Pages: Statistics,
};
