import type { RegisterDesk } from '../../domain/desks.ts';
import { sheetTemplate } from '../parts/sheet-template.ts';
import { annualPlan } from './AnnualPlan.tsx';
import {
  annualPlanSchema,
  deskSocialReportSchema,
  deskVisitSchema,
  officeTextSchema,
} from './data.ts';
import { OfficeText } from './OfficeText.tsx';
import { deskSocialReport } from './SocialReport.tsx';
import { visitActa } from './VisitActa.tsx';

export const visitOf = (desk: RegisterDesk) =>
  sheetTemplate('Acta de visita', deskVisitSchema, visitActa(desk));

export const socialReportOf = (desk: RegisterDesk) =>
  sheetTemplate('Informe social', deskSocialReportSchema, deskSocialReport(desk));

export const planOf = (desk: RegisterDesk) =>
  sheetTemplate('Plan anual de trabajo', annualPlanSchema, annualPlan(desk));

export const officeText = (title: string) => sheetTemplate(title, officeTextSchema, OfficeText);
