import type { Template } from '../template.ts';
import { CopiaCertificada } from './CopiaCertificada.tsx';
import { type CopiaCertificadaData, copiaCertificadaSchema } from './data.ts';

export const copiaCertificada: Template<CopiaCertificadaData> = {
  schema: copiaCertificadaSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Certificación de copia' : `Certificación de copia ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: CopiaCertificada,
};
