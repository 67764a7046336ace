import { sheetTemplate } from '../parts/sheet-template.ts';
import { safetyPlanSchema } from './data.ts';
import { SafetyPlan } from './SafetyPlan.tsx';

export const safetyPlan = sheetTemplate('Plan de seguridad', safetyPlanSchema, SafetyPlan);
