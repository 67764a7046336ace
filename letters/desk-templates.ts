import { HEALTH_LEGEND } from '../domain/words/desk-sheets.ts';
import { ciamRecord, ciamReport, padron } from './ciam/templates.ts';
import type { DeskDocuments } from './desk-documents.ts';
import { officeText, planOf, socialReportOf, visitOf } from './desks/templates.ts';
import { oficioOf } from './free/templates.ts';
import {
  accountReport,
  aidReceipt,
  conadisRequest,
  contigoSheet,
  omapedRecord,
  registeredNote,
} from './omaped/templates.ts';
import type { Template } from './template.ts';

/** How each paper of the OMAPED and the CIAM is made. */
export const DESK_TEMPLATES: { readonly [K in keyof DeskDocuments]: Template<DeskDocuments[K]> } = {
  'omaped-empadronamiento': omapedRecord,
  'omaped-conadis': conadisRequest,
  'omaped-contigo': contigoSheet,
  'omaped-oficio-salud': oficioOf(HEALTH_LEGEND.omaped),
  'omaped-constancia': registeredNote,
  'omaped-visita': visitOf('omaped'),
  'omaped-informe-social': socialReportOf('omaped'),
  'omaped-entrega': aidReceipt,
  'omaped-plan': planOf('omaped'),
  'omaped-rendicion': accountReport,
  'ciam-ficha': ciamRecord,
  'ciam-oficio-dipam': oficioOf(HEALTH_LEGEND.ciam),
  'ciam-visita': visitOf('ciam'),
  'ciam-informe-social': socialReportOf('ciam'),
  'ciam-plan': planOf('ciam'),
  'ciam-reglamento': officeText('Reglamento interno'),
  'ciam-diagnostico': officeText('Diagnóstico situacional'),
  'ciam-padron': padron,
  'ciam-reporte': ciamReport,
};
