import type { Template } from '../template.ts';
import { type GenogramData, genogramSchema } from './data.ts';
import { GenogramSheet } from './GenogramSheet.tsx';

export const genogram: Template<GenogramData> = {
  schema: genogramSchema,
  properties: ({ letterhead }) => ({ title: 'Genograma', author: letterhead.unit }),
  Pages: GenogramSheet,
};
