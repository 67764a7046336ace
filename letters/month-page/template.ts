import type { Template } from '../template.ts';
import { type MonthPageData, monthPageSchema } from './data.ts';
import { MonthPage } from './MonthPage.tsx';

export const monthPage: Template<MonthPageData> = {
  schema: monthPageSchema,
  properties: ({ unit, month }) => ({ title: `Registro de actos ${month}`, author: unit }),
  Pages: MonthPage,
};
