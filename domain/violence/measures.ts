/** Measures of protection and precautionary ones: what stands of each, by its history (TUO 32 to 37). */
import type { MeasureChange, VisitOutcome } from '../catalogues/violence.ts';
import { type Fault, faultIf } from '../law/faults.ts';

/** A decision of the judge on a measure, after it was given. */
export interface MeasureStep {
  readonly kind: MeasureChange;
  /** ISO UTC. */
  readonly at: string;
  /** What the measure says since then; empty for an end. */
  readonly text: string;
}

export interface MeasureNow {
  readonly inForce: boolean;
  /** What it says today, as given or as last changed. */
  readonly text: string;
  /** When it ended, ISO UTC; null while it stands. */
  readonly endedAt: string | null;
}

/** VF11: what stands of a measure. It is never rewritten: the judge changes it, or ends it, by a row. */
export function measureNow(given: string, steps: readonly MeasureStep[]): MeasureNow {
  const inOrder = steps.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const end = inOrder.find(({ kind }) => kind === 'extinguida');
  const last = inOrder.findLast(({ kind }) => kind === 'modificada');
  return { inForce: end === undefined, text: last?.text ?? given, endedAt: end?.at ?? null };
}

/** VF11: what was ended is not changed again. */
export const changeFaults = (now: MeasureNow): Fault[] =>
  faultIf(!now.inForce, 'violence_measure_ended');

/** How it is complied with: a breach outweighs a visit of before it; null: nobody has looked. */
export function compliance(
  visits: readonly { readonly at: string; readonly outcome: VisitOutcome }[],
  breaches: readonly { readonly knownAt: string }[],
): VisitOutcome | null {
  const visit = visits.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const breach = breaches.toSorted((a, b) => (a.knownAt < b.knownAt ? 1 : -1))[0];
  if (breach !== undefined && (visit === undefined || visit.at <= breach.knownAt)) return 'no';
  return visit?.outcome ?? null;
}

/** How the home is weighed when the judge orders the removal (REG 37.8; Ley 31715, art. 22). */
export const REMOVAL_BY_LEVEL = {
  severo:
    'Con riesgo severo, reincidencia o violencia física procede sin importar de quién es la casa.',
  moderado: 'Con riesgo moderado, si la casa es conyugal se le indica que salga o se le retira.',
  leve: 'Con riesgo leve se pondera de quién es la casa.',
  no_determinado: 'Con riesgo no determinado lo decide el juzgado en la audiencia.',
} as const;
