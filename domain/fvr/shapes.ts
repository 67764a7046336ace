/** What an instrument of risk valuation (FVR) is made of: data with a version, never code. */
import type { Catalogue } from '../catalogues/catalogue.ts';

/** Levels of the form, from the least. */
export const FORM_LEVELS = ['leve', 'moderado', 'severo_1', 'severo_2'] as const;
export type FormLevel = (typeof FORM_LEVELS)[number];

/** Levels of the law (Ley 30364, art. 16; Ley 31715), by which the terms of the court run. */
export const LAW_LEVELS = {
  id: 'fvr_nivel_ley',
  label: 'Nivel de riesgo',
  source: 'Ley 30364, art. 16, según la Ley 31715',
  verified: true,
  entries: [
    { code: 'leve', label: 'Leve' },
    { code: 'moderado', label: 'Moderado' },
    { code: 'severo', label: 'Severo' },
    { code: 'no_determinado', label: 'No determinado' },
  ],
} as const satisfies Catalogue;
export type LawLevel = (typeof LAW_LEVELS)['entries'][number]['code'];

/** What a person may write down as the level of a sheet: as the form or the police's program says it. */
export const FVR_LEVELS = {
  id: 'fvr_nivel',
  label: 'Nivel de la ficha',
  source: 'FVR de mujeres y pareja, anexo 2 (tabla de puntajes); Ley 30364, art. 16',
  verified: true,
  entries: [
    { code: 'leve', label: 'Leve (riesgo variable)' },
    { code: 'moderado', label: 'Moderado (riesgo en aumento)' },
    { code: 'severo', label: 'Severo' },
    { code: 'severo_1', label: 'Severo 1 (severo)' },
    { code: 'severo_2', label: 'Severo 2 (severo extremo)' },
    { code: 'no_determinado', label: 'No determinado' },
  ],
} as const satisfies Catalogue;
export type FvrLevel = (typeof FVR_LEVELS)['entries'][number]['code'];

export interface SeverityStep {
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly label: string;
}

export interface ScoredItem {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  /** A blank has none. */
  readonly points: { readonly si: number; readonly no: number };
  /** How the two answers read on a button: an inverse item says what they mean. */
  readonly labels: { readonly si: string; readonly no: string };
  readonly note: string | null;
  /** It is the no that has points. */
  readonly inverse: boolean;
}

export interface InfoItem {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly answer: 'yes_no' | 'weapon' | 'mark';
  /** The scored item that it stands under. */
  readonly after: string;
}

export interface FactorItem {
  readonly id: string;
  readonly number: string;
  readonly group: string;
  readonly text: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  /** Asked only after that answer to another one. */
  readonly shownIf: { readonly item: string; readonly is: string } | null;
  readonly note: string | null;
}

export interface AnnexItem {
  readonly id: string;
  readonly number: string;
  readonly group: string;
  readonly summary: string;
}

/** Scores of one level, both ends in it. */
export interface Threshold {
  readonly level: FormLevel;
  readonly min: number;
  readonly max: number;
  readonly law: LawLevel;
}
