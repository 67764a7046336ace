import type { Template } from '../template.ts';
import { AttendanceList } from './AttendanceList.tsx';
import { Convening } from './Convening.tsx';
import {
  type AttendanceListData,
  attendanceListSchema,
  type ConveningData,
  conveningSchema,
  type SessionActaData,
  sessionActaSchema,
} from './data.ts';
import { SessionActa } from './SessionActa.tsx';

export const convening: Template<ConveningData> = {
  schema: conveningSchema,
  properties: ({ letterhead, ordinal }) => ({
    title: `Convocatoria ${ordinal}`,
    author: letterhead.unit,
  }),
  Pages: Convening,
};

export const attendanceList: Template<AttendanceListData> = {
  schema: attendanceListSchema,
  properties: ({ letterhead, ordinal }) => ({
    title: `Lista de asistencia ${ordinal}`,
    author: letterhead.unit,
  }),
  Pages: AttendanceList,
};

export const sessionActa: Template<SessionActaData> = {
  schema: sessionActaSchema,
  properties: ({ letterhead, acta, ordinal }) => ({
    title: acta === null ? `Acta de la sesión ${ordinal} (borrador)` : `Acta ${acta}`,
    author: letterhead.unit,
  }),
  Pages: SessionActa,
};
