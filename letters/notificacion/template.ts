import type { Template } from '../template.ts';
import { type NotificacionData, notificacionSchema } from './data.ts';
import { Notificacion } from './Notificacion.tsx';

export const notificacion: Template<NotificacionData> = {
  schema: notificacionSchema,
  properties: ({ issue, letterhead }) => ({
    title: issue === null ? 'Notificación' : `Notificación ${issue.number}`,
    author: letterhead.unit,
  }),
  Pages: Notificacion,
};
