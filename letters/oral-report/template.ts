import { sheetTemplate } from '../parts/sheet-template.ts';
import { oralReportSchema } from './data.ts';
import { OralReport } from './OralReport.tsx';

export const oralReport = sheetTemplate('Acta de denuncia verbal', oralReportSchema, OralReport);
