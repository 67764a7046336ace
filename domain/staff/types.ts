/** The shapes that the staff record keeps. */
import type { Role } from '../rights.ts';

export const STAFF_ENTRY_KINDS = [
  'designation',
  'habilitation',
  'credential',
  'course',
  'signature',
  'acting',
  'leave',
] as const;
export type StaffEntryKind = (typeof STAFF_ENTRY_KINDS)[number];

export const STAFF_ENTRY_LABELS: Readonly<Record<StaffEntryKind, string>> = {
  designation: 'Designación',
  habilitation: 'Habilitación del colegio profesional',
  credential: 'Credencial',
  course: 'Curso del MIMP',
  signature: 'Firma registrada',
  acting: 'Encargatura de la responsabilidad',
  leave: 'Vacaciones o licencia',
};

export const HANDOVER_KINDS = [
  'case',
  'followup',
  'letter',
  'paper',
  'received',
  'attention',
  'activity',
  'duty',
  'session',
  'committee_agreement',
] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** One thing that somebody who left had open: by its number, never by a name of its people. */
export interface HandoverItem {
  readonly kind: HandoverKind;
  readonly id: string;
  /** Number of the case, letter, paper, received document or registration; the day of an activity, the body of a session. */
  readonly number: string;
  /** What it is, in words that tell nobody: «Visita, para el 15/05/2026». */
  readonly what: string;
  /** Who received it. */
  readonly toId: string;
  readonly toName: string;
}

/** *Activo/a, suspendido/a, de baja* (P-12; RLPDP 46.1.a). */
export type StaffState = 'active' | 'suspended' | 'ended';

export const STAFF_STATE_LABELS: Readonly<Record<StaffState, string>> = {
  active: 'Activo/a',
  suspended: 'Suspendido/a',
  ended: 'De baja',
};

/** A person of the list that the responsable signs every six months. */
export interface ReviewedPerson {
  readonly operatorId: string;
  readonly fullName: string;
  readonly userName: string;
  readonly post: string;
  readonly state: StaffState;
  readonly roles: readonly Role[];
  /** ISO instants; null: never. */
  readonly lastLoginAt: string | null;
}
