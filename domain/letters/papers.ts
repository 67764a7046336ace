/**
 * Every document that the office issues besides the oficio de derivación (demuna.md §3.2): what it is
 * made of, which series numbers it, how many copies of it are usual. Codes are those of the printed
 * document (`letters/documents.ts`).
 */
import { type Desk, isRegisterDesk, type RegisterDesk } from '../desks.ts';
import { DESK_BLANK_FORMS, DESK_PAPERS, isDeskPaper } from './desk-papers.ts';
import type { PrintedSeries } from './series.ts';

/** The record that a paper is made of, whose id the request brings; `none`: of no record but its case. */
export type PaperOf =
  | 'none'
  | 'invitation'
  | 'session'
  | 'hearings'
  | 'acta'
  | 'agreement'
  | 'risk_valuation'
  | 'risk_report'
  | 'risk_resolution'
  | 'risk_notification'
  | 'risk_plan'
  | 'followup'
  | 'case_meeting'
  | 'registration';

interface Paper {
  readonly label: string;
  /** Null: it has no number of a series, only its place among those of its kind in the case. */
  readonly series: PrintedSeries | null;
  readonly of: PaperOf;
  /** `always`: it is of a case; `maybe`: with or without one; `never`: of the office. */
  readonly inCase: 'always' | 'maybe' | 'never';
  /** Two where one comes back stamped. */
  readonly copies: number;
  /** The desk whose paper it is; absent: of its case's, or of whoever writes it. */
  readonly desk?: RegisterDesk;
  /** Under which class its text is sealed; a register's papers, under its own. */
  readonly sealed: 'sensible' | 'psicologico';
  /**
   * Of what leaves the office and comes back stamped, whether an answer is usually waited for. Null: it
   * stays, or its record keeps how it was handed over (an invitation, a notification).
   */
  readonly leaves: { readonly awaits: boolean } | null;
}

export const PAPERS = {
  carta: {
    label: 'Carta',
    series: 'carta',
    of: 'none',
    inCase: 'maybe',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: false },
  },
  /** To one institution, of whatever the office writes about; a derivación is an oficio of its own. */
  'oficio-general': {
    label: 'Oficio',
    // One book for all of them.
    series: 'oficio',
    of: 'none',
    inCase: 'maybe',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: true },
  },
  'oficio-multiple': {
    label: 'Oficio múltiple',
    series: 'oficio_multiple',
    of: 'none',
    inCase: 'maybe',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: true },
  },
  memorando: {
    label: 'Memorando',
    series: 'memorando',
    of: 'none',
    inCase: 'maybe',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: false },
  },
  informe: {
    label: 'Informe',
    series: 'informe',
    of: 'none',
    inCase: 'maybe',
    copies: 2,
    sealed: 'sensible',
    leaves: null,
  },
  proveido: {
    label: 'Proveído',
    series: 'proveido',
    of: 'none',
    inCase: 'maybe',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'ficha-de-recepcion': {
    label: 'Ficha de recepción',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'ficha-de-entrevista': {
    label: 'Ficha de entrevista',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'ficha-de-visita': {
    label: 'Ficha de visita o constatación',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  citacion: {
    label: 'Invitación o citación',
    series: 'citacion',
    of: 'invitation',
    inCase: 'always',
    // The file holds both: hers, and the one that comes back.
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  constancia: {
    label: 'Constancia de audiencia',
    series: 'constancia',
    of: 'session',
    inCase: 'always',
    copies: 2,
    sealed: 'sensible',
    leaves: null,
  },
  'acta-de-conciliacion': {
    label: 'Acta de conciliación',
    series: 'acta_conciliacion',
    of: 'hearings',
    inCase: 'always',
    copies: 3,
    sealed: 'sensible',
    leaves: null,
  },
  'acta-de-compromiso': {
    label: 'Acta de compromiso',
    series: 'acta_compromiso',
    of: 'hearings',
    inCase: 'always',
    copies: 3,
    sealed: 'sensible',
    leaves: null,
  },
  'oficio-banco': {
    label: 'Oficio al banco, cuenta de consignación',
    series: 'oficio',
    of: 'agreement',
    inCase: 'always',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: true },
  },
  'acta-rectificatoria': {
    label: 'Acta rectificatoria',
    series: 'acta_rectificatoria',
    of: 'acta',
    inCase: 'always',
    copies: 3,
    sealed: 'sensible',
    leaves: null,
  },
  'copia-certificada': {
    label: 'Certificación de copias',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  resolucion: {
    label: 'Resolución por riesgo',
    series: null,
    of: 'risk_resolution',
    inCase: 'always',
    copies: 3,
    sealed: 'sensible',
    leaves: null,
  },
  'plan-de-trabajo-individual': {
    label: 'Plan de trabajo individual',
    series: null,
    of: 'risk_plan',
    inCase: 'always',
    // One for the family.
    copies: 2,
    sealed: 'sensible',
    leaves: null,
  },
  notificacion: {
    label: 'Notificación de una resolución',
    series: 'notificacion',
    of: 'risk_notification',
    inCase: 'always',
    // The cédula holds both, as an invitation does.
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'informe-social': {
    label: 'Informe social',
    series: 'informe_equipo',
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'informe-psicologico': {
    label: 'Informe psicológico',
    series: 'informe_equipo',
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'psicologico',
    leaves: null,
  },
  'informe-de-valoracion': {
    label: 'Informe de valoración de riesgo',
    series: 'informe_equipo',
    of: 'risk_valuation',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'informe-interdisciplinario': {
    label: 'Informe interdisciplinario',
    series: 'informe_equipo',
    of: 'risk_report',
    inCase: 'always',
    copies: 1,
    // It says what the psychological evaluation found.
    sealed: 'psicologico',
    leaves: null,
  },
  'ficha-de-seguimiento': {
    label: 'Ficha de seguimiento',
    series: null,
    of: 'followup',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'acta-de-reunion': {
    label: 'Acta de reunión multidisciplinaria',
    series: null,
    of: 'case_meeting',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'informe-estadistico': {
    label: 'Informe estadístico',
    series: 'informe',
    of: 'none',
    inCase: 'never',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'constancia-de-atencion': {
    label: 'Constancia de atención',
    series: 'constancia',
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  ...DESK_PAPERS,
  'ficha-de-atencion': {
    label: 'Ficha de atención por violencia',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
  'acta-de-denuncia-verbal': {
    label: 'Acta de denuncia verbal',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 2,
    sealed: 'sensible',
    leaves: null,
  },
  'informe-de-supervision': {
    label: 'Informe de supervisión de medidas',
    series: 'informe_equipo',
    of: 'none',
    inCase: 'always',
    copies: 2,
    sealed: 'sensible',
    leaves: { awaits: false },
  },
  'plan-de-seguridad': {
    label: 'Plan de seguridad',
    series: null,
    of: 'none',
    inCase: 'always',
    copies: 1,
    sealed: 'sensible',
    leaves: null,
  },
} as const satisfies Record<string, Paper>;

export type PaperKind = keyof typeof PAPERS;

export const PAPER_KINDS = Object.keys(PAPERS) as [PaperKind, ...PaperKind[]];

/** As any of them: for whoever treats all alike. */
export const paperOf = (kind: PaperKind): Paper => PAPERS[kind];

/** The forms that are taken to the field blank, in the order in which they are used (demuna.md §3.2). */
export const BLANK_FORMS = {
  'ficha-de-recepcion': 'Ficha de recepción',
  'ficha-de-entrevista': 'Ficha de entrevista',
  'ficha-de-visita': 'Ficha de visita o constatación',
  citacion: 'Invitación o citación',
  constancia: 'Constancia de audiencia',
  'acta-de-conciliacion': 'Acta de conciliación',
  'acta-de-compromiso': 'Acta de compromiso',
  'acta-rectificatoria': 'Acta rectificatoria',
  'copia-certificada': 'Certificación de copias',
  'constancia-de-atencion': 'Constancia de atención',
  consentimiento: 'Consentimiento para entregar datos',
  'retiro-de-consentimiento': 'Retiro de un consentimiento',
  'ficha-de-seguimiento': 'Ficha de seguimiento',
  'informe-social': 'Informe social',
  'informe-psicologico': 'Informe psicológico',
  'informe-de-valoracion': 'Informe de valoración de riesgo',
  'informe-interdisciplinario': 'Informe interdisciplinario',
  'plan-de-trabajo-individual': 'Plan de trabajo individual',
  resolucion: 'Resolución por riesgo',
  notificacion: 'Notificación',
  ...DESK_BLANK_FORMS,
  'ficha-de-atencion': 'Ficha de atención por violencia',
  'acta-de-denuncia-verbal': 'Acta de denuncia verbal',
  'informe-de-supervision': 'Informe de supervisión de medidas',
  'plan-de-seguridad': 'Plan de seguridad',
} as const;

export type BlankForm = keyof typeof BLANK_FORMS;

export const BLANK_KINDS = Object.keys(BLANK_FORMS) as [BlankForm, ...BlankForm[]];

/** The blank forms of those desks; of a case, only those of cases. */
export const blankKindsOf = (desks: readonly Desk[], ofCase: boolean): BlankForm[] =>
  BLANK_KINDS.filter((form) => {
    if (isDeskPaper(form)) return !ofCase && desks.includes(DESK_PAPERS[form].desk);
    return desks.some((desk) => !isRegisterDesk(desk));
  });
