/**
 * The states of an ordinary case and the acts that move it (RDNA 29–33; demuna.md §2.2).
 *
 * recibido → calificado → en atención → en verificación → concluido, and back to `en atención` by
 * reopening with a reason. The guards that need the case's own records (flags, verifications) are
 * here too, as pure functions over plain facts.
 */
import { CONCLUSION_CAUSES } from './catalogues/case.ts';
import { entryOf } from './catalogues/catalogue.ts';
import type { ErrorCode } from './errors.ts';

export const CASE_STATES = [
  'recibido',
  'calificado',
  'en_atencion',
  'en_verificacion',
  'concluido',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** As shown to people. */
export const CASE_STATE_LABELS: Readonly<Record<CaseState, string>> = {
  recibido: 'Recibido',
  calificado: 'Calificado',
  en_atencion: 'En atención',
  en_verificacion: 'En verificación',
  concluido: 'Concluido',
};

export type CaseAct = 'qualify' | 'refine' | 'act' | 'verify' | 'conclude' | 'reopen';

const MOVES: Readonly<Record<CaseAct, Partial<Record<CaseState, CaseState>>>> = {
  /** A defensor decides rights affected, competence and actions (RDNA 30.2). */
  qualify: { recibido: 'calificado' },
  /** What was found after the qualification: delito, falta, riesgo, desprotección (RDNA 30.2, 30.3). */
  refine: {
    calificado: 'calificado',
    en_atencion: 'en_atencion',
    en_verificacion: 'en_verificacion',
  },
  /** A defence action begins (RDNA 31); several may. */
  act: {
    calificado: 'en_atencion',
    en_atencion: 'en_atencion',
    en_verificacion: 'en_verificacion',
  },
  /** The actions are under way or done; what remains is to verify (RDNA 32). */
  verify: { en_atencion: 'en_verificacion' },
  /** RDNA 33. A case is never concluded before it was qualified. */
  conclude: { calificado: 'concluido', en_atencion: 'concluido', en_verificacion: 'concluido' },
  /** Only with a reason, by the responsable. */
  reopen: { concluido: 'en_atencion' },
};

/** @returns the state after the act, or null when the present state forbids it. */
export function stateAfter(state: CaseState, act: CaseAct): CaseState | null {
  return MOVES[act][state] ?? null;
}

/** The acts lawful from this state, in the order of the procedure. */
export function lawfulActs(state: CaseState): CaseAct[] {
  return (Object.keys(MOVES) as CaseAct[]).filter((act) => MOVES[act][state] !== undefined);
}

/** `sí`, `no` or not known yet: never the same as empty. */
export type Ternary = 'si' | 'no' | 'no_sabe';

export interface CaseFlags {
  /** Delito. */
  readonly crime: Ternary;
  /** Falta. */
  readonly misdemeanor: Ternary;
  /** Riesgo de desprotección familiar. */
  readonly risk: Ternary;
  /** Desprotección familiar. */
  readonly lackOfProtection: Ternary;
}

/** Whether delito, falta, riesgo or desprotección is noted (RDNA 30.2, 33.b). */
export function isGrave(flags: CaseFlags): boolean {
  return [flags.crime, flags.misdemeanor, flags.risk, flags.lackOfProtection].includes('si');
}

/** @returns the marks that were found and that `after` would take away. */
export function clearedFlags(before: CaseFlags, after: CaseFlags): (keyof CaseFlags)[] {
  const flags = ['crime', 'misdemeanor', 'risk', 'lackOfProtection'] as const;
  return flags.filter((flag) => before[flag] === 'si' && after[flag] !== 'si');
}

/** @returns why the qualification may not be extended to 7 working days, or null (RDNA 30.2). */
export function refuseExtension(flags: CaseFlags): ErrorCode | null {
  return isGrave(flags) ? 'extension_forbidden' : null;
}

/** What a conclusion is judged by. */
export interface ConclusionFacts {
  readonly flags: CaseFlags;
  /** Done verification actions, since the last reopening. */
  readonly verifications: number;
  /** Every defence action of the case. `kind`: code of DEFENCE_ACTIONS. */
  readonly actions: readonly {
    readonly kind: string;
    readonly state: 'open' | 'done' | 'stopped';
  }[];
}

/** Causes that follow from inviting both parties, and the only actions that do so. */
const BY_AGREEMENT: readonly string[] = ['inasistencia', 'falta_de_acuerdo'];
const AGREEMENTS: readonly string[] = ['conciliacion', 'compromiso'];

/**
 * @returns why a case may not be concluded for this cause, or null: the withdrawal that the law does
 * not allow (RDNA 33.b), verifications that lack (32.2, 32.3), a cause that only follows a conciliation
 * or a commitment (33), an action still under way.
 */
export function refuseConclusion(cause: string, facts: ConclusionFacts): ErrorCode | null {
  const { flags, verifications, actions } = facts;
  if (cause === 'desistimiento_confirmado' && isGrave(flags)) return 'withdrawal_forbidden';
  const needed = entryOf(CONCLUSION_CAUSES, cause)?.minVerifications ?? 0;
  if (verifications < needed)
    return cause === 'derivado_totalmente'
      ? 'closing_referral_unverified'
      : 'closing_needs_verifications';
  if (BY_AGREEMENT.includes(cause) && !onlyAgreements(actions)) return 'closing_not_sole_action';
  return actions.some(({ state }) => state === 'open') ? 'closing_action_open' : null;
}

const onlyAgreements = (actions: ConclusionFacts['actions']): boolean =>
  actions.length > 0 && actions.every(({ kind }) => AGREEMENTS.includes(kind));
