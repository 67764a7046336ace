import { sheetTemplate } from '../parts/sheet-template.ts';
import { psychologicalReportSchema } from './data.ts';
import { PsychologicalReport } from './PsychologicalReport.tsx';

export const psychologicalReport = sheetTemplate(
  'Informe psicológico',
  psychologicalReportSchema,
  PsychologicalReport,
);
