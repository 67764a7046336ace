/**
 * What violence and signs of a crime close, and how what was told is written down (demuna.md §2.4,
 * §2.5, §2.8). Violence is not conciliated (RDNA 27, 37.1), and nothing brings whoever suffered it
 * and whoever is accused of it together: no commitment, session, invitation or acta between them.
 */
import { refuseViolence, type ViolenceFlags } from '../law/conciliation.ts';
import type { LawErrorCode } from '../law/errors.ts';
import { hasVictim, type WithVictim } from '../law/relato.ts';

interface ActionAsked {
  /** Code of DEFENCE_ACTIONS. */
  readonly kind: string;
  /** Whether whoever is accused takes part; null when nobody said. */
  readonly withAccused: boolean | null;
}

/**
 * The rules are the law's own (`law/conciliation.ts`, `law/relato.ts`), over what is known when an
 * action begins. @returns why this one may not begin in the case, or null.
 */
export function refuseAction(
  { kind, withAccused }: ActionAsked,
  flags: ViolenceFlags,
): LawErrorCode | null {
  if (kind === 'conciliacion') return refuseViolence(flags)?.code ?? null;
  return asksForAccused(kind, flags) && withAccused !== false ? 'victim_with_accused' : null;
}

/** Of a commitment in a case with a crime or violence it must be said who takes part. */
export const asksForAccused = (kind: string | null, flags: WithVictim): boolean =>
  kind === 'compromiso' && hasVictim(flags);

/** The field that holds what was told. */
export interface FactsWords {
  readonly label: string;
  readonly hint: string;
}

/**
 * With a crime or violence, what a child says is written as it was said and nobody asks further: she
 * is heard once, by the authority (TUO de la Ley 30364, art. 28).
 */
export const factsWords = (flags: WithVictim): FactsWords => (hasVictim(flags) ? AS_TOLD : SUMMARY);

const AS_TOLD: FactsWords = {
  label: 'Relato espontáneo, textual',
  hint: 'Solo lo que dijo por su cuenta, con sus mismas palabras. No pregunte ni repregunte: la entrevista única la dispone la autoridad (TUO de la Ley 30364, art. 28).',
};

const SUMMARY: FactsWords = {
  label: 'Resumen de los hechos',
  hint: 'Con las palabras de quien cuenta. Basta una línea; lo demás se agrega en el expediente.',
};
