/**
 * What the office owes on fixed days whoever comes to it: reports, updates, days of the calendar
 * (violencia-omaped-ciam.md §4.4). A proposal to begin with: the responsable changes days and who
 * answers, and adds the office's own. Where no norm gives the day, the day is a *meta interna*.
 */
import type { Desk } from '../desks.ts';

/** Every how many months. */
export type Every = 1 | 3 | 6 | 12;

/** A day that comes back. */
export interface FixedDay {
  readonly every: Every;
  /** Which month of each period, from 1: of a quarter 1–3, of a year 1–12; always 1 of a month. */
  readonly month: number;
  /** 1–31; in a shorter month, its last day. */
  readonly day: number;
}

/**
 * When it is due. `fixed`: on a day that comes back. `event`: so many calendar days after something
 * that is written down (`TERM_RULES`). `review`: the review of privileges, which is kept in Ajustes.
 */
export type Recurrence =
  | { readonly kind: 'fixed'; readonly on: FixedDay }
  | { readonly kind: 'event'; readonly rule: 'CIAM_DESIGNATION' }
  | { readonly kind: 'review' };

export interface FixedDuty {
  /** `o_` and an id for what the office added. */
  readonly id: string;
  readonly label: string;
  /** Whose it is; null: of the whole office. */
  readonly desk: Desk | null;
  readonly recurrence: Recurrence;
  /** What it tells of: the period in which it is due, the one before, or none. */
  readonly tells: 'same' | 'before' | 'none';
  readonly norm: string;
  /** False: nobody sourced it, or the norm names no day. The screen marks it *por verificar*. */
  readonly verified: boolean;
  /** Spanish: what is doubtful; empty when nothing is. */
  readonly doubt: string;
  /** To whom it is sent; empty when it goes to nobody. */
  readonly recipient: string;
  /** Who answers for it when no operator is named. */
  readonly post: string;
  /** From how many days before it stands in the trays. */
  readonly remindDays: number;
}

const NO_DAY = 'La norma no fija el día: este es una meta interna de la oficina.';
const on = (every: Every, month: number, day: number): Recurrence => ({
  kind: 'fixed',
  on: { every, month, day },
});
const CIAM_POST = 'Encargada o encargado del CIAM';

export const FIXED_DUTIES: readonly FixedDuty[] = [
  {
    id: 'ciam_registro_mensual',
    label: 'Actualizar el registro nominal del CIAM y su avance mensual',
    desk: 'ciam',
    recurrence: on(1, 1, 31),
    tells: 'same',
    norm: 'Reglamento de la Ley 30490 (DS 024-2021-MIMP), arts. 20.2 y 28.1',
    verified: false,
    doubt: NO_DAY,
    recipient: 'DIPAM (MIMP)',
    post: CIAM_POST,
    remindDays: 5,
  },
  {
    id: 'coprosec_trimestral',
    label: 'Consulta pública trimestral del COPROSEC e informe al CORESEC',
    desk: null,
    recurrence: on(3, 1, 15),
    tells: 'before',
    norm: 'Reglamento del SINASEC (DS 011-2014-IN), art. 23, literales e a g',
    verified: false,
    doubt: NO_DAY,
    recipient: 'CORESEC',
    post: 'Secretaría técnica del COPROSEC',
    remindDays: 15,
  },
  {
    id: 'observatorio_trimestral',
    label: 'Información trimestral de casos al Observatorio Nacional de la Violencia',
    desk: 'violencia',
    recurrence: on(3, 1, 15),
    tells: 'before',
    norm: 'Reglamento de la Ley 30364 (DS 009-2016-MIMP), octava disposición complementaria final',
    verified: false,
    doubt: NO_DAY,
    recipient: 'Observatorio Nacional (MIMP)',
    post: 'Profesional de violencia familiar',
    remindDays: 15,
  },
  {
    id: 'ciam_informe_anual',
    label: 'Informe anual del CIAM, de la gerencia municipal a la DIPAM',
    desk: 'ciam',
    recurrence: on(12, 1, 30),
    tells: 'before',
    norm: 'Ley 30490, art. 11.2; Reglamento (DS 024-2021-MIMP), art. 28.1',
    verified: true,
    doubt: '',
    recipient: 'DIPAM (MIMP)',
    post: 'Gerencia municipal',
    remindDays: 30,
  },
  {
    id: 'omaped_presupuesto',
    label: 'Rendición de cuentas del presupuesto de accesibilidad y de la OMAPED',
    desk: 'omaped',
    // «Antes del 31 de marzo»: its last day is the 30th.
    recurrence: on(12, 3, 30),
    tells: 'before',
    norm: 'Ley 32139, art. 4: antes del 31 de marzo',
    verified: true,
    doubt: '',
    recipient: 'Comisiones del Congreso y CONADIS',
    post: 'Gerencia municipal',
    remindDays: 30,
  },
  {
    id: 'revision_privilegios',
    label: 'Revisión de los permisos de quienes usan el programa',
    desk: null,
    recurrence: { kind: 'review' },
    tells: 'none',
    norm: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), art. 46.1.c',
    verified: true,
    doubt: '',
    recipient: '',
    post: 'Responsable',
    remindDays: 15,
  },
  {
    id: 'ciam_designacion',
    label: 'Comunicar a la DIPAM la designación de la encargada o el encargado del CIAM',
    desk: 'ciam',
    recurrence: { kind: 'event', rule: 'CIAM_DESIGNATION' },
    tells: 'none',
    norm: 'Reglamento de la Ley 30490 (DS 024-2021-MIMP), art. 15.a',
    verified: true,
    doubt: '',
    recipient: 'DIPAM (MIMP)',
    post: 'Gerencia municipal',
    remindDays: 15,
  },
  ...olderAdultDays(),
];

/** Days on which campaigns are held; the page of the source gives the dates and cites no norm. */
function olderAdultDays(): FixedDuty[] {
  const days: readonly (readonly [string, string, number, number])[] = [
    ['dia_maltrato_vejez', 'Día de toma de conciencia del maltrato en la vejez', 6, 15],
    ['dia_adulto_mayor', 'Día nacional de la persona adulta mayor', 8, 26],
    ['dia_personas_edad', 'Día internacional de las personas de edad', 10, 1],
  ];
  return days.map(([id, label, month, day]) => ({
    id,
    label,
    desk: 'ciam',
    recurrence: on(12, month, day),
    tells: 'none',
    norm: 'Calendario de campañas del CIAM',
    verified: false,
    doubt: 'Falta la norma que fija este día.',
    recipient: '',
    post: CIAM_POST,
    remindDays: 30,
  }));
}
