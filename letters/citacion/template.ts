import type { Template } from '../template.ts';
import { Citacion } from './Citacion.tsx';
import { type CitacionData, citacionSchema } from './data.ts';

export const citacion: Template<CitacionData> = {
  schema: citacionSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Citación' : `Citación ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: Citacion,
};
