/**
 * The series of official numbers: one per kind of document and year (demuna.md §3.1). How a number
 * reads is here; who gives the next one is the store's affair.
 */
import { isDnaCode, isSiglas } from './numbers.ts';

/**
 * How a number is printed: `case` `0001-2026-23010`; `siglas` `CARTA N.° 003-2026-DEMUNA-GDS/MPT`;
 * `code` `ACTA DE CONCILIACIÓN N.° 012-2026-23010`; `resolution`, the pattern of SisDNA; `received` `R-0012-2026`,
 * which is formed by `domain/received.ts`.
 */
type Pattern = 'case' | 'siglas' | 'code' | 'resolution' | 'received';

interface Series {
  /** For the screen, in the plural. */
  readonly label: string;
  /** As it stands before the number. */
  readonly title: string;
  readonly pattern: Pattern;
  /** For a file's name, which tells nothing of anybody. */
  readonly file: string;
}

export const SERIES = {
  case: { label: 'Expedientes', title: '', pattern: 'case', file: 'expediente' },
  oficio: { label: 'Oficios', title: 'OFICIO', pattern: 'siglas', file: 'OFICIO' },
  resolucion_rdf: {
    label: 'Resoluciones de riesgo',
    title: 'RESOLUCIÓN',
    pattern: 'resolution',
    file: 'RESOLUCION',
  },
  recibido: {
    label: 'Documentos recibidos',
    title: '',
    pattern: 'received',
    file: 'recibido',
  },
  oficio_multiple: {
    label: 'Oficios múltiples',
    title: 'OFICIO MÚLTIPLE',
    pattern: 'siglas',
    file: 'OFICIO-MULTIPLE',
  },
  carta: { label: 'Cartas', title: 'CARTA', pattern: 'siglas', file: 'CARTA' },
  memorando: { label: 'Memorandos', title: 'MEMORANDO', pattern: 'siglas', file: 'MEMORANDO' },
  informe: { label: 'Informes', title: 'INFORME', pattern: 'siglas', file: 'INFORME' },
  proveido: { label: 'Proveídos', title: 'PROVEÍDO', pattern: 'siglas', file: 'PROVEIDO' },
  acta_conciliacion: {
    label: 'Actas de conciliación',
    title: 'ACTA DE CONCILIACIÓN',
    pattern: 'code',
    file: 'ACTA-CONCILIACION',
  },
  acta_compromiso: {
    label: 'Actas de compromiso',
    title: 'ACTA DE COMPROMISO',
    pattern: 'code',
    file: 'ACTA-COMPROMISO',
  },
  acta_rectificatoria: {
    label: 'Actas rectificatorias',
    title: 'ACTA RECTIFICATORIA',
    pattern: 'code',
    file: 'ACTA-RECTIFICATORIA',
  },
  citacion: {
    label: 'Invitaciones y citaciones',
    title: 'CITACIÓN',
    pattern: 'code',
    file: 'CITACION',
  },
  constancia: { label: 'Constancias', title: 'CONSTANCIA', pattern: 'code', file: 'CONSTANCIA' },
  notificacion: {
    label: 'Notificaciones',
    title: 'NOTIFICACIÓN',
    pattern: 'code',
    file: 'NOTIFICACION',
  },
  informe_equipo: {
    label: 'Informes profesionales',
    title: 'INFORME',
    pattern: 'code',
    file: 'INFORME-PROFESIONAL',
  },
  omaped_oficio: {
    label: 'Oficios de la OMAPED',
    title: 'OFICIO',
    pattern: 'siglas',
    file: 'OFICIO-OMAPED',
  },
  omaped_constancia: {
    label: 'Constancias de la OMAPED',
    title: 'CONSTANCIA',
    pattern: 'siglas',
    file: 'CONSTANCIA-OMAPED',
  },
  omaped_informe: {
    label: 'Informes de la OMAPED',
    title: 'INFORME',
    pattern: 'siglas',
    file: 'INFORME-OMAPED',
  },
  ciam_oficio: {
    label: 'Oficios del CIAM',
    title: 'OFICIO',
    pattern: 'siglas',
    file: 'OFICIO-CIAM',
  },
  ciam_informe: {
    label: 'Informes del CIAM',
    title: 'INFORME',
    pattern: 'siglas',
    file: 'INFORME-CIAM',
  },
} as const satisfies Record<string, Series>;

export type SeriesKind = keyof typeof SERIES;

/** Those whose numbers stand on a paper of the office. */
export type PrintedSeries = Exclude<SeriesKind, 'recibido'>;

export const SERIES_KINDS = Object.keys(SERIES) as [SeriesKind, ...SeriesKind[]];

/**
 * Series that a municipality may number itself (*sistema de trámite documentario*): those of its own
 * correspondence. An expediente, an oficio that may not wait and what the DNA alone issues are ours.
 */
export const OUTSIDE_KINDS = [
  'carta',
  'oficio_multiple',
  'memorando',
  'informe',
  'proveido',
  'omaped_oficio',
  'omaped_informe',
  'ciam_oficio',
  'ciam_informe',
] as const satisfies readonly SeriesKind[];

/** What a number is made with, of the office on the day it is issued. */
export interface NumberPlace {
  /** `DEMUNA-GDS/MPT` */
  readonly siglas: string;
  /** `23010` */
  readonly dnaCode: string;
}

/**
 * `N.° 012-2026-23010`, as a form prints it after its title.
 * @throws RangeError when a part is no number, year, code or siglas.
 */
export function formatOrdinal(
  kind: PrintedSeries,
  n: number,
  year: number,
  { siglas, dnaCode }: NumberPlace,
): string {
  const { pattern } = SERIES[kind];
  if (!Number.isInteger(n) || n < 1 || n >= 1e9) throw new RangeError('Not a number of a series');
  if (!Number.isInteger(year) || year < 1993 || year > 2999) throw new RangeError('Not a year');
  if (!isSiglas(siglas)) throw new RangeError('Not siglas');
  if (!isDnaCode(dnaCode)) throw new RangeError('Not a DNA code');
  const digits = String(n).padStart(pattern === 'case' ? 4 : 3, '0');
  const ordinal = `${digits}-${year}-${pattern === 'siglas' ? siglas : dnaCode}`;
  if (pattern === 'case') return ordinal;
  return pattern === 'resolution' ? `N.° ${ordinal}-DEMUNA` : `N.° ${ordinal}`;
}

/** The whole number: `CARTA N.° 003-2026-DEMUNA-GDS/MPT`. @throws RangeError, as `formatOrdinal`. */
export function formatInSeries(
  kind: PrintedSeries,
  n: number,
  year: number,
  place: NumberPlace,
): string {
  return `${SERIES[kind].title} ${formatOrdinal(kind, n, year, place)}`.trim();
}
