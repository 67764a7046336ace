import type { Makers } from '../maker.ts';
import { actaCompromiso, actaConciliacion } from './actas.ts';
import { attentionNote } from './attention-note.ts';
import { bankOficio } from './bank.ts';
import { caseMeeting } from './case-meeting.ts';
import * as ciam from './ciam.ts';
import { certification, rectification } from './cures.ts';
import { interview, visit } from './field-sheets.ts';
import { followupSheet } from './followup-sheet.ts';
import { carta, informe, memorando, oficio, oficioMultiple, proveido } from './free.ts';
import { citacion, constancia } from './hearings.ts';
import { notification } from './notification.ts';
import * as omaped from './omaped.ts';
import { workPlan } from './plan.ts';
import { reception } from './reception.ts';
import { psychologicalReport, socialReport } from './reports.ts';
import { resolution } from './resolution.ts';
import { riskReport } from './risk-report.ts';
import { statisticsReport } from './statistics.ts';
import { teamReport } from './team-report.ts';
import { oralReport, safetyPlan, supervisionReport, violenceSheet } from './violence.ts';

/** Who makes each paper. A kind without its maker does not compile. */
export const MAKERS: Makers = {
  carta,
  'oficio-general': oficio,
  'oficio-multiple': oficioMultiple,
  memorando,
  informe,
  proveido,
  'ficha-de-recepcion': reception,
  'ficha-de-entrevista': interview,
  'ficha-de-visita': visit,
  citacion,
  constancia,
  'acta-de-conciliacion': actaConciliacion,
  'acta-de-compromiso': actaCompromiso,
  'oficio-banco': bankOficio,
  'acta-rectificatoria': rectification,
  'copia-certificada': certification,
  resolucion: resolution,
  'plan-de-trabajo-individual': workPlan,
  notificacion: notification,
  'informe-social': socialReport,
  'informe-psicologico': psychologicalReport,
  'informe-de-valoracion': riskReport,
  'informe-interdisciplinario': teamReport,
  'ficha-de-seguimiento': followupSheet,
  'acta-de-reunion': caseMeeting,
  'informe-estadistico': statisticsReport,
  'constancia-de-atencion': attentionNote,
  'omaped-empadronamiento': omaped.record,
  'omaped-conadis': omaped.conadis,
  'omaped-contigo': omaped.contigo,
  'omaped-oficio-salud': omaped.healthOficio,
  'omaped-constancia': omaped.registeredNote,
  'omaped-visita': omaped.omapedVisit,
  'omaped-informe-social': omaped.omapedSocial,
  'omaped-entrega': omaped.aid,
  'omaped-plan': omaped.omapedPlan,
  'omaped-rendicion': omaped.account,
  'ciam-ficha': ciam.ficha,
  'ciam-oficio-dipam': ciam.dipamOficio,
  'ciam-visita': ciam.ciamVisit,
  'ciam-informe-social': ciam.ciamSocial,
  'ciam-plan': ciam.ciamPlan,
  'ciam-reglamento': ciam.rules,
  'ciam-diagnostico': ciam.diagnosis,
  'ciam-padron': ciam.padron,
  'ciam-reporte': ciam.report,
  'ficha-de-atencion': violenceSheet,
  'acta-de-denuncia-verbal': oralReport,
  'informe-de-supervision': supervisionReport,
  'plan-de-seguridad': safetyPlan,
};
