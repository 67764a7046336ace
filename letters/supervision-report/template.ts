import { sheetTemplate } from '../parts/sheet-template.ts';
import { supervisionReportSchema } from './data.ts';
import { SupervisionReport } from './SupervisionReport.tsx';

export const supervisionReport = sheetTemplate(
  'Informe de supervisión',
  supervisionReportSchema,
  SupervisionReport,
);
