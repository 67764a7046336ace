/** Where each rule of `domain/law/ids.ts` is coded: `file#name`, the deciding line first. */
import type { CiamRuleId } from '../../domain/ciam/ids.ts';
import type { DeadlineId, ValidationId } from '../../domain/law/ids.ts';
import type { OmapedRuleId } from '../../domain/omaped/ids.ts';

export const RULE_CODE: Readonly<Record<ValidationId, readonly string[]>> = {
  V01: ['domain/law/conciliation.ts#refuseMatter'],
  V02: ['domain/law/conciliation.ts#refuseDecided'],
  V03: ['domain/law/conciliation.ts#custodyFaults'],
  V04: ['domain/law/lawful-hearing.ts#lastHearingDay'],
  V05: ['domain/law/lawful-hearing.ts#firstHearingDay'],
  V06: ['domain/law/attendance.ts#refuseNotifier'],
  V07: ['domain/law/attendance.ts#partyFaults'],
  V08: ['domain/law/attendance.ts#refuseRepresentatives'],
  V09: ['domain/law/acta.ts#actaFaults'],
  V10: ['domain/law/acta.ts#actaFaults', 'domain/law/acta.ts#compromisoFaults'],
  V11: ['domain/staff/signer.ts#signerFaults'],
  V12: ['backend/access/conflict.ts#requireNoConflict'],
  V13: ['domain/case-states.ts#refuseConclusion', 'domain/law/conciliation-course.ts#refuseResult'],
  V14: ['domain/case-states.ts#refuseConclusion', 'domain/catalogues/case.ts#CONCLUSION_CAUSES'],
  V15: ['backend/cases/terms.ts#qualificationTerms', 'domain/case-states.ts#refuseExtension'],
  V16: ['domain/law/risk-routing.ts#resolutionFaults', 'domain/law/risk-course.ts#courseFaults'],
  V17: ['domain/law/risk-routing.ts#resolutionFaults'],
  V18: ['domain/law/risk.ts#declarationFaults'],
  V19: ['domain/law/risk.ts#measureFaults'],
  V20: ['domain/law/risk.ts#refuseConclusionOfRisk'],
  V21: ['domain/law/risk.ts#refuseRecipients'],
  V22: ['domain/cases/duties.ts#DUTIES'],
  V23: ['domain/cases/duties.ts#DUTIES'],
  V24: ['db/migrations/1795300000000-first-store.ts#noDelete'],
  V25: ['domain/law/fees.ts#feeNames'],
  V26: ['domain/law/risk.ts#languageFaults'],
  V27: [
    'backend/letters/warnings.ts#denominationWarnings',
    'domain/letters/year-names.ts#yearName',
  ],
  VF01: ['domain/violence/people.ts#recordFaults'],
  VF02: ['domain/violence/people.ts#recordFaults'],
  VF03: ['domain/violence/route.ts#actFaults'],
  VF04: ['domain/violence/route.ts#noticeFaults'],
  VF05: ['domain/violence/people.ts#familyProsecutor'],
  VF06: ['domain/violence/people.ts#victimMarks'],
  VF07: ['domain/violence/route.ts#closingFaults'],
  VF08: ['domain/violence/people.ts#refugeFaults'],
  VF09: ['domain/violence/people.ts#officerFaults', 'domain/violence/route.ts#viewFaults'],
  VF10: ['domain/violence/route.ts#closingFaults'],
  VF11: ['domain/violence/measures.ts#measureNow', 'domain/violence/route.ts#actFaults'],
  VF12: ['domain/violence/people.ts#namesByCode'],
};

export const OMAPED_CODE: Readonly<Record<OmapedRuleId, readonly string[]>> = {
  OM_PERMANENTE: ['domain/omaped/certificate.ts#certificateStanding'],
  OM_EMISOR: ['domain/omaped/certificate.ts#certificateFaults'],
  OM_RUTA: [
    'domain/omaped/certificate.ts#mayBecome',
    'backend/omaped/entries.ts#changeCertificate',
  ],
  OM_FALSO: ['domain/omaped/certificate.ts#falseWarning'],
  OM_CARNE_COLOR: ['domain/omaped/carne.ts#carneWarning'],
  OM_CONTIGO: ['domain/omaped/contigo.ts#contigoHint'],
  OM_APOYO: ['domain/omaped/supports.ts#supportFaults'],
  OM_PRESTAMO: ['domain/omaped/aids.ts#thingStanding', 'backend/omaped/things.ts#handThing'],
  OM_AVISO: ['domain/omaped/lapses.ts#remindersOf'],
};

/** The rules of the CIAM. */
export const CIAM_CODE: Readonly<Record<CiamRuleId, readonly string[]>> = {
  PAM_EDAD: ['domain/ciam/age.ts#refuseAge'],
  PAM_AMBITO: ['domain/ciam/risk.ts#riskFaults'],
  PAM_VIA: ['domain/ciam/risk.ts#isFamilyViolence'],
  PAM_DENUNCIA: ['domain/ciam/risk.ts#owedNotices'],
  PAM_META: ['domain/ciam/risk.ts#goalMissed'],
  PAM_EFECTO: ['domain/ciam/risk.ts#owedNotices'],
  PAM_CEAPAM: ['domain/ciam/risk.ts#refuseMeasure'],
  PAM_URGENCIA: ['domain/ciam/risk.ts#refuseUrgency'],
  PAM_CIERRE: ['domain/ciam/risk.ts#mayEnd', 'domain/ciam/risk.ts#mayLeave'],
  PAM_ORGANIZACION: ['backend/ciam/organisations.ts#join'],
  PAM_ANUAL: ['domain/ciam/reports.ts#annualReportNear'],
  PAM_AVANCE: ['domain/ciam/reports.ts#advanceMonth'],
};

/** What a term decides beside its row in `clock/rules.ts`. */
const USED: Readonly<Partial<Record<DeadlineId, readonly string[]>>> = {
  VIF_COMUNICA: ['domain/cases/duties.ts#DUTIES'],
  VIF_DIPAM: ['domain/cases/duties.ts#DUTIES'],
  VIF_META_ALERTA: ['domain/violence/clocks.ts#ownTerms'],
  VIF_META_24H: ['domain/violence/clocks.ts#ownTerms'],
  VIF_INCUMPL: ['domain/violence/clocks.ts#ownTerms'],
  VIF_INFORME: ['domain/violence/clocks.ts#ownTerms'],
  VIF_INFORME_SEV: ['domain/violence/clocks.ts#ownTerms'],
  VIF_PERIODO: ['domain/violence/clocks.ts#ownTerms'],
  VIF_PERIODO_SEV: ['domain/violence/clocks.ts#ownTerms'],
  VIF_PNP: ['domain/violence/clocks.ts#othersTerms'],
  VIF_MP: ['domain/violence/clocks.ts#othersTerms'],
  VIF_MP_ELEMENTOS: ['domain/violence/clocks.ts#othersTerms'],
  VIF_JUZ: ['domain/violence/clocks.ts#othersTerms'],
  VIF_JUZ_ND: ['domain/violence/clocks.ts#othersTerms'],
  VIF_MEDIDAS: ['domain/violence/clocks.ts#othersTerms'],
  VIF_JUZ_AVISA: ['domain/violence/clocks.ts#othersTerms'],
  VIF_APELA: ['domain/violence/clocks.ts#othersTerms'],
  CON_AUD_MAX: ['domain/law/lawful-hearing.ts#lastHearingDay'],
  CON_AUD_MIN: ['domain/law/lawful-hearing.ts#firstHearingDay'],
  CON_INVITA2: ['domain/law/conciliation-course.ts#stepAfter'],
  CON_DURACION: ['domain/law/conciliation-course.ts#lastSessionDay'],
  DER_DELITO: ['domain/cases/duties.ts#DUTIES'],
  DER_UPE: ['domain/cases/duties.ts#DUTIES'],
  RDF_MEDIDA: ['domain/law/risk.ts#lastMeasureDay', 'domain/law/risk-course.ts#riskTerms'],
  RDF_RESOL: ['domain/law/risk-course.ts#riskTerms'],
  RDF_PRELIM: ['domain/law/risk-course.ts#riskTerms'],
  RDF_PRELIM_EXT: ['domain/law/risk-course.ts#riskTerms'],
  RDF_PRELIM_DIAS: ['domain/law/risk-course.ts#riskTerms'],
  RDF_EVAL: ['domain/law/risk-course.ts#riskTerms'],
  RDF_DECL: ['domain/law/risk-course.ts#riskTerms'],
  RDF_PTI: ['domain/law/risk-course.ts#riskTerms'],
  RDF_APRUEBA: ['domain/law/risk-course.ts#riskTerms'],
  RDF_DECLINA: ['domain/law/risk-course.ts#riskTerms'],
  NOTIFY: ['domain/law/risk-course.ts#riskTerms'],
  REC_DECL: ['domain/law/risk.ts#remedyOf'],
  REC_NOFIN: ['domain/law/risk.ts#remedyOf'],
  REC_FIN: ['domain/law/risk.ts#remedyOf'],
  RES_NOFIN: ['domain/law/risk.ts#remedyOf'],
  RES_FIN: ['domain/law/risk.ts#remedyOf'],
  OM_MINSA: ['backend/omaped/view.ts#minsaTerm'],
  PAM_AVISO: ['domain/ciam/risk.ts#owedNotices'],
  PAM_PERDIDA: ['domain/ciam/risk.ts#owedNotices'],
  PAM_MEDIDA: ['domain/ciam/risk.ts#decisionRule'],
  PAM_MEDIDA_URG: ['domain/ciam/risk.ts#decisionRule'],
};

/** Where a term, or a count of acts, is coded. */
export const deadlineCode = (id: DeadlineId): readonly string[] =>
  id === 'DNA_VERIF_MIN2'
    ? ['domain/catalogues/case.ts#CONCLUSION_CAUSES', 'domain/case-states.ts#refuseConclusion']
    : [`domain/clock/rules.ts#${id}`, ...(USED[id] ?? [])];
