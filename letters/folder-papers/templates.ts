import { sheetTemplate } from '../parts/sheet-template.ts';
import type { Template } from '../template.ts';
import {
  type FileIndexData,
  type FolderLabelData,
  fileIndexSchema,
  folderLabelSchema,
  loanSlipSchema,
} from './data.ts';
import { FileIndex } from './FileIndex.tsx';
import { FolderLabel } from './FolderLabel.tsx';
import { LoanSlip } from './LoanSlip.tsx';

export const folderLabel: Template<FolderLabelData> = {
  schema: folderLabelSchema,
  properties: ({ letterhead }) => ({ title: 'Rótulo de carpeta', author: letterhead.unit }),
  Pages: FolderLabel,
};

export const loanSlip = sheetTemplate('Cargo de préstamo', loanSlipSchema, LoanSlip);

export const fileIndex: Template<FileIndexData> = {
  schema: fileIndexSchema,
  properties: ({ caseCode, letterhead }) => ({
    title: `Índice del expediente N.° ${caseCode}`,
    author: letterhead.unit,
  }),
  Pages: FileIndex,
};
