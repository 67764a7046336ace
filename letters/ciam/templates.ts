import { sheetTemplate } from '../parts/sheet-template.ts';
import { ciamRecordSchema, ciamReportSchema, padronSchema } from './data.ts';
import { Padron } from './Padron.tsx';
import { CiamRecord } from './Record.tsx';
import { CiamReport } from './Report.tsx';

export const ciamRecord = sheetTemplate(
  'Ficha de la persona adulta mayor',
  ciamRecordSchema,
  CiamRecord,
);
export const padron = sheetTemplate('Padrón', padronSchema, Padron);
export const ciamReport = sheetTemplate('Reporte del CIAM', ciamReportSchema, CiamReport);
