/**
 * How far the hearings of an action have come, what is done next, and what is not its turn (RDNA
 * 38–43). What the law finds wrong with a day or a party is said by `domain/law/`.
 */
import { ERRORS } from '../errors.ts';
import type { NextStep } from '../law/conciliation-course.ts';
import { dateTime, shortDate } from '../words/dates.ts';
import type { StepPlace } from './path.ts';

export const HEARING_ACTS = [
  'invite',
  'cargo',
  'schedule',
  'session',
  'suspend',
  'extend',
  'crime',
  'conclude',
  'waive',
  'party',
  'place',
] as const;
export type HearingAct = (typeof HEARING_ACTS)[number];

export const HEARING_ACT_LABELS: Readonly<Record<HearingAct, string>> = {
  invite: 'Fijar día e invitar',
  cargo: 'Registrar cargo',
  schedule: 'Fijar día sin invitar',
  session: 'Registrar la sesión',
  suspend: 'Suspender con nueva fecha',
  extend: 'Ampliar la duración',
  crime: 'Se encontró delito, falta o violencia',
  conclude: 'Terminar con su resultado',
  waive: 'Registrar que una parte quiere conciliar antes',
  party: 'Agregar una parte',
  place: 'Cambiar lugar o modalidad',
};

export interface HearingPathFacts {
  readonly ended: boolean;
  /** Day and hour of the session convened, ISO UTC; null when none is. */
  readonly scheduledAt: string | null;
  /** State of the last session that took place or should have. */
  readonly last: 'held' | 'missed' | 'suspended' | null;
  readonly step: NextStep;
  /** Invitations to the session convened whose cargo nobody brought. */
  readonly pendingCargos: number;
  /** At least one session to which everybody came. */
  readonly met: boolean;
  readonly waivedByAll: boolean;
  /** A crime came to light: only alimentos may still be agreed on. */
  readonly onlyMaintenance: boolean;
  /** ISO UTC. */
  readonly now: string;
}

/** @returns why an act is not its turn, in Spanish with its norm, or null when it is. */
export function whyNotInHearing(act: HearingAct, facts: HearingPathFacts): string | null {
  if (facts.ended) return 'Estas audiencias ya terminaron.';
  if (facts.onlyMaintenance && act !== 'conclude')
    return 'Se encontró delito o falta: la audiencia terminó. Solo cabe acordar alimentos, y su resultado (Reglamento de las DNA, art. 43.3).';
  return WHY[act](facts);
}

type Why = (facts: HearingPathFacts) => string | null;

const convening: Why = ({ last, step, scheduledAt }) => {
  if (step.kind === 'conclude' || step.kind === 'defensor_decides') return ERRORS.hearing_over;
  if (last === 'held')
    return 'La sesión se tuvo: suspéndala con nueva fecha, o termine con su resultado (Reglamento de las DNA, arts. 42 y 43).';
  return last === 'suspended' && scheduledAt !== null ? SUSPENDED : null;
};

const SUSPENDED =
  'La próxima sesión quedó fijada en el acta de suspensión, y quienes firmaron están notificados (Reglamento de las DNA, art. 42).';

const afterHeld: Why = ({ last, scheduledAt }) =>
  last === 'held' && scheduledAt === null
    ? null
    : 'Primero se registra la sesión a la que vinieron todas las partes.';

const WHY: Readonly<Record<HearingAct, Why>> = {
  invite: convening,
  schedule: (facts) =>
    convening(facts) ??
    (facts.waivedByAll
      ? null
      : 'Sin invitación se fija día solo si todas las partes dijeron expresamente que quieren conciliar (Reglamento de las DNA, art. 38.3).'),
  cargo: ({ pendingCargos }) =>
    pendingCargos > 0 ? null : 'No hay invitación cuyo cargo falte registrar.',
  session: ({ scheduledAt, now }) => {
    if (scheduledAt === null) return 'Primero se fija el día y se invita.';
    return scheduledAt > now
      ? `La audiencia todavía no llega: es el ${dateTime(scheduledAt)}.`
      : null;
  },
  suspend: afterHeld,
  crime: afterHeld,
  extend: ({ met }) =>
    met ? null : 'La duración corre desde la primera sesión (Reglamento de las DNA, art. 38.8).',
  conclude: () => null,
  waive: ({ waivedByAll }) => (waivedByAll ? 'Todas las partes ya lo dijeron.' : null),
  party: ({ scheduledAt, last }) =>
    scheduledAt === null && last === null ? null : 'Ya se convocó con las partes que están.',
  // Whoever was invited elsewhere is invited again.
  place: ({ last }) =>
    last === 'held' ? 'La sesión se tuvo: primero se suspende o se termina.' : null,
};

/** The one button. */
export function nextInHearing(facts: HearingPathFacts): HearingAct | null {
  if (facts.ended) return null;
  if (facts.onlyMaintenance) return 'conclude';
  if (facts.scheduledAt !== null)
    return facts.scheduledAt > facts.now && facts.pendingCargos > 0 ? 'cargo' : 'session';
  if (facts.last === 'held') return 'conclude';
  if (facts.step.kind === 'conclude' || facts.step.kind === 'defensor_decides') return 'conclude';
  return facts.waivedByAll ? 'schedule' : 'invite';
}

export interface HearingStep {
  readonly label: string;
  readonly place: StepPlace;
  readonly detail: string | null;
}

/** The course as a path: what is done, what runs, what comes. */
export function hearingPath(
  facts: HearingPathFacts & { readonly startedOn: string },
): HearingStep[] {
  const { ended, scheduledAt, last, pendingCargos, startedOn } = facts;
  const now = ended
    ? 4
    : last === 'held' || facts.step.kind === 'conclude'
      ? 3
      : scheduledAt === null
        ? 1
        : 2;
  const details = [
    `desde el ${shortDate(startedOn)}`,
    scheduledAt === null ? (last === 'missed' ? 'segunda' : null) : cargosWords(pendingCargos),
    scheduledAt === null ? null : dateTime(scheduledAt),
    null,
  ];
  return ['Preguntado e iniciado', 'Invitaciones', 'Audiencia', 'Resultado'].map((label, at) => ({
    label,
    place: at < now ? 'done' : at === now ? 'now' : 'ahead',
    detail: details[at] ?? null,
  }));
}

const cargosWords = (pending: number): string =>
  pending === 0 ? 'entregadas' : pending === 1 ? 'falta un cargo' : `faltan ${pending} cargos`;
