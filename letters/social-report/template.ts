import { sheetTemplate } from '../parts/sheet-template.ts';
import { socialReportSchema } from './data.ts';
import { SocialReport } from './SocialReport.tsx';

export const socialReport = sheetTemplate('Informe social', socialReportSchema, SocialReport);
