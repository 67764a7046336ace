/**
 * The states of an ordinary case and the acts that move it (RDNA 29–33; demuna.md §2.2).
 *
 * recibido → calificado → en atención → en verificación → concluido, and back to `en atención` by
 * reopening with a reason. The guards that need the case's own records (flags, verifications) are
 * here too, as pure functions over plain facts.
 */
import { CONCLUSION_CAUSES } from './catalogues/case.ts';
import { entryOf } from './catalogues/catalogue.ts';
import { ERRORS, type ErrorCode } from './errors.ts';

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
  /** What was found after the qualification: delito, falta, riesgo, desprotección, violencia (RDNA 30.2, 30.3). */
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

/** @returns why the state forbids an act, in Spanish, or null when it does not. */
export function whyNot(state: CaseState, act: CaseAct): string | null {
  if (stateAfter(state, act) !== null) return null;
  if (state === 'concluido') return CONCLUDED;
  return WHY_NOT[`${state}.${act}`] ?? ERRORS.state_forbids;
}

const CONCLUDED =
  'El caso está concluido. Si hace falta seguir, la/el responsable lo reabre con su motivo; si hay hechos nuevos, se registra otro caso (Reglamento de las DNA, art. 32.4).';
const NOT_QUALIFIED =
  'Primero se califica el caso: ahí se decide la competencia y qué se hará (Reglamento de las DNA, arts. 29.2 y 30.2).';
const WHY_NOT: Readonly<Partial<Record<`${CaseState}.${CaseAct}`, string>>> = {
  'recibido.refine': NOT_QUALIFIED,
  'recibido.act': NOT_QUALIFIED,
  'recibido.verify':
    'Primero se califica el caso y se inicia una acción de defensa: lo que se verifica es que se cumpla (Reglamento de las DNA, arts. 30.2 y 32).',
  'recibido.conclude': NOT_QUALIFIED,
  'calificado.verify':
    'Primero se inicia una acción de defensa: lo que se verifica es que se cumpla (Reglamento de las DNA, arts. 31.1 y 32).',
  'calificado.qualify':
    'El caso ya está calificado. Lo que se supo después se precisa (Reglamento de las DNA, art. 30.3).',
};

/** `sí`, `no` or not known yet: never the same as empty. */
export type Ternary = 'si' | 'no' | 'no_sabe';

/** The legal marks of a case, in the order in which they are asked. */
export const FLAGS = ['crime', 'misdemeanor', 'risk', 'lackOfProtection', 'violence'] as const;
export type Flag = (typeof FLAGS)[number];

/** As shown to people. */
export const FLAG_LABELS: Readonly<Record<Flag, string>> = {
  crime: 'Delito',
  misdemeanor: 'Falta',
  risk: 'Riesgo de desprotección',
  lackOfProtection: 'Desprotección',
  violence: 'Violencia',
};

/** A mark that was found is never «no» again: the responsable discards it with a written reason. */
export type FlagState = Ternary | 'descartado';

/**
 * Delito, falta, riesgo de desprotección familiar, desprotección familiar, and family violence
 * (Ley 30364).
 */
export type CaseFlags = Readonly<Record<Flag, FlagState>>;
/** As somebody says them in a form. */
export type SaidFlags = Readonly<Record<Flag, Ternary>>;

/** The marks that forbid extending and withdrawing: delito, falta, riesgo, desprotección (RDNA 30.2, 33.b). */
export function isGrave(flags: CaseFlags): boolean {
  return [flags.crime, flags.misdemeanor, flags.risk, flags.lackOfProtection].includes('si');
}

/** @returns the marks that were found and that `said` would take away. */
export const clearedFlags = (before: CaseFlags, said: SaidFlags): Flag[] =>
  FLAGS.filter((flag) => before[flag] === 'si' && said[flag] !== 'si');

/** What the case holds once `said` is on record: what was discarded stays so unless it is found again. */
export function flagsAfter(before: CaseFlags, said: SaidFlags): CaseFlags {
  const after = (flag: Flag): FlagState =>
    before[flag] === 'descartado' && said[flag] !== 'si' ? 'descartado' : said[flag];
  return {
    crime: after('crime'),
    misdemeanor: after('misdemeanor'),
    risk: after('risk'),
    lackOfProtection: after('lackOfProtection'),
    violence: after('violence'),
  };
}

/** What a form begins with: what was discarded is asked anew, and only a «sí» finds it again. */
export function askedFlags(flags: CaseFlags): SaidFlags {
  const asked = (flag: Flag): Ternary => {
    const state = flags[flag];
    return state === 'descartado' ? 'no_sabe' : state;
  };
  return {
    crime: asked('crime'),
    misdemeanor: asked('misdemeanor'),
    risk: asked('risk'),
    lackOfProtection: asked('lackOfProtection'),
    violence: asked('violence'),
  };
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
