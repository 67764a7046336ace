import type { Flag } from '../../../domain/case-states.ts';
import type { CaseFlag } from '../../../domain/catalogues/case.ts';
import { flagsFor } from '../../../domain/catalogues/materias.ts';
import type { ReceptionInput } from '../../../domain/records/reception.ts';

/** The field of the sheet that holds each legal mark. */
export const FLAG_FIELDS: Readonly<Record<CaseFlag, Flag>> = {
  delito: 'crime',
  falta: 'misdemeanor',
  rdf: 'risk',
  df: 'lackOfProtection',
  vif: 'violence',
};

/** The marks that the chosen matters always carry. */
export function markedBy(matters: ReceptionInput['matters']): readonly Flag[] {
  const rules = flagsFor(
    matters.map(({ matter, submatter }) => ({ materia: matter, sub: submatter })),
  );
  return rules.flatMap(({ flag, when }) => (when === 'always' ? [FLAG_FIELDS[flag]] : []));
}
