import { sheetTemplate } from '../parts/sheet-template.ts';
import { workPlanSchema } from './data.ts';
import { WorkPlan } from './WorkPlan.tsx';

export const workPlan = sheetTemplate('Plan de trabajo individual', workPlanSchema, WorkPlan);
