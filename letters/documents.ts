/**
 * The catalogue: every document the office prints, by kind, with the plain data it is made of.
 * Types only, so that the client of the worker can import it without loading a font.
 *
 * A new document is one line here and one in `render.ts` (see README.md).
 */

import type { ActaCompromisoData } from './acta-compromiso/data.ts';
import type { ActaConciliacionData } from './acta-conciliacion/data.ts';
import type { ActaRectificatoriaData } from './acta-rectificatoria/data.ts';
import type { AttentionNoteData } from './attention-note/data.ts';
import type { MeetingActaData } from './case-meeting/data.ts';
import type { CitacionData } from './citacion/data.ts';
import type { AttendanceListData, ConveningData, SessionActaData } from './committee/data.ts';
import type { ConsentData, WithdrawalData } from './consent/data.ts';
import type { ConstanciaData } from './constancia/data.ts';
import type { CopiaCertificadaData } from './copia-certificada/data.ts';
import type { DayAgendaData, OverdueListData, WeekAgendaData } from './day-papers/data.ts';
import type { DeskDocuments } from './desk-documents.ts';
import type { DestructionData } from './destruction/data.ts';
import type { DeliveryData, DossierVolumeData, ReadingActaData } from './dossier/data.ts';
import type { EnvelopeData } from './envelope/data.ts';
import type { FeedbackFiguresData } from './feedback-figures/data.ts';
import type { FeedbackFormData } from './feedback-form/data.ts';
import type { FileIndexData, FolderLabelData, LoanSlipData } from './folder-papers/data.ts';
import type { FollowupSheetData } from './followup-sheet/data.ts';
import type {
  CartaData,
  InformeData,
  MemorandoData,
  OficioMultipleData,
  ProveidoData,
} from './free/data.ts';
import type { GenogramData } from './genogram/data.ts';
import type { HandoverActaData } from './handover-acta/data.ts';
import type { IncidentNoticeData } from './incident-notice/data.ts';
import type { InterviewSheetData } from './interview/data.ts';
import type { MonthPageData } from './month-page/data.ts';
import type { NotificacionData } from './notificacion/data.ts';
import type { OficioData } from './oficio/data.ts';
import type { OficioBancoData } from './oficio-banco/data.ts';
import type { OralReportData } from './oral-report/data.ts';
import type { PrivilegeListData } from './privilege-list/data.ts';
import type { PsychologicalReportData } from './psychological-report/data.ts';
import type { ReceptionSheetData } from './reception/data.ts';
import type { RecoverySheetsData } from './recovery-sheets/data.ts';
import type { RegisterBookData } from './register-book/data.ts';
import type { ResolutionData } from './resolution/data.ts';
import type { RiskReportData } from './risk-report/data.ts';
import type { SafetyPlanData } from './safety-plan/data.ts';
import type { SocialReportData } from './social-report/data.ts';
import type { StatisticsData } from './statistics/data.ts';
import type { SupervisionReportData } from './supervision-report/data.ts';
import type { TeamReportData } from './team-report/data.ts';
import type { ViolenceSheetData } from './violence-sheet/data.ts';
import type { VisitSheetData } from './visit/data.ts';
import type { WorkPlanData } from './work-plan/data.ts';

export interface Documents extends DeskDocuments {
  /** D08: oficio de derivación, comunicación or denuncia. */
  oficio: OficioData;
  /** The three sheets of the 2-of-3 recovery kit, one page each. */
  'hojas-de-recuperacion': RecoverySheetsData;
  /** What somebody who left had open, and who received it; cases by number only. */
  'acta-de-entrega': HandoverActaData;
  /** Who may do what, to be signed every six months. */
  'revision-de-privilegios': PrivilegeListData;
  /** The notice of an incident to the authority, in the four parts of the norm. */
  'aviso-de-incidente': IncidentNoticeData;
  /** The month's page of the register of acts, to be signed by hand. */
  'hoja-mensual': MonthPageData;
  /** A family drawn from its data, with all it says in words: for the office alone. */
  genograma: GenogramData;
  /** Of a body in which the office sits: who is called, who came, what was said and agreed. Public. */
  convocatoria: ConveningData;
  'lista-de-asistencia': AttendanceListData;
  'acta-de-sesion': SessionActaData;
  /** What a multidisciplinary meeting said of one case. */
  'acta-de-reunion': MeetingActaData;
  /** Acta of an attached file that was destroyed. */
  'acta-de-destruccion': DestructionData;
  /** D04: invitation to conciliate, or citación; two copies, one with its cargo. */
  citacion: CitacionData;
  /** D05: who came to an audiencia and who did not, or its suspension. */
  constancia: ConstanciaData;
  /** D06: how a conciliation ended, in one of seven ways. */
  'acta-de-conciliacion': ActaConciliacionData;
  /** D07: a recognition of filiación, or rules of conduct. */
  'acta-de-compromiso': ActaCompromisoData;
  /** What cures an omission of an acta. */
  'acta-rectificatoria': ActaRectificatoriaData;
  /** The page that makes a copy certified, behind its last folio. */
  'copia-certificada': CopiaCertificadaData;
  /** D19: asks the Banco de la Nación for a cuenta de consignación. */
  'oficio-banco': OficioBancoData;
  /** D15: cédula (two copies, one with its cargo) or acta de notificación. */
  notificacion: NotificacionData;
  /** D01. `body: null` is the blank form, as in each form and report below. */
  'ficha-de-recepcion': ReceptionSheetData;
  /** D02. */
  'ficha-de-entrevista': InterviewSheetData;
  /** D03: a home visit, or an acta de constatación. */
  'ficha-de-visita': VisitSheetData;
  /** D16. */
  'ficha-de-seguimiento': FollowupSheetData;
  /** D17: that somebody was attended, or that there was no agreement. */
  'constancia-de-atencion': AttentionNoteData;
  /** What was recorded of a case of violence (Ley 30364). */
  'ficha-de-atencion': ViolenceSheetData;
  /** A denuncia of this office, by word of mouth. */
  'acta-de-denuncia-verbal': OralReportData;
  /** To the court that gave measures of protection. */
  'informe-de-supervision': SupervisionReportData;
  /** Made with her; for the expediente. */
  'plan-de-seguridad': SafetyPlanData;
  /** That data of a person go to somebody, and that they go no more. */
  consentimiento: ConsentData;
  'retiro-de-consentimiento': WithdrawalData;
  carta: CartaData;
  /** One text to many. */
  'oficio-multiple': OficioMultipleData;
  /** Of anything but a derivación: the words of a carta, in the forms of an oficio. */
  'oficio-general': CartaData;
  memorando: MemorandoData;
  informe: InformeData;
  proveido: ProveidoData;
  /** D09. */
  'informe-social': SocialReportData;
  /** D10, of restricted access. */
  'informe-psicologico': PsychologicalReportData;
  /** D11 (A02), with the checklist A01. */
  'informe-de-valoracion': RiskReportData;
  /** D12. */
  'informe-interdisciplinario': TeamReportData;
  /** D13. */
  'plan-de-trabajo-individual': WorkPlanData;
  /** D14: R01–R07 and R11. */
  resolucion: ResolutionData;
  /** A month of one of the five books. */
  'libro-de-registro': RegisterBookData;
  /** A day on paper; cases by code only. */
  'agenda-del-dia': DayAgendaData;
  'agenda-de-la-semana': WeekAgendaData;
  'pendientes-vencidos': OverdueListData;
  'rotulo-de-carpeta': FolderLabelData;
  /** Who has the folder, within the office. */
  'cargo-de-prestamo': LoanSlipData;
  'indice-de-expediente': FileIndexData;
  /** Of an oficio or paper that goes to somebody; discreet where asked. */
  sobre: EnvelopeData;
  /** Cover, index and slips of one body of a copy that was asked for. */
  'cuerpo-de-expediente': DossierVolumeData;
  'cargo-de-expediente': DeliveryData;
  'acta-de-lectura': ReadingActaData;
  /** The blank sheet of the box of opinions: of no case. */
  'hoja-de-opinion': FeedbackFormData;
  'cifras-de-opinion': FeedbackFiguresData;
  /** D18. */
  'informe-estadistico': StatisticsData;
}

export type DocumentKind = keyof Documents;
