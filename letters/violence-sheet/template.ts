import { sheetTemplate } from '../parts/sheet-template.ts';
import { violenceSheetSchema } from './data.ts';
import { ViolenceSheet } from './ViolenceSheet.tsx';

export const violenceSheet = sheetTemplate(
  'Ficha de atención por violencia',
  violenceSheetSchema,
  ViolenceSheet,
);
