import type { Template } from '../template.ts';
import { type HandoverActaData, handoverActaSchema } from './data.ts';
import { HandoverActa } from './HandoverActa.tsx';

export const handoverActa: Template<HandoverActaData> = {
  schema: handoverActaSchema,
  properties: ({ letterhead }) => ({ title: 'Acta de entrega', author: letterhead.unit }),
  Pages: HandoverActa,
};
