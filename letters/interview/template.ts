import { sheetTemplate } from '../parts/sheet-template.ts';
import { interviewSheetSchema } from './data.ts';
import { InterviewSheet } from './InterviewSheet.tsx';

export const interviewSheet = sheetTemplate(
  'Ficha de entrevista',
  interviewSheetSchema,
  InterviewSheet,
);
