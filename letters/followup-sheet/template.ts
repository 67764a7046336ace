import { sheetTemplate } from '../parts/sheet-template.ts';
import { followupSheetSchema } from './data.ts';
import { FollowupSheet } from './FollowupSheet.tsx';

export const followupSheet = sheetTemplate(
  'Ficha de seguimiento',
  followupSheetSchema,
  FollowupSheet,
);
