import type { FilePlace } from '../../../backend/attachments/place.ts';
import type { DraftRow } from '../../../backend/drafts/types.ts';
import {
  accountAddress,
  actAddress,
  activityAddress,
  address,
  caseFilesAddress,
  caseHearingsAddress,
  committeeAddress,
  dutiesAddress,
  familyAddress,
  JUMP,
  mergeAddress,
  NEW_ACCOUNT,
  NEW_DAY,
  NEW_YEAR_NAME,
  officeChangeAddress,
  olderAddress,
  olderDraftAddress,
  olderOrganisationsAddress,
  omapedAddress,
  violenceReceptionDraft,
} from '../../api/addresses.ts';

type Place = (subjectId: string, draftId: string) => string;

/** An act of the case page. */
const act =
  (name: string): Place =>
  (caseId) =>
    actAddress(caseId, name);

/** An act of the page of a received document. */
const received =
  (name: string): Place =>
  (id) =>
    `${address.receivedDocument(id)}?acto=${name}`;

/** An act of the family of a person. */
const family =
  (name: string): Place =>
  (personId) =>
    `${familyAddress(personId)}?acto=${name}`;

/** An act of the page of a person registered at the OMAPED. */
const omaped =
  (name: string): Place =>
  (registrationId) =>
    `${omapedAddress.person(registrationId)}?acto=${name}`;
/** An act of the page of an older adult. */
const older =
  (name: string): Place =>
  (registrationId) =>
    `${olderAddress(registrationId)}?acto=${name}`;
/** An act of the page of an activity. */
const activity =
  (name: string): Place =>
  (id) =>
    `${activityAddress.page(id)}?acto=${name}`;

/** An act of the page of a body, or of one of its sessions. */
const committee =
  (name: string): Place =>
  (id) =>
    `${committeeAddress.page(id)}?acto=${name}`;
const session =
  (name: string): Place =>
  (id) =>
    `${committeeAddress.session(id)}?acto=${name}`;

/** Where each kind of draft is taken up again. A new kind does not compile without its place. */
const PLACES: Readonly<Record<Exclude<DraftRow['kind'], 'attachment_end'>, Place>> = {
  reception: (_, id) => address.receptionDraft(id),
  orientation: (_, id) => address.orientationDraft(id),
  migration: (_, id) => address.migrationDraft(id),
  person: (personId) => address.personEdit(personId),
  person_merge: (personId) => mergeAddress.choose(personId),
  institution: (id) => address.institution(id),
  institution_new: () => address.newInstitution,
  institution_holder: (institutionId) => `${address.institution(institutionId)}?acto=titular`,
  office: () => officeChangeAddress,
  operator: (operatorId) => accountAddress(operatorId),
  operator_new: () => accountAddress(NEW_ACCOUNT),
  idle_limits: () => address.settingsLock,
  turn_phones: () => address.settingsNotices,
  year_name: () => `${address.settingsOffice}?acto=${NEW_YEAR_NAME}`,
  number_jump: () => `${address.settingsNumbers}?acto=${JUMP}`,
  calendar_day: () => `${address.settingsCalendar}?acto=${NEW_DAY}`,
  // Which holiday it is, is asked for again.
  calendar_taken: () => address.settingsCalendar,
  calendar_withdrawal: (dayId) => `${address.settingsCalendar}?retirar=${dayId}`,
  // Which list and which entry, the draft itself says.
  list_name: () => `${address.settingsLists}?acto=nombre`,
  list_end: () => `${address.settingsLists}?acto=fin`,
  list_entry: () => `${address.settingsLists}?acto=nueva`,
  list_source: () => `${address.settingsLists}?acto=fuente`,
  text: (textId) => `${address.settingsTexts}?texto=${textId}&acto=cambiar`,
  clause_new: () => `${address.settingsTexts}?acto=nueva`,
  clause_withdrawal: (textId) => `${address.settingsTexts}?texto=${textId}&acto=retirar`,
  safe_contact: (personId) => `${address.person(personId)}?acto=contacto-seguro`,
  family_tie: family('vinculo'),
  family_stay: family('hogar'),
  family_care: family('cuidado'),
  family_death: family('fallecimiento'),
  // Of whose family it is, is asked for again.
  family_tie_change: () => address.people,
  family_stay_change: () => address.people,
  family_care_change: () => address.people,
  family_death_change: () => address.people,
  // Which way she was to be reached is asked for again.
  contact_override: (personId) => address.person(personId),
  annulment: (letterId) => `${address.letter(letterId)}?acto=anular`,
  issue: (letterId) => `${address.letter(letterId)}?acto=emitir`,
  urgent_letter: () => address.urgentLetters,
  followup_cancel: (followupId) => `${address.followup(followupId)}?dejar=${followupId}`,
  cargo: (letterId) => `${address.letter(letterId)}?acto=cargo`,
  answer: (letterId) => `${address.letter(letterId)}?acto=respuesta`,
  letter: (caseId) => address.newLetter(caseId),
  paper: (_, id) => address.paperDraft(id),
  paper_annulment: (paperId) => `${address.paper(paperId)}?acto=anular`,
  paper_cargo: (paperId) => `${address.paper(paperId)}?acto=cargo`,
  paper_answer: (paperId) => `${address.paper(paperId)}?acto=respuesta`,
  letter_change: (letterId) => `${address.letter(letterId)}?acto=corregir`,
  followup: (followupId) => address.followup(followupId),
  note: act('nota'),
  correction: act('correccion'),
  qualification: act('calificar'),
  refinement: act('precisar'),
  flag_discard: act('descartar'),
  extension: act('ampliar'),
  action: act('accion'),
  action_end: act('terminar-accion'),
  term_extension: act('ampliar-plazo'),
  term_suspension: act('suspender-plazo'),
  verification: act('verificar'),
  conclusion: act('concluir'),
  reopening: act('reabrir'),
  approval: act('conformidad'),
  approval_answer: act('conformidad'),
  case_change: act('datos'),
  case_person: act('persona'),
  case_person_end: act('retirar-persona'),
  informant: act('reserva'),
  assignment: act('seguimiento'),
  activity: (_, id) => activityAddress.draft(id),
  activity_change: activity('cambiar'),
  activity_held: activity('realizada'),
  activity_end: (id) => activityAddress.page(id),
  activity_count: activity('contar'),
  activity_attendee: activity('asistente'),
  // Of which activity, and who on its list, is asked for again.
  activity_attendee_end: () => address.activities,
  activity_photo: () => address.activities,
  activity_photo_end: () => address.activities,
  // On which register she is, and which attention it is, is asked for again.
  attention: () => address.tray,
  attention_plan: () => address.tray,
  attention_done: () => address.tray,
  attention_end: () => address.tray,
  // Which duty it is, the draft itself says.
  duty_act: () => `${dutiesAddress}&acto=cumplir`,
  duty_prepared: () => `${dutiesAddress}&acto=preparar`,
  // Whether it is left out or taken back is asked for again.
  duty_reason: () => dutiesAddress,
  duty_event: () => `${dutiesAddress}&acto=designar`,
  duty_new: () => `${dutiesAddress}&acto=nueva`,
  duty_change: () => `${dutiesAddress}&acto=cambiar`,
  received: (_, id) => address.receivedDraft(id),
  received_order: received('proveido'),
  received_link: received('expediente'),
  received_term: received('plazo'),
  received_answer: received('respuesta'),
  received_end: received('cerrar'),
  received_reopening: received('reabrir'),
  received_annulment: received('anular'),
  judicial: act('proceso'),
  judicial_change: act('proceso-cambio'),
  judicial_act: act('proceso-acto'),
  judicial_date: act('proceso-fecha'),
  judicial_end: act('proceso-fin'),
  fvr_sheet: act('fvr-registrar'),
  fvr_calculation: act('fvr-calcular'),
  // Which sheet it is, is asked for again.
  fvr_annulment: (caseId) => `${address.case(caseId)}?parte=fvr`,
  fvr_computing: () => address.settingsFvr,
  consent: act('consentimiento'),
  consent_withdrawal: act('consentimiento-retirar'),
  folder_loan: act('carpeta-prestar'),
  folder_return: act('carpeta-devolver'),
  folder_folios: act('carpeta-foliar'),
  dossier: act('pedido-nuevo'),
  // Of which case the piece is, is asked for again.
  dossier_piece: () => address.cases,
  // Which request it is, is asked for again.
  dossier_hand: act('pedidos'),
  dossier_end: act('pedidos'),
  screening: act('preguntar'),
  hearing: act('audiencias'),
  hearing_place: act('audiencia-lugar'),
  hearing_party: act('audiencia-parte'),
  // Which party it is, is asked for again.
  hearing_party_change: (caseId) => caseHearingsAddress(caseId),
  hearing_waiver: act('audiencia-voluntad'),
  hearing_invitation: act('audiencia-invitar'),
  hearing_cargo: act('audiencia-cargo'),
  hearing_day: act('audiencia-dia'),
  hearing_session: act('audiencia-sesion'),
  hearing_suspension: act('audiencia-suspender'),
  hearing_extension: act('audiencia-ampliar'),
  hearing_crime: act('audiencia-hallazgo'),
  hearing_end: act('audiencia-fin'),
  agreement: act('acuerdo'),
  commitment: act('compromiso'),
  payment: act('pago'),
  payment_back: act('pago-anulado'),
  registry_step: act('inscripcion-paso'),
  registry_stop: act('inscripcion-fin'),
  risk: act('riesgo'),
  risk_valuation: act('riesgo-valorar'),
  risk_longer: act('riesgo-ampliar'),
  risk_act: act('riesgo-diligencia'),
  risk_opinion: act('riesgo-opinion'),
  risk_report: act('riesgo-informe'),
  risk_resolution: act('riesgo-resolucion'),
  risk_plan: act('riesgo-plan'),
  risk_activity: act('riesgo-actividad'),
  risk_followup: act('riesgo-seguimiento'),
  risk_citation: act('riesgo-citar'),
  risk_explanation: act('riesgo-explicar'),
  risk_appeal: act('riesgo-recurso'),
  risk_appeal_end: act('riesgo-recurso-fin'),
  risk_sent: act('riesgo-remitir'),
  risk_registered: act('riesgo-registro'),
  violence_reception: (_, id) => violenceReceptionDraft(id),
  violence: act('violencia'),
  violence_change: act('violencia-ficha'),
  violence_attention: act('violencia-atender'),
  violence_questions: act('violencia-preguntar'),
  violence_report: act('violencia-denunciar'),
  violence_referral: act('violencia-derivar'),
  violence_measure: act('violencia-medida'),
  violence_measure_change: act('violencia-medida-cambio'),
  violence_visit: act('violencia-visita'),
  violence_supervision: act('violencia-informe'),
  violence_breach: act('violencia-incumplimiento'),
  violence_breach_told: act('violencia-avisar'),
  violence_view: act('violencia-vista'),
  violence_end: act('violencia-cerrar'),
  staff_entry: (operatorId) => `${address.staffRecord(operatorId)}?acto=registrar`,
  // Whose entry it is, is asked for again.
  staff_annulment: () => address.settingsAccounts,
  incident: () => address.newIncident,
  incident_follow: (incidentId) => `${address.settingsIncidents}?incidente=${incidentId}`,
  omaped: (_, id) => omapedAddress.draft(id),
  omaped_profile: omaped('registro'),
  omaped_carne: omaped('carne'),
  omaped_contigo: omaped('contigo'),
  omaped_certificate: omaped('certificado'),
  omaped_support: omaped('apoyo'),
  omaped_adjustment: omaped('ajuste'),
  omaped_delivery: omaped('entrega'),
  // Of whom it is, is asked for again.
  omaped_certificate_change: () => address.omaped,
  omaped_support_change: () => address.omaped,
  omaped_adjustment_change: () => address.omaped,
  omaped_return: () => omapedAddress.things,
  omaped_thing: () => `${omapedAddress.things}?acto=nueva`,
  omaped_thing_end: (thingId) => `${omapedAddress.things}?acto=${thingId}`,
  ciam_registration: (_, id) => olderDraftAddress(id),
  ciam_ficha: older('ficha'),
  ciam_risk: older('riesgo'),
  ciam_notice: older('aviso'),
  ciam_report: older('informe'),
  ciam_measure: older('medida'),
  ciam_followup: older('seguimiento'),
  ciam_risk_end: older('fin'),
  ciam_hand_over: older('comunicar'),
  ciam_member: older('organizacion'),
  // Which measure or membership it is, is asked for again.
  ciam_measure_end: (id) => `${olderAddress(id)}?parte=riesgos`,
  ciam_member_end: (id) => `${olderAddress(id)}?parte=redes`,
  committee: () => `${committeeAddress.list}?acto=nuevo`,
  committee_change: committee('cambiar'),
  committee_end: committee('terminar'),
  committee_member: committee('integrante'),
  // Which member or agreement it is, is asked for again.
  committee_member_change: () => committeeAddress.list,
  committee_member_end: () => committeeAddress.list,
  committee_agreement: () => committeeAddress.list,
  committee_session: committee('convocar'),
  committee_session_change: committeeAddress.session,
  committee_session_end: session('no-se-realizo'),
  committee_rectification: session('rectificar'),
  case_meeting: act('reunion'),
  case_meeting_case: act('reunion-otra'),
  ciam_organisation: () => `${olderOrganisationsAddress}?acto=nueva`,
  ciam_organisation_change: (id) => `${olderOrganisationsAddress}?acto=${id}`,
};

/** Where files are looked at, by what they stand beside. */
const FILES: Readonly<Record<FilePlace['room'], (id: string) => string>> = {
  case: caseFilesAddress,
  person: address.person,
  received: address.receivedDocument,
  paper: address.paper,
  activity: activityAddress.page,
  session: committeeAddress.session,
  omaped: (id) => `${omapedAddress.person(id)}?parte=documentos`,
  ciam: olderAddress,
};

/** Kinds that begin a record, and so are about nothing yet. */
const NEW: ReadonlySet<DraftRow['kind']> = new Set([
  'activity',
  'committee',
  'paper',
  'violence_reception',
  'reception',
  'orientation',
  'migration',
  'received',
  'omaped',
  'ciam_registration',
]);

/** Where a draft is taken up again; null when it is about something and does not say what. */
export function draftAddress({ id, kind, subjectId, place }: DraftRow): string | null {
  if (kind === 'attachment_end') return place === null ? null : FILES[place.room](place.id);
  if (subjectId === null && !NEW.has(kind)) return null;
  return PLACES[kind](subjectId ?? '', id);
}
