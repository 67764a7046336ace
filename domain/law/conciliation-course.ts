/** From the first session to one of the seven results (RDNA 38.4–38.8, 42, 43, 46). */
import { type CaseFlags, isGrave } from '../case-states.ts';
import type { ConciliationResult, SuspensionCause } from '../catalogues/conciliation.ts';
import type { Calendar } from '../clock/holidays.ts';
import { dateInLima } from '../clock/lima.ts';
import { TERM_RULES, type TermRule } from '../clock/rules.ts';
import { termDue } from '../clock/terms.ts';
import { compare } from '../order.ts';
import { type Fault, fault } from './faults.ts';

/** A session convened: who of the parties did not come. */
export interface Session {
  /** ISO UTC. */
  readonly at: string;
  readonly absent: readonly string[];
}

export type NextStep =
  | { readonly kind: 'hold' }
  | { readonly kind: 'invite_again'; readonly term: TermRule }
  | { readonly kind: 'conclude'; readonly result: ConciliationResult; readonly norm: string }
  /** Each party missed one session: no norm says what follows, so the defensor/a decides, reasoned. */
  | { readonly kind: 'defensor_decides'; readonly norm: string };

/**
 * What follows from who came, after the last of the sessions convened.
 * @param parties ids of all parties.
 * @param sessions in order of time, those which were held among them.
 */
export function stepAfter(parties: readonly string[], sessions: readonly Session[]): NextStep {
  const last = sessions.at(-1);
  if (last === undefined || last.absent.length === 0) return { kind: 'hold' };
  if (parties.every((party) => last.absent.includes(party)))
    return { kind: 'conclude', result: 'inasistencia_ambas', norm: 'RDNA 38.6' };
  const missed = sessions.filter(({ absent }) => absent.length > 0);
  if (parties.some((party) => timesAbsent(party, sessions) >= 2))
    return { kind: 'conclude', result: 'inasistencia_una_parte', norm: 'RDNA 38.5' };
  return missed.length === 1
    ? { kind: 'invite_again', term: TERM_RULES.CON_INVITA2 }
    : { kind: 'defensor_decides', norm: 'RDNA 43.1' };
}

const timesAbsent = (party: string, sessions: readonly Session[]): number =>
  sessions.filter(({ absent }) => absent.includes(party)).length;

/** An extension of the conciliation that the parties agreed on (RDNA 38.8). */
export interface AgreedExtension {
  /** YYYY-MM-DD. */
  readonly until: string;
  readonly agreedByAll: boolean;
}

/**
 * The last day of a conciliation: 30 calendar days from its first session, or as agreed (RDNA 38.8).
 * @param firstSessionAt ISO UTC. @returns YYYY-MM-DD, Lima.
 */
export function lastSessionDay(
  firstSessionAt: string,
  extension: AgreedExtension | null,
  calendar: Calendar,
): string {
  const ordinary = dateInLima(termDue(TERM_RULES.CON_DURACION, firstSessionAt, calendar));
  return extension?.agreedByAll === true && extension.until > ordinary ? extension.until : ordinary;
}

/** @param day of the next session, YYYY-MM-DD. */
export const refuseSession = (
  day: string,
  firstSessionAt: string,
  extension: AgreedExtension | null,
  calendar: Calendar,
): Fault | null =>
  day > lastSessionDay(firstSessionAt, extension, calendar) ? fault('session_after_term') : null;

/** @param current last day of the conciliation as it stands; @param today YYYY-MM-DD. */
export const refuseLonger = (
  extension: AgreedExtension,
  current: string,
  today: string,
): Fault | null =>
  extension.agreedByAll && extension.until > current && today <= current
    ? null
    : fault('extension_not_agreed');

export interface Suspension {
  readonly cause: SuspensionCause | null;
  /** Day and hour of the next session, ISO UTC. */
  readonly nextAt: string | null;
  /** Who signed is notified by it. */
  readonly signedByAll: boolean;
}

/** What the acta of a suspension says (RDNA 42). @param heldAt of the session, ISO UTC. */
export const refuseSuspension = (
  { cause, nextAt, signedByAll }: Suspension,
  heldAt: string,
): Fault | null =>
  cause !== null && nextAt !== null && nextAt > heldAt && signedByAll
    ? null
    : fault('suspension_incomplete');

/** What is known when a conciliation ends. */
export interface Outcome {
  readonly parties: readonly string[];
  readonly sessions: readonly Session[];
  /** Every matter that was treated, agreed on or not. */
  readonly matters: readonly { readonly materia: string; readonly agreed: boolean }[];
  /** A party said so, and confirmed it. */
  readonly withdrawn: boolean;
  /** Of the defensor/a who ends it. Empty: none. */
  readonly decision: string;
  readonly flags: CaseFlags;
}

/** @returns why this result does not follow from what was recorded, or null (RDNA 43.1). */
export function refuseResult(result: ConciliationResult, outcome: Outcome): Fault | null {
  if (result === 'desistimiento' && isGrave(outcome.flags)) return fault('conciliation_withdrawal');
  return FOLLOWS[result](outcome) ? null : fault('result_not_so');
}

/** The results that follow, in the order of the norm. */
export const lawfulResults = (outcome: Outcome): ConciliationResult[] =>
  (Object.keys(FOLLOWS) as ConciliationResult[]).filter(
    (result) => refuseResult(result, outcome) === null,
  );

const metTogether = ({ sessions }: Outcome): boolean =>
  sessions.some(({ absent }) => absent.length === 0);
const agreedOn = ({ matters }: Outcome): number => matters.filter(({ agreed }) => agreed).length;

const endedBy = (result: ConciliationResult, { parties, sessions }: Outcome): boolean => {
  const step = stepAfter(parties, sessions);
  return step.kind === 'conclude' && step.result === result;
};

const FOLLOWS: Readonly<Record<ConciliationResult, (outcome: Outcome) => boolean>> = {
  acuerdo_total: (o) => metTogether(o) && agreedOn(o) > 0 && agreedOn(o) === o.matters.length,
  acuerdo_parcial: (o) => metTogether(o) && agreedOn(o) > 0 && agreedOn(o) < o.matters.length,
  falta_de_acuerdo: (o) => metTogether(o) && agreedOn(o) === 0,
  desistimiento: (o) => o.withdrawn && agreedOn(o) === 0,
  inasistencia_una_parte: (o) => endedBy('inasistencia_una_parte', o),
  inasistencia_ambas: (o) => endedBy('inasistencia_ambas', o),
  decision_motivada_defensor: (o) => o.decision.trim() !== '' && agreedOn(o) === 0,
};

/** A delito or falta came to light in the hearing: it ends, and the authority is told (RDNA 43.3). */
export interface CrimeInHearing {
  readonly matters: readonly string[];
  /** Both want to agree on alimentos all the same. */
  readonly bothWant: boolean;
  /** It favours the child. */
  readonly favoursChild: boolean;
  /** One of them is the victim and the other the accused: what is wanted then is not freely wanted. */
  readonly betweenThem: boolean;
}

/** The matters that may still be agreed on: alimentos, or none (RDNA 43.3; Ley 30364 when between them). */
export const stillAgreeable = (found: CrimeInHearing): string[] =>
  found.bothWant && found.favoursChild && !found.betweenThem
    ? found.matters.filter((materia) => materia === 'A1')
    : [];

export interface Agreed {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly signedOn: string;
  /** Between the same parties, of the same children. */
  readonly matters: readonly string[];
}

/**
 * Which agreement holds in each matter: a new conciliation replaces the earlier one in the matters that
 * it treats, and only in those (RDNA 46).
 * @param agreements between the same parties; of two of one day, the later in the list.
 * @returns materia → id.
 */
export function agreementsInForce(agreements: readonly Agreed[]): ReadonlyMap<string, string> {
  const inForce = new Map<string, string>();
  for (const { id, matters } of agreements.toSorted((a, b) => compare(a.signedOn, b.signedOn)))
    for (const materia of matters) inForce.set(materia, id);
  return inForce;
}
