/**
 * How far a derivation has come (RDNA 35; demuna.md §2.3), read from its letter: coordinated, issued,
 * delivered with its cargo, then accepted, observed or without an answer, and attended.
 */
import type { Catalogue, CodeOf } from '../catalogues/catalogue.ts';

/** What the institution said of what was sent to it. */
export const ANSWER_OUTCOMES = {
  id: 'resultado_de_la_respuesta',
  label: 'Qué dice la respuesta',
  source: 'Subestados de la derivación: propuesta de la oficina',
  verified: false,
  entries: [
    { code: 'aceptada', label: 'Acepta el caso' },
    { code: 'observada', label: 'Lo observa o lo devuelve' },
    { code: 'atendida', label: 'Informa que lo atendió' },
  ],
} as const satisfies Catalogue;
export type AnswerOutcome = CodeOf<typeof ANSWER_OUTCOMES>;

export const DERIVATION_STEPS = {
  preparada: 'Por coordinar',
  coordinada: 'Coordinada',
  emitida: 'Emitida',
  entregada: 'Entregada',
  sin_respuesta: 'Sin respuesta',
  respondida: 'Respondida',
  aceptada: 'Aceptada',
  observada: 'Observada',
  atendida: 'Atendida',
  anulada: 'Anulada',
} as const;
export type DerivationStep = keyof typeof DERIVATION_STEPS;

export interface DerivationFacts {
  readonly state: 'draft' | 'issued' | 'signed' | 'annulled';
  readonly coordinatedAt: string | null;
  readonly deliveredAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: AnswerOutcome | null;
  /** The term for an answer is over (LETTER_REMINDER). */
  readonly late: boolean;
}

export function derivationStep(facts: DerivationFacts): DerivationStep {
  const { state, coordinatedAt, deliveredAt, answeredAt, outcome, late } = facts;
  if (state === 'annulled') return 'anulada';
  if (state === 'draft') return coordinatedAt === null ? 'preparada' : 'coordinada';
  if (answeredAt !== null) return outcome ?? 'respondida';
  if (deliveredAt === null) return 'emitida';
  return late ? 'sin_respuesta' : 'entregada';
}
