import type { Template } from '../template.ts';
import { type IncidentNoticeData, incidentNoticeSchema } from './data.ts';
import { IncidentNotice } from './IncidentNotice.tsx';

export const incidentNotice: Template<IncidentNoticeData> = {
  schema: incidentNoticeSchema,
  properties: ({ letterhead }) => ({
    title: 'Aviso de incidente de seguridad',
    author: letterhead.unit,
  }),
  Pages: IncidentNotice,
};
