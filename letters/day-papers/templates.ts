import type { Template } from '../template.ts';
import { DayAgenda, OverdueList, WeekAgenda } from './DayPapers.tsx';
import {
  type DayAgendaData,
  dayAgendaSchema,
  type OverdueListData,
  overdueListSchema,
  type WeekAgendaData,
  weekAgendaSchema,
} from './data.ts';

export const dayAgenda: Template<DayAgendaData> = {
  schema: dayAgendaSchema,
  properties: ({ date, letterhead }) => ({ title: `Agenda ${date}`, author: letterhead.unit }),
  Pages: DayAgenda,
};

export const weekAgenda: Template<WeekAgendaData> = {
  schema: weekAgendaSchema,
  properties: ({ week, letterhead }) => ({ title: `Agenda ${week}`, author: letterhead.unit }),
  Pages: WeekAgenda,
};

export const overdueList: Template<OverdueListData> = {
  schema: overdueListSchema,
  properties: ({ date, letterhead }) => ({
    title: `Pendientes vencidos ${date}`,
    author: letterhead.unit,
  }),
  Pages: OverdueList,
};
