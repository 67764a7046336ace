import type { Template } from '../template.ts';
import { Constancia } from './Constancia.tsx';
import { type ConstanciaData, constanciaSchema } from './data.ts';

export const constancia: Template<ConstanciaData> = {
  schema: constanciaSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Constancia de audiencia' : `Constancia ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: Constancia,
};
