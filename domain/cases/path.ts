/** The procedure of an ordinary case as a path (RDNA 29.2): what is done, what runs, what comes. */
import { CASE_STATES, type CaseState } from '../case-states.ts';
import { CONCLUSION_CAUSES } from '../catalogues/case.ts';
import { entryOf } from '../catalogues/catalogue.ts';
import { counted, joinAnd } from '../words/lists.ts';

export interface PathFacts {
  readonly state: CaseState;
  /** In the order in which they were recorded. */
  readonly transitions: readonly {
    readonly to: CaseState;
    readonly happenedAt: string;
    readonly by: string;
  }[];
  readonly actions: readonly {
    readonly kind: string;
    readonly state: 'open' | 'done' | 'stopped';
  }[];
  /** Who answers for the case. */
  readonly responsible: { readonly name: string } | null;
  /** Done verification actions of the present round. */
  readonly verifications: number;
}

export type StepPlace = 'done' | 'now' | 'ahead';

export interface PathStep {
  readonly state: CaseState;
  readonly label: string;
  readonly place: StepPlace;
  /** When it was reached last, ISO UTC; null for what was not reached. */
  readonly at: string | null;
  /** Who did it, or who answers for the step that runs; null for nobody yet. */
  readonly by: string | null;
  /** What there is of it, or null. */
  readonly detail: string | null;
}

/** As a step that was taken, and as one that runs or is to come. */
const LABELS: Readonly<Record<CaseState, readonly [done: string, ahead: string]>> = {
  recibido: ['Recibido', 'Recepción'],
  calificado: ['Calificado', 'Calificación'],
  en_atencion: ['Acciones de defensa', 'Acciones de defensa'],
  en_verificacion: ['Verificación', 'Verificación'],
  concluido: ['Concluido', 'Conclusión'],
};

/**
 * The five steps. Reception and qualification are done once they happened, and the step after them is
 * the one that runs; actions and verification run while the case is in them.
 */
export function pathOf(facts: PathFacts): PathStep[] {
  const now = runs(facts.state);
  return CASE_STATES.map((state, index) => {
    const place = index < now ? 'done' : index === now ? 'now' : 'ahead';
    const reached =
      place === 'ahead' ? undefined : facts.transitions.findLast(({ to }) => to === state);
    return {
      state,
      label: LABELS[state][place === 'done' ? 0 : 1],
      place,
      at: reached?.happenedAt ?? null,
      by: place === 'now' ? (facts.responsible?.name ?? null) : (reached?.by ?? null),
      detail: detailOf(state, facts),
    };
  });
}

/** The place of the step that runs; past the last one when nothing is left. */
function runs(state: CaseState): number {
  const at = CASE_STATES.indexOf(state);
  return state === 'recibido' || state === 'calificado' || state === 'concluido' ? at + 1 : at;
}

function detailOf(state: CaseState, { actions, verifications }: PathFacts): string | null {
  if (state === 'en_atencion' && actions.length > 0) {
    const open = actions.filter((action) => action.state === 'open').length;
    const done = actions.length - open;
    return joinAnd([
      ...(open === 0 ? [] : [`${open} en curso`]),
      ...(done === 0 ? [] : [counted(done, 'terminada', 'terminadas')]),
    ]);
  }
  if (state !== 'en_verificacion') return null;
  const needed = mandatoryVerifications(actions);
  if (needed !== null) return `${verifications} de ${needed} obligatorias`;
  return verifications === 0 ? null : counted(verifications, 'hecha', 'hechas');
}

/** Those that bring both parties together, and may end without them (RDNA 38, 47). */
const AGREEMENTS: readonly string[] = ['conciliacion', 'compromiso'];

/**
 * How many verifications the conclusion will ask for, when a conciliation or a commitment was left
 * without an agreement (RDNA 32.3); null when none is asked for so far.
 */
export const mandatoryVerifications = (actions: PathFacts['actions']): number | null =>
  actions.some(({ kind, state }) => AGREEMENTS.includes(kind) && state === 'stopped')
    ? (entryOf(CONCLUSION_CAUSES, 'falta_de_acuerdo')?.minVerifications ?? null)
    : null;
