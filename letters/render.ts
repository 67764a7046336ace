import { Document, renderToBuffer } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { z } from 'zod';
import { Refusal } from '../domain/errors.ts';
import { refusedWords } from '../domain/words/refused.ts';
import { actaCompromiso } from './acta-compromiso/template.ts';
import { actaConciliacion } from './acta-conciliacion/template.ts';
import { actaRectificatoria } from './acta-rectificatoria/template.ts';
import { attentionNote } from './attention-note/template.ts';
import { meetingActa } from './case-meeting/template.ts';
import { citacion } from './citacion/template.ts';
import { attendanceList, convening, sessionActa } from './committee/templates.ts';
import { consentSheet, withdrawalSheet } from './consent/template.ts';
import { constancia } from './constancia/template.ts';
import { copiaCertificada } from './copia-certificada/template.ts';
import { refuseUnprintable } from './coverage.ts';
import { dayAgenda, overdueList, weekAgenda } from './day-papers/templates.ts';
import { DESK_TEMPLATES } from './desk-templates.ts';
import { destruction } from './destruction/template.ts';
import type { DocumentKind, Documents } from './documents.ts';
import { delivery, dossierVolume, readingActa } from './dossier/templates.ts';
import { envelope } from './envelope/template.ts';
import { feedbackFigures } from './feedback-figures/template.ts';
import { feedbackForm } from './feedback-form/template.ts';
import { fileIndex, folderLabel, loanSlip } from './folder-papers/templates.ts';
import { followupSheet } from './followup-sheet/template.ts';
import { loadFonts } from './fonts.ts';
import {
  carta,
  informe,
  memorando,
  oficioGeneral,
  oficioMultiple,
  proveido,
} from './free/templates.ts';
import { genogram } from './genogram/template.ts';
import { handoverActa } from './handover-acta/template.ts';
import { incidentNotice } from './incident-notice/template.ts';
import { interviewSheet } from './interview/template.ts';
import { monthPage } from './month-page/template.ts';
import { notificacion } from './notificacion/template.ts';
import { oficio } from './oficio/template.ts';
import { oficioBanco } from './oficio-banco/template.ts';
import { oralReport } from './oral-report/template.ts';
import { privilegeList } from './privilege-list/template.ts';
import { psychologicalReport } from './psychological-report/template.ts';
import { receptionSheet } from './reception/template.ts';
import { recoverySheets } from './recovery-sheets/template.ts';
import { registerBook } from './register-book/template.ts';
import { resolution } from './resolution/template.ts';
import { riskReport } from './risk-report/template.ts';
import { safetyPlan } from './safety-plan/template.ts';
import { socialReport } from './social-report/template.ts';
import { statistics } from './statistics/template.ts';
import { supervisionReport } from './supervision-report/template.ts';
import { teamReport } from './team-report/template.ts';
import type { Template } from './template.ts';
import { violenceSheet } from './violence-sheet/template.ts';
import { visitSheet } from './visit/template.ts';
import { workPlan } from './work-plan/template.ts';

const TEMPLATES: { readonly [K in DocumentKind]: Template<Documents[K]> } = {
  oficio,
  'hojas-de-recuperacion': recoverySheets,
  'acta-de-entrega': handoverActa,
  'revision-de-privilegios': privilegeList,
  'aviso-de-incidente': incidentNotice,
  'hoja-mensual': monthPage,
  'acta-de-destruccion': destruction,
  citacion,
  constancia,
  'acta-de-conciliacion': actaConciliacion,
  'acta-de-compromiso': actaCompromiso,
  'acta-rectificatoria': actaRectificatoria,
  'copia-certificada': copiaCertificada,
  'oficio-banco': oficioBanco,
  notificacion,
  'ficha-de-recepcion': receptionSheet,
  'ficha-de-entrevista': interviewSheet,
  'ficha-de-visita': visitSheet,
  'ficha-de-seguimiento': followupSheet,
  'constancia-de-atencion': attentionNote,
  'ficha-de-atencion': violenceSheet,
  'acta-de-denuncia-verbal': oralReport,
  'informe-de-supervision': supervisionReport,
  'plan-de-seguridad': safetyPlan,
  consentimiento: consentSheet,
  'retiro-de-consentimiento': withdrawalSheet,
  carta,
  'oficio-general': oficioGeneral,
  'oficio-multiple': oficioMultiple,
  memorando,
  informe,
  proveido,
  'informe-social': socialReport,
  'informe-psicologico': psychologicalReport,
  'informe-de-valoracion': riskReport,
  'informe-interdisciplinario': teamReport,
  'plan-de-trabajo-individual': workPlan,
  resolucion: resolution,
  'libro-de-registro': registerBook,
  'agenda-del-dia': dayAgenda,
  'agenda-de-la-semana': weekAgenda,
  'pendientes-vencidos': overdueList,
  'rotulo-de-carpeta': folderLabel,
  'cargo-de-prestamo': loanSlip,
  'indice-de-expediente': fileIndex,
  sobre: envelope,
  'cuerpo-de-expediente': dossierVolume,
  'cargo-de-expediente': delivery,
  'acta-de-lectura': readingActa,
  'informe-estadistico': statistics,
  genograma: genogram,
  'hoja-de-opinion': feedbackForm,
  'cifras-de-opinion': feedbackFigures,
  convocatoria: convening,
  'lista-de-asistencia': attendanceList,
  'acta-de-sesion': sessionActa,
  'acta-de-reunion': meetingActa,
  ...DESK_TEMPLATES,
};

/**
 * Forms one document in this thread. The same data gives the same bytes: the only clock in the
 * file is the data's own `issuedAt`.
 *
 * @returns the PDF, in a buffer of its own (it can be transferred).
 * @throws Refusal `letter_render` with field errors, when the data do not fit the document's schema
 *   or hold characters that the embedded fonts do not have.
 */
export async function renderDocument<K extends DocumentKind>(
  kind: K,
  data: Documents[K],
): Promise<Uint8Array<ArrayBuffer>> {
  const template: Template<Documents[K]> = TEMPLATES[kind];
  const parsed = parse(template.schema, data);
  refuseUnprintable(parsed, await loadFonts());

  const file = createElement(
    Document,
    {
      ...template.properties(parsed),
      creator: 'Yanapa',
      producer: 'Yanapa',
      language: 'es-PE',
      creationDate: new Date(parsed.issuedAt),
    },
    template.Pages(parsed),
  );
  return new Uint8Array(await renderToBuffer(file));
}

function parse<Data>(schema: z.ZodType<Data>, data: unknown): Data {
  const result = schema.safeParse(data, { error: refusedWords });
  if (result.success) return result.data;
  const fields = Object.fromEntries(
    result.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
  );
  throw new Refusal('letter_render', { fields });
}
