import { sheetTemplate } from '../parts/sheet-template.ts';
import { teamReportSchema } from './data.ts';
import { TeamReport } from './TeamReport.tsx';

export const teamReport = sheetTemplate('Informe interdisciplinario', teamReportSchema, TeamReport);
