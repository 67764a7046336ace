import { Oficio } from '../oficio/Oficio.tsx';
import type { Template } from '../template.ts';
import { asOficio } from './as-oficio.ts';
import { type OficioBancoData, oficioBancoSchema } from './data.ts';

export const oficioBanco: Template<OficioBancoData> = {
  schema: oficioBancoSchema,
  properties: ({ number, letterhead }) => ({
    title: number ?? 'Borrador de oficio',
    author: letterhead.unit,
  }),
  Pages: (data) => Oficio(asOficio(data)),
};
