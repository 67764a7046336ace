import { sheetTemplate } from '../parts/sheet-template.ts';
import { AttentionNote } from './AttentionNote.tsx';
import { attentionNoteSchema } from './data.ts';

export const attentionNote = sheetTemplate(
  'Constancia de atención',
  attentionNoteSchema,
  AttentionNote,
);
