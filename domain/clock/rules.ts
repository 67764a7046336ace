/**
 * Every term of the office: how long, in what unit, by which norm. One row per term; nothing about
 * a term is written anywhere else. `verified: false` reads *por verificar* on screen.
 */
import { addMinutes } from './lima.ts';

export type TermUnit =
  /** On the clock, weekends included. */
  | 'hours'
  /** Only while the office is open. */
  | 'working_hours'
  | 'working_days'
  | 'calendar_days'
  | 'months'
  | 'immediate';

export interface TermRule {
  readonly id: string;
  readonly label: string;
  /** In `unit`; 0 for immediate. */
  readonly amount: number;
  readonly unit: TermUnit;
  readonly norm: string;
  readonly verified: boolean;
}

const PROPOSAL = 'Propuesta de la oficina';

export const TERM_RULES = {
  /** From the hour of reception to the defensor's decision. */
  DNA_CALIF: {
    id: 'DNA_CALIF',
    label: 'Calificación del caso',
    amount: 24,
    unit: 'hours',
    norm: 'RDNA 30.2',
    verified: true,
  },
  /** Only without delito, falta, riesgo or desprotección; also counted from reception. */
  DNA_CALIF_EXT: {
    id: 'DNA_CALIF_EXT',
    label: 'Calificación del caso, ampliada',
    amount: 7,
    unit: 'working_days',
    norm: 'RDNA 30.2',
    verified: true,
  },
  /** From the start of the defence action. */
  DNA_VERIF: {
    id: 'DNA_VERIF',
    label: 'Verificación de cumplimiento',
    amount: 6,
    unit: 'months',
    norm: 'RDNA 32.2',
    verified: true,
  },
  /** A reception begun and not saved: the responsable sees it after half a working day. */
  DRAFT_RECEPTION: {
    id: 'DRAFT_RECEPTION',
    label: 'Recepción sin terminar',
    amount: 4,
    unit: 'working_hours',
    norm: PROPOSAL,
    verified: false,
  },
  /** From the delivery of a letter without an answer. */
  LETTER_REMINDER: {
    id: 'LETTER_REMINDER',
    label: 'Recordatorio de respuesta al oficio',
    amount: 5,
    unit: 'working_days',
    norm: PROPOSAL,
    verified: false,
  },
  LETTER_ESCALATION: {
    id: 'LETTER_ESCALATION',
    label: 'Oficio sin respuesta: pasa a la/el responsable',
    amount: 10,
    unit: 'working_days',
    norm: PROPOSAL,
    verified: false,
  },
  /** From the last sign-off of who may do what, or from the office's first day. */
  PRIVILEGE_REVIEW: {
    id: 'PRIVILEGE_REVIEW',
    label: 'Revisión semestral de privilegios',
    amount: 6,
    unit: 'months',
    norm: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), art. 46.1.c',
    verified: true,
  },
  /** From when the office knew; the norm does not say working hours, so the clock's are counted. */
  BREACH_NOTICE: {
    id: 'BREACH_NOTICE',
    label: 'Aviso de un incidente a la autoridad y a las personas',
    amount: 48,
    unit: 'hours',
    norm: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), art. 34',
    verified: true,
  },
} as const satisfies Readonly<Record<string, TermRule>>;

/**
 * Typing a reception takes a while. One that was begun later than this many minutes after the person
 * arrived was kept on paper meanwhile, and the sheet is to be named. A proposal of the office.
 */
export const LATE_ENTRY_MINUTES = 30;

/**
 * Whether a reception is a late entry. What counts is when somebody began to type it: a long talk
 * with the sheet open on the screen is not late, however long it takes.
 * @param receivedAt when the person arrived, ISO UTC.
 * @param startedAt when the typing began, ISO UTC; now, when nothing was kept while it was typed.
 */
export const isLateEntry = (receivedAt: string, startedAt: string): boolean =>
  receivedAt < addMinutes(startedAt, -LATE_ENTRY_MINUTES);
