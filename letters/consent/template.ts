import { sheetTemplate } from '../parts/sheet-template.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { consentSchema, withdrawalSchema } from './data.ts';
import { WithdrawalSheet } from './WithdrawalSheet.tsx';

export const consentSheet = sheetTemplate(
  'Consentimiento para entregar datos',
  consentSchema,
  ConsentSheet,
);

export const withdrawalSheet = sheetTemplate(
  'Retiro de un consentimiento',
  withdrawalSchema,
  WithdrawalSheet,
);
