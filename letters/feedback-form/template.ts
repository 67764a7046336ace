import type { Template } from '../template.ts';
import { type FeedbackFormData, feedbackFormSchema } from './data.ts';
import { FeedbackForm } from './FeedbackForm.tsx';

export const feedbackForm: Template<FeedbackFormData> = {
  schema: feedbackFormSchema,
  properties: ({ letterhead }) => ({
    title: 'Hoja de opinión (en blanco)',
    author: letterhead.unit,
  }),
  Pages: FeedbackForm,
};
