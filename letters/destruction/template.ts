import type { Template } from '../template.ts';
import { DestructionRecord } from './DestructionRecord.tsx';
import { type DestructionData, destructionSchema } from './data.ts';

export const destruction: Template<DestructionData> = {
  schema: destructionSchema,
  properties: ({ letterhead }) => ({
    title: 'Acta de destrucción de documento adjunto',
    author: letterhead.unit,
  }),
  Pages: DestructionRecord,
};
