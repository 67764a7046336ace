import type { Template } from '../template.ts';
import { type RecoverySheetsData, recoverySheetsSchema } from './data.ts';
import { RecoverySheets } from './RecoverySheets.tsx';

export const recoverySheets: Template<RecoverySheetsData> = {
  schema: recoverySheetsSchema,
  properties: ({ office }) => ({ title: 'Hojas de recuperación', author: office }),
  Pages: RecoverySheets,
};
