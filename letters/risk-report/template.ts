import { sheetTemplate } from '../parts/sheet-template.ts';
import { riskReportSchema } from './data.ts';
import { RiskReport } from './RiskReport.tsx';

export const riskReport = sheetTemplate(
  'Informe de valoración de riesgo',
  riskReportSchema,
  RiskReport,
);
