import type { CaseView } from '../../../../backend/cases/types.ts';
import type { CaseFlags, Ternary } from '../../../../domain/case-states.ts';
import { entryOf, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { MATERIAS } from '../../../../domain/catalogues/materias.ts';

/** Each matter as it is read aloud, the submatter after it. */
export const matterWords = (matters: CaseView['matters']): readonly string[] =>
  matters.map(({ matter, submatter, principal }) => {
    const sub = entryOf(MATERIAS, matter)?.subs.find(({ code }) => code === submatter);
    return `${labelOf(MATERIAS, matter)}${sub === undefined ? '' : `: ${sub.label}`}${principal ? ' (principal)' : ''}`;
  });

export const SAID: Readonly<Record<Ternary, string>> = {
  si: 'Sí',
  no: 'No',
  no_sabe: 'No se sabe',
};

export const FLAG_WORDS: readonly (readonly [keyof CaseFlags, string])[] = [
  ['crime', 'Indicios de delito'],
  ['misdemeanor', 'Indicios de falta'],
  ['risk', 'Riesgo de desprotección'],
  ['lackOfProtection', 'Desprotección familiar'],
];
