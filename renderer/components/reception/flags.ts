import type { CaseFlag } from '../../../domain/catalogues/case.ts';
import { flagsFor } from '../../../domain/catalogues/materias.ts';
import type { ReceptionInput } from '../../../domain/records/reception.ts';

/** Fields of the sheet that hold a legal mark. */
export type FlagField = 'crime' | 'misdemeanor' | 'risk' | 'lackOfProtection';

/** Family violence has no field of its own: its route is another office's (Ley 30364). */
export const FLAG_FIELDS: Readonly<Record<CaseFlag, FlagField | null>> = {
  delito: 'crime',
  falta: 'misdemeanor',
  rdf: 'risk',
  df: 'lackOfProtection',
  vif: null,
};

/** The marks that the chosen matters always carry. */
export function markedBy(matters: ReceptionInput['matters']): readonly FlagField[] {
  const rules = flagsFor(
    matters.map(({ matter, submatter }) => ({ materia: matter, sub: submatter })),
  );
  return rules.flatMap(({ flag, when }) => {
    const field = FLAG_FIELDS[flag];
    return when === 'always' && field !== null ? [field] : [];
  });
}
