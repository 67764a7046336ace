/**
 * What delito or violence closes: nobody asks or examines the child again to prove the facts, and
 * nothing brings her before who is accused. How the facts are written down is `cases/violence.ts`.
 */
import type { ViolenceFlags } from './conciliation.ts';
import { type Fault, fault } from './faults.ts';

/** The marks that say somebody suffered it, as a case holds them or a form has them. */
export type WithVictim = Readonly<Record<'crime' | 'violence', string>>;

export const hasVictim = ({ crime, violence }: WithVictim): boolean =>
  crime === 'si' || violence === 'si';

/** What the office does not do about the facts themselves, since another does it once. */
export const CLOSED_SHEETS = {
  entrevista_hechos: {
    label: 'Entrevista a la niña, niño o adolescente sobre los hechos',
    norm: 'TUO de la Ley 30364, art. 28',
    why: 'Declara una sola vez, en entrevista única, ante la fiscalía.',
  },
  examen_medico: {
    label: 'Examen médico-legal',
    norm: 'DL 1297, art. 23',
    why: 'No se examina para probar el delito: lo dispone la fiscalía.',
  },
  evaluacion_del_hecho: {
    label: 'Evaluación psicológica para probar los hechos',
    norm: 'DL 1297, art. 23',
    why: 'La evaluación de la oficina atiende a la persona; la pericia la dispone la fiscalía.',
  },
  confrontacion: {
    label: 'Confrontación o reunión con la persona denunciada',
    norm: 'TUO de la Ley 30364, art. 28',
    why: 'Se evita que vuelva a vivir lo que pasó.',
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly norm: string; readonly why: string }>
>;
export type ClosedSheet = keyof typeof CLOSED_SHEETS;

/** The sheets that these marks close. */
export const closedSheets = (flags: ViolenceFlags): readonly ClosedSheet[] =>
  hasVictim(flags) ? (Object.keys(CLOSED_SHEETS) as ClosedSheet[]) : [];

export function refuseSheet(sheet: ClosedSheet, flags: ViolenceFlags): Fault | null {
  if (!hasVictim(flags)) return null;
  const { label, norm, why } = CLOSED_SHEETS[sheet];
  return fault('sheet_closed', `${label}: cerrada. ${why} (${norm}).`);
}

/** Acts that bring people together, or bind one to another. */
export const JOINT_ACTS = {
  conciliacion: 'Conciliación',
  invitacion: 'Invitación a conciliar',
  compromiso: 'Compromiso',
  sesion_conjunta: 'Sesión conjunta',
  acta_libre: 'Acta libre entre ellas',
} as const;
export type JointAct = keyof typeof JOINT_ACTS;

export interface JointFacts {
  readonly flags: ViolenceFlags;
  readonly victims: readonly string[];
  readonly accused: readonly string[];
  /** Whom the act would bring together. */
  readonly between: readonly string[];
}

/**
 * With violence there is no conciliation at all, nor an invitation to one; with violence or delito no
 * act joins a victim and who is accused (Ley 30364, arts. 15 and 28; CNA 45.1.c).
 */
export function refuseJointAct(act: JointAct, facts: JointFacts): Fault | null {
  const { flags, victims, accused, between } = facts;
  if (!hasVictim(flags)) return null;
  if (act === 'conciliacion' || act === 'invitacion') return fault('conciliation_violence');
  const meets = (people: readonly string[]) => people.some((one) => between.includes(one));
  return meets(victims) && meets(accused) ? fault('victim_with_accused') : null;
}

/** The joint acts that stay open between these people. */
export const openJointActs = (facts: JointFacts): JointAct[] =>
  (Object.keys(JOINT_ACTS) as JointAct[]).filter((act) => refuseJointAct(act, facts) === null);
