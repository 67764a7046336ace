/** Sessions of a body: how their numbers read, who was a member on their day, whether there was quorum. */
import type { SessionAttendance } from '../catalogues/committees.ts';

export type SessionState = 'convoked' | 'held' | 'suspended' | 'no_quorum';

export const SESSION_STATE_LABELS: Readonly<Record<SessionState, string>> = {
  convoked: 'Convocada',
  held: 'Realizada',
  suspended: 'Suspendida',
  no_quorum: 'No se realizó por falta de quórum',
};

export type AgreementState = 'pending' | 'done' | 'dropped';

export const AGREEMENT_STATE_LABELS: Readonly<Record<AgreementState, string>> = {
  pending: 'Pendiente',
  done: 'Cumplido',
  dropped: 'Dejado sin efecto',
};

/** `003-2026`: of one body and one year. */
export const ordinalOf = (number: number, year: number): string =>
  `${String(number).padStart(3, '0')}-${year}`;

/** Since a day, and until another or on. Both YYYY-MM-DD and included. */
interface Lasting {
  readonly fromDay: string;
  readonly untilDay: string | null;
}

/** Whether somebody was a member on a day: a session of the past has the members of its day. */
export const isMemberOn = ({ fromDay, untilDay }: Lasting, day: string): boolean =>
  fromDay <= day && (untilDay === null || untilDay >= day);

/** Whoever came, or sent somebody for her. */
export const countsForQuorum = (how: SessionAttendance): boolean =>
  how === 'presente' || how === 'representado';

/** Names that are typed as such in a session: its guests, and whoever came for a member. */
export const namedIn = (session: {
  readonly guests: readonly { readonly name: string }[];
  readonly attendance: readonly { readonly by: string }[];
}): string[] =>
  [...session.guests.map(({ name }) => name), ...session.attendance.map(({ by }) => by)].filter(
    (name) => name !== '',
  );

/**
 * What the attendance says of the quorum beside what its secretary said. Told, never in the way: who
 * counts for it is for the body's own rules.
 * @param needed null: the office has not written how many.
 * @returns Spanish, or null.
 */
export function quorumDoubt(
  needed: number | null,
  present: number,
  said: boolean | null,
): string | null {
  if (needed === null || said === null) return null;
  if (said && present < needed)
    return `Dice que hubo quórum, y asistieron o fueron representados ${present} de los ${needed} que hacen falta. Revise la asistencia.`;
  if (!said && present >= needed)
    return `Dice que no hubo quórum, y asistieron o fueron representados ${present}, cuando bastan ${needed}. Revise la asistencia.`;
  return null;
}
