import type { CaseView, DiscardView } from '../../../../backend/cases/types.ts';
import { FLAGS, type Flag, type FlagState } from '../../../../domain/case-states.ts';
import { type Catalogue, entryOf, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import type { Materia } from '../../../../domain/catalogues/materias.ts';
import { dateTime } from '../../../../domain/words/dates.ts';

/** Each matter as it is read aloud, the submatter after it. @param materias of the day they were decided. */
export const matterWords = (
  matters: CaseView['matters'],
  materias: Catalogue<Materia>,
): readonly string[] =>
  matters.map(({ matter, submatter, principal }) => {
    const sub = entryOf(materias, matter)?.subs.find(({ code }) => code === submatter);
    return `${labelOf(materias, matter)}${sub === undefined ? '' : `: ${sub.label}`}${principal ? ' (principal)' : ''}`;
  });

export const SAID: Readonly<Record<FlagState, string>> = {
  si: 'Sí',
  no: 'No',
  no_sabe: 'No se sabe',
  descartado: 'Descartado',
};

export const FLAG_WORDS: readonly (readonly [Flag, string])[] = [
  ['crime', 'Indicios de delito'],
  ['misdemeanor', 'Indicios de falta'],
  ['risk', 'Riesgo de desprotección'],
  ['lackOfProtection', 'Desprotección familiar'],
  ['violence', 'Violencia'],
];

export const discardedIn = ({ flags }: Pick<CaseView, 'flags'>): readonly Flag[] =>
  FLAGS.filter((flag) => flags[flag] === 'descartado');

/** «Descartado por Rosa Quispe el 10/08/2026 09:20». */
export const discardWords = ({ by, at }: Pick<DiscardView, 'by' | 'at'>): string =>
  `Descartado por ${by} el ${dateTime(at)}`;
