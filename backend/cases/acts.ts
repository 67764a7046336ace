import { type CaseState, lawfulActs, refuseExtension } from '../../domain/case-states.ts';
import { ERRORS } from '../../domain/errors.ts';
import { type Action, mayDo, type Role, refusalOf } from '../../domain/rights.ts';
import type { LoadedCase } from './load.ts';
import type { ActChoice, QualificationView } from './types.ts';

const ACTS: Readonly<Record<ActChoice['act'], { label: string; right: Action }>> = {
  qualify: { label: 'Calificar', right: 'cases.qualify' },
  extend: { label: 'Ampliar la calificación', right: 'cases.extend_qualification' },
  refine: { label: 'Precisar calificación', right: 'cases.refine_qualification' },
  act: { label: 'Iniciar una acción de defensa', right: 'cases.act' },
  verify: { label: 'Pasar a verificación', right: 'cases.verify' },
  conclude: { label: 'Concluir', right: 'cases.conclude' },
  reopen: { label: 'Reabrir', right: 'cases.reopen' },
};

/** What may be done now, in the order of the procedure, with the reason for whoever may not. */
export function actsOf(
  found: LoadedCase,
  qualifications: readonly QualificationView[],
  roles: readonly Role[],
): ActChoice[] {
  const extended = qualifications.some(({ kind }) => kind === 'extension');
  return lawfulActs(found.state).flatMap((act) => {
    const choice = choiceOf(act, roles);
    if (act !== 'qualify' || extended) return [choice];
    const extension = choiceOf('extend', roles);
    const refused = refuseExtension(found);
    return [choice, refused === null ? extension : { ...extension, forbidden: ERRORS[refused] }];
  });
}

function choiceOf(act: ActChoice['act'], roles: readonly Role[]): ActChoice {
  const { label, right } = ACTS[act];
  return { act, label, forbidden: mayDo(right, roles) ? null : ERRORS[refusalOf(right)] };
}

/** The one button of the page. Reopening is lawful but is nobody's next step. */
const NEXT: Readonly<Record<CaseState, ActChoice['act'] | null>> = {
  recibido: 'qualify',
  calificado: 'act',
  en_atencion: 'verify',
  en_verificacion: 'conclude',
  concluido: null,
};

export const nextAct = (state: CaseState, acts: readonly ActChoice[]): ActChoice | null =>
  acts.find(({ act }) => act === NEXT[state]) ?? null;
