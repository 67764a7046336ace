import type { CaseState } from '../../domain/case-states.ts';
import { listedActs, NEXT_ACT, type ProcedureAct } from '../../domain/cases/acts.ts';
import { ERRORS } from '../../domain/errors.ts';
import { type Action, mayDo, type Role, refusalOf } from '../../domain/rights.ts';
import { flagsOf, type LoadedCase } from './load.ts';
import type { ActChoice, ActionView, QualificationView } from './types.ts';

const ACTS: Readonly<Record<ProcedureAct, { label: string; right: Action }>> = {
  qualify: { label: 'Calificar', right: 'cases.qualify' },
  extend: { label: 'Ampliar la calificación', right: 'cases.extend_qualification' },
  refine: { label: 'Precisar calificación', right: 'cases.refine_qualification' },
  discard: { label: 'Descartar una marca', right: 'cases.discard_flag' },
  act: { label: 'Iniciar una acción de defensa', right: 'cases.act' },
  verify: { label: 'Pasar a verificación', right: 'cases.verify' },
  conclude: { label: 'Concluir', right: 'cases.conclude' },
  reopen: { label: 'Reabrir', right: 'cases.reopen' },
};

interface Done {
  readonly qualifications: readonly QualificationView[];
  readonly actions: readonly ActionView[];
}

/**
 * What may be done, in the order of the procedure, with the reason for what may not be done now, or
 * not by whoever asks.
 */
export function actsOf(
  found: LoadedCase,
  { qualifications, actions }: Done,
  roles: readonly Role[],
): ActChoice[] {
  // A case of violence follows its own route.
  if (found.service === 'violencia') return [];
  const listed = listedActs({
    state: found.state,
    flags: flagsOf(found),
    extended: qualifications.some(({ kind }) => kind === 'extension'),
    actionsOpen: actions.filter(({ state }) => state === 'open').length,
  });
  return listed.map(({ act, why }) => {
    const { label, right } = ACTS[act];
    return {
      act,
      label,
      forbidden: why ?? (mayDo(right, roles) ? null : ERRORS[refusalOf(right)]),
    };
  });
}

/** The one button of the page. */
export const nextAct = (state: CaseState, acts: readonly ActChoice[]): ActChoice | null =>
  acts.find(({ act }) => act === NEXT_ACT[state]) ?? null;
