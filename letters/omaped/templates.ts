import { sheetTemplate } from '../parts/sheet-template.ts';
import { AccountReport } from './Account.tsx';
import { AidReceipt, RegisteredNote } from './Constancias.tsx';
import {
  accountSchema,
  aidReceiptSchema,
  conadisRequestSchema,
  contigoSheetSchema,
  omapedRecordSchema,
  registeredNoteSchema,
} from './data.ts';
import { OmapedRecord } from './Record.tsx';
import { ConadisRequest, ContigoSheet } from './Requests.tsx';

export const omapedRecord = sheetTemplate(
  'Ficha de empadronamiento',
  omapedRecordSchema,
  OmapedRecord,
);
export const conadisRequest = sheetTemplate(
  'Solicitud de inscripción',
  conadisRequestSchema,
  ConadisRequest,
);
export const contigoSheet = sheetTemplate('Hoja de datos', contigoSheetSchema, ContigoSheet);
export const registeredNote = sheetTemplate(
  'Constancia de registro',
  registeredNoteSchema,
  RegisteredNote,
);
export const aidReceipt = sheetTemplate('Constancia de entrega', aidReceiptSchema, AidReceipt);
export const accountReport = sheetTemplate(
  'Informe de rendición de cuentas',
  accountSchema,
  AccountReport,
);
