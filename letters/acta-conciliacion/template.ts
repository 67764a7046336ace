import type { Template } from '../template.ts';
import { ActaConciliacion } from './ActaConciliacion.tsx';
import { type ActaConciliacionData, actaConciliacionSchema } from './data.ts';

export const actaConciliacion: Template<ActaConciliacionData> = {
  schema: actaConciliacionSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Acta de conciliación' : `Acta de conciliación ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: ActaConciliacion,
};
