/**
 * The papers of the OMAPED (violencia-omaped-ciam.md §3.8) and of the CIAM (§4.3). Those of a person are
 * made of her registration; the others, of what the desk counts or writes of itself.
 */
import { isSiglas } from './numbers.ts';

/** What all of them share. Their text is sealed as the register of their desk is. */
const ofDesk = {
  inCase: 'never',
  copies: 2,
  sealed: 'sensible',
  leaves: null,
} as const;

const omaped = { ...ofDesk, desk: 'omaped' } as const;
const ciam = { ...ofDesk, desk: 'ciam' } as const;

export const DESK_PAPERS = {
  'omaped-empadronamiento': {
    ...omaped,
    label: 'Ficha de empadronamiento',
    series: null,
    of: 'registration',
    copies: 1,
  },
  'omaped-conadis': {
    ...omaped,
    label: 'Solicitud de inscripción en el CONADIS',
    series: null,
    of: 'registration',
  },
  'omaped-contigo': {
    ...omaped,
    label: 'Hoja de datos para el Formato PC 1000 (CONTIGO)',
    series: null,
    of: 'registration',
    copies: 1,
  },
  'omaped-oficio-salud': {
    ...omaped,
    label: 'Oficio a salud (certificado, BICAD)',
    series: 'omaped_oficio',
    of: 'registration',
    leaves: { awaits: true },
  },
  'omaped-constancia': {
    ...omaped,
    label: 'Constancia de registro municipal',
    series: 'omaped_constancia',
    of: 'registration',
  },
  'omaped-visita': {
    ...omaped,
    label: 'Acta de visita domiciliaria (OMAPED)',
    series: null,
    of: 'registration',
    copies: 1,
  },
  'omaped-informe-social': {
    ...omaped,
    label: 'Informe social (OMAPED)',
    series: 'omaped_informe',
    of: 'registration',
  },
  'omaped-entrega': {
    ...omaped,
    label: 'Constancia de entrega de ayuda',
    series: 'omaped_constancia',
    of: 'registration',
  },
  'omaped-plan': {
    ...omaped,
    label: 'Plan anual de trabajo de la OMAPED',
    series: null,
    of: 'none',
  },
  'omaped-rendicion': {
    ...omaped,
    label: 'Informe anual de rendición de cuentas (31 de marzo)',
    series: 'omaped_informe',
    of: 'none',
  },
  'ciam-ficha': {
    ...ciam,
    label: 'Ficha de la persona adulta mayor',
    series: null,
    of: 'registration',
    copies: 1,
  },
  'ciam-oficio-dipam': {
    ...ciam,
    label: 'Oficio a la DIPAM (situación de riesgo)',
    series: 'ciam_oficio',
    of: 'registration',
    leaves: { awaits: true },
  },
  'ciam-visita': {
    ...ciam,
    label: 'Acta de visita domiciliaria (CIAM)',
    series: null,
    of: 'registration',
    copies: 1,
  },
  'ciam-informe-social': {
    ...ciam,
    label: 'Informe social (CIAM)',
    series: 'ciam_informe',
    of: 'registration',
  },
  'ciam-plan': {
    ...ciam,
    label: 'Plan anual de trabajo del CIAM',
    series: null,
    of: 'none',
  },
  'ciam-reglamento': {
    ...ciam,
    label: 'Reglamento interno del CIAM',
    series: null,
    of: 'none',
  },
  'ciam-diagnostico': {
    ...ciam,
    label: 'Diagnóstico situacional de las personas adultas mayores',
    series: null,
    of: 'none',
  },
  'ciam-padron': {
    ...ciam,
    label: 'Padrón de personas adultas mayores',
    series: null,
    of: 'none',
    copies: 1,
  },
  'ciam-reporte': {
    ...ciam,
    label: 'Reporte mensual o anual del CIAM (30 de enero)',
    series: 'ciam_informe',
    of: 'none',
  },
} as const;

export type DeskPaperKind = keyof typeof DESK_PAPERS;

/** Those that are taken to the field blank, in the order of the screen. */
export const DESK_BLANK_FORMS = {
  'omaped-empadronamiento': 'OMAPED: ficha de empadronamiento',
  'omaped-conadis': 'OMAPED: solicitud de inscripción en el CONADIS',
  'omaped-contigo': 'OMAPED: hoja de datos para el Formato PC 1000',
  'omaped-visita': 'OMAPED: acta de visita domiciliaria',
  'omaped-informe-social': 'OMAPED: informe social',
  'omaped-entrega': 'OMAPED: constancia de entrega de ayuda',
  'omaped-constancia': 'OMAPED: constancia de registro municipal',
  'omaped-plan': 'OMAPED: plan anual de trabajo',
  'omaped-rendicion': 'OMAPED: informe anual de rendición de cuentas',
  'ciam-ficha': 'CIAM: ficha de la persona adulta mayor',
  'ciam-visita': 'CIAM: acta de visita domiciliaria',
  'ciam-informe-social': 'CIAM: informe social',
  'ciam-padron': 'CIAM: padrón',
  'ciam-plan': 'CIAM: plan anual de trabajo',
  'ciam-reporte': 'CIAM: reporte',
} as const satisfies Partial<Record<DeskPaperKind, string>>;

/** Whether a paper is one of these. */
export const isDeskPaper = (kind: string): kind is DeskPaperKind =>
  Object.hasOwn(DESK_PAPERS, kind);

/** `OMAPED-GDS/MPT`, of the office's `DEMUNA-GDS/MPT`. */
export function siglasOf(desk: string, siglas: string): string {
  const own = /^DEMUNA(?=[-./]|$)/.test(siglas)
    ? siglas.replace(/^DEMUNA/, desk)
    : `${desk}-${siglas}`;
  return isSiglas(own) ? own : desk;
}

/** `Gerencia de Desarrollo Social – OMAPED`, of the office's own unit. */
export const unitOf = (desk: string, unit: string): string =>
  /\bDEMUNA\b/.test(unit) ? unit.replace(/\bDEMUNA\b/, desk) : desk;
