import { sheetTemplate } from '../parts/sheet-template.ts';
import { visitSheetSchema } from './data.ts';
import { VisitSheet } from './VisitSheet.tsx';

export const visitSheet = sheetTemplate('Ficha de visita', visitSheetSchema, VisitSheet);
