/**
 * What may be done to a case now, in the order of the procedure (RDNA 29–33): what is lawful, and
 * what comes later, with why it is not its turn. The server refuses for the same reasons.
 */
import {
  type CaseAct,
  type CaseFlags,
  type CaseState,
  FLAGS,
  refuseExtension,
  stateAfter,
  whyNot,
} from '../case-states.ts';
import { ERRORS } from '../errors.ts';

export const PROCEDURE_ACTS = [
  'qualify',
  'extend',
  'refine',
  'discard',
  'act',
  'verify',
  'conclude',
  'reopen',
] as const satisfies readonly (CaseAct | 'extend' | 'discard')[];
export type ProcedureAct = (typeof PROCEDURE_ACTS)[number];

export interface ActFacts {
  readonly state: CaseState;
  readonly flags: CaseFlags;
  /** The term of the qualification was extended already: once is all. */
  readonly extended: boolean;
  readonly actionsOpen: number;
}

/** An act, and why it cannot be done now, in Spanish with its norm; null when it can. */
export interface ListedAct {
  readonly act: ProcedureAct;
  readonly why: string | null;
}

/** What is over, or was never asked for, is left out: only what is lawful or still to come is listed. */
export const listedActs = (facts: ActFacts): ListedAct[] =>
  PROCEDURE_ACTS.flatMap((act) => {
    const why = WHY[act](facts);
    return why === undefined ? [] : [{ act, why }];
  });

/** Undefined: the act has no place here. */
type Why = (facts: ActFacts) => string | null | undefined;

const WHY: Readonly<Record<ProcedureAct, Why>> = {
  qualify: ({ state }) => lawful(state, 'qualify'),
  extend: ({ state, flags, extended }) => {
    if (state !== 'recibido' || extended) return undefined;
    const refused = refuseExtension(flags);
    return refused === null ? null : ERRORS[refused];
  },
  refine: ({ state }) => lawful(state, 'refine'),
  discard: ({ state, flags }) =>
    state !== 'concluido' && FLAGS.some((flag) => flags[flag] === 'si') ? null : undefined,
  act: ({ state }) => (state === 'concluido' ? undefined : whyNot(state, 'act')),
  verify: ({ state }) =>
    state === 'concluido' || state === 'en_verificacion' ? undefined : whyNot(state, 'verify'),
  conclude: ({ state, actionsOpen }) => {
    if (state === 'concluido') return undefined;
    return whyNot(state, 'conclude') ?? (actionsOpen > 0 ? ERRORS.closing_action_open : null);
  },
  reopen: ({ state }) => lawful(state, 'reopen'),
};

const lawful = (state: CaseState, act: CaseAct): null | undefined =>
  stateAfter(state, act) === null ? undefined : null;

/** The next act of the procedure. Reopening is lawful but is nobody's next step. */
export const NEXT_ACT: Readonly<Record<CaseState, ProcedureAct | null>> = {
  recibido: 'qualify',
  calificado: 'act',
  en_atencion: 'verify',
  en_verificacion: 'conclude',
  concluido: null,
};
