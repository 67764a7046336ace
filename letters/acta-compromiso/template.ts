import type { Template } from '../template.ts';
import { ActaCompromiso } from './ActaCompromiso.tsx';
import { type ActaCompromisoData, actaCompromisoSchema } from './data.ts';

export const actaCompromiso: Template<ActaCompromisoData> = {
  schema: actaCompromisoSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Acta de compromiso' : `Acta de compromiso ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: ActaCompromiso,
};
