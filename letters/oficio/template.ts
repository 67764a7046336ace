import type { Template } from '../template.ts';
import { type OficioData, oficioSchema } from './data.ts';
import { Oficio } from './Oficio.tsx';

export const oficio: Template<OficioData> = {
  schema: oficioSchema,
  properties: ({ number, letterhead }) => ({
    title: number ?? 'Borrador de oficio',
    author: letterhead.unit,
  }),
  Pages: Oficio,
};
