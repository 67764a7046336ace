import type { Template } from '../template.ts';
import { DayAgenda, OverdueList } from './DayPapers.tsx';
import {
  type DayAgendaData,
  dayAgendaSchema,
  type OverdueListData,
  overdueListSchema,
} from './data.ts';

export const dayAgenda: Template<DayAgendaData> = {
  schema: dayAgendaSchema,
  properties: ({ date, letterhead }) => ({ title: `Agenda ${date}`, author: letterhead.unit }),
  Pages: DayAgenda,
};

export const overdueList: Template<OverdueListData> = {
  schema: overdueListSchema,
  properties: ({ date, letterhead }) => ({
    title: `Pendientes vencidos ${date}`,
    author: letterhead.unit,
  }),
  Pages: OverdueList,
};
