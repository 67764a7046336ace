import type { ComponentType } from 'react';
import type { PaperKind } from '../../../../domain/letters/papers.ts';
import { InterviewFields, VisitFields } from './field-sheets.tsx';
import {
  CartaFields,
  InformeFields,
  MemorandoFields,
  MultipleFields,
  OficioFields,
  ProveidoFields,
} from './free.tsx';
import {
  ActaCompromisoFields,
  ActaConciliacionFields,
  AttentionFields,
  BankFields,
  CertificationFields,
  CitacionFields,
  ConstanciaFields,
  FollowupSheetFields,
  NotificationFields,
  PlanFields,
  ReceptionFields,
  RectificationFields,
  ResolutionFields,
  StatisticsFields,
} from './of-records.tsx';
import { PsychologicalFields, SocialFields } from './reports.tsx';
import { RiskReportFields, TeamReportFields } from './risk-reports.tsx';
import {
  OralReportFields,
  SafetyPlanFields,
  SupervisionFields,
  ViolenceSheetFields,
} from './violence.tsx';

/** What is typed of each paper. A kind without its fields does not compile. */
export const FIELDS: Readonly<Record<PaperKind, ComponentType>> = {
  carta: CartaFields,
  'oficio-general': OficioFields,
  'oficio-multiple': MultipleFields,
  memorando: MemorandoFields,
  informe: InformeFields,
  proveido: ProveidoFields,
  'ficha-de-recepcion': ReceptionFields,
  'ficha-de-entrevista': InterviewFields,
  'ficha-de-visita': VisitFields,
  citacion: CitacionFields,
  constancia: ConstanciaFields,
  'acta-de-conciliacion': ActaConciliacionFields,
  'acta-de-compromiso': ActaCompromisoFields,
  'oficio-banco': BankFields,
  'acta-rectificatoria': RectificationFields,
  'copia-certificada': CertificationFields,
  resolucion: ResolutionFields,
  'plan-de-trabajo-individual': PlanFields,
  notificacion: NotificationFields,
  'informe-social': SocialFields,
  'informe-psicologico': PsychologicalFields,
  'informe-de-valoracion': RiskReportFields,
  'informe-interdisciplinario': TeamReportFields,
  'ficha-de-seguimiento': FollowupSheetFields,
  'informe-estadistico': StatisticsFields,
  'constancia-de-atencion': AttentionFields,
  'ficha-de-atencion': ViolenceSheetFields,
  'acta-de-denuncia-verbal': OralReportFields,
  'informe-de-supervision': SupervisionFields,
  'plan-de-seguridad': SafetyPlanFields,
};
