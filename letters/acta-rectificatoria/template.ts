import type { Template } from '../template.ts';
import { ActaRectificatoria } from './ActaRectificatoria.tsx';
import { type ActaRectificatoriaData, actaRectificatoriaSchema } from './data.ts';

export const actaRectificatoria: Template<ActaRectificatoriaData> = {
  schema: actaRectificatoriaSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Acta rectificatoria' : `Acta rectificatoria ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: ActaRectificatoria,
};
