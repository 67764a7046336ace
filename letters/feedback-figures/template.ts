import type { Template } from '../template.ts';
import { type FeedbackFiguresData, feedbackFiguresSchema, titleOf } from './data.ts';
import { FeedbackFigures } from './FeedbackFigures.tsx';

export const feedbackFigures: Template<FeedbackFiguresData> = {
  schema: feedbackFiguresSchema,
  properties: (data) => ({ title: titleOf(data), author: data.letterhead.unit }),
  Pages: FeedbackFigures,
};
