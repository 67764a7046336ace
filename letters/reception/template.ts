import { sheetTemplate } from '../parts/sheet-template.ts';
import { receptionSheetSchema } from './data.ts';
import { ReceptionSheet } from './ReceptionSheet.tsx';

export const receptionSheet = sheetTemplate(
  'Ficha de recepción',
  receptionSheetSchema,
  ReceptionSheet,
);
