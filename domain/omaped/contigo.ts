/**
 * CONTIGO, the pension for severe disability: a hint, never a decision. Its three conditions are those
 * of the Reglamento of Ley 29973, art. 64; the SISFOH decides (OM_CONTIGO).
 */
import type { DisabilityDegree, SisfohClass } from '../catalogues/omaped.ts';

export interface ContigoFacts {
  /** Of the certificate; null: not known. */
  readonly degree: DisabilityDegree | null;
  readonly sisfoh: SisfohClass | null;
  /** A pension or an income of her own, EsSalud's benefits among them. Null: nobody asked. */
  readonly pensionOrIncome: 'si' | 'no' | 'no_sabe' | null;
}

export type ConditionStanding = 'met' | 'not_met' | 'not_known';

export const CONDITION_STANDING_LABELS: Readonly<Record<ConditionStanding, string>> = {
  met: 'Cumple',
  not_met: 'No cumple',
  not_known: 'No se sabe',
};

export interface ContigoCondition {
  readonly id: 'severa' | 'pobreza' | 'sin_ingreso';
  readonly label: string;
  readonly standing: ConditionStanding;
  /** Spanish: what is so, or what to ask. */
  readonly why: string;
}

export interface ContigoHint {
  /** `posible` only when the three are met; `no` when one is not; else it cannot be told. */
  readonly says: 'posible' | 'no' | 'falta';
  readonly conditions: readonly ContigoCondition[];
}

export const CONTIGO_HINT_LABELS: Readonly<Record<ContigoHint['says'], string>> = {
  posible: 'Posible elegible',
  no: 'No cumple un requisito',
  falta: 'Faltan datos',
};

export function contigoHint(facts: ContigoFacts): ContigoHint {
  const conditions = [severity(facts.degree), poverty(facts.sisfoh), noIncome(facts)];
  const all = (standing: ConditionStanding) =>
    conditions.every((condition) => condition.standing === standing);
  const some = (standing: ConditionStanding) =>
    conditions.some((condition) => condition.standing === standing);
  return { says: all('met') ? 'posible' : some('not_met') ? 'no' : 'falta', conditions };
}

function severity(degree: DisabilityDegree | null): ContigoCondition {
  const label = 'Certificado de discapacidad severa';
  const condition = (standing: ConditionStanding, why: string): ContigoCondition => ({
    id: 'severa',
    label,
    standing,
    why,
  });
  if (degree === null) return condition('not_known', 'No hay certificado con su grado.');
  return degree === 'severo'
    ? condition('met', 'El certificado dice grado severo.')
    : condition('not_met', `El certificado dice grado ${degree}.`);
}

function poverty(sisfoh: SisfohClass | null): ContigoCondition {
  const condition = (standing: ConditionStanding, why: string): ContigoCondition => ({
    id: 'pobreza',
    label: 'Pobreza o pobreza extrema según el SISFOH',
    standing,
    why,
  });
  switch (sisfoh) {
    case 'pobre':
      return condition('met', 'El SISFOH la clasifica como pobre.');
    case 'pobre_extremo':
      return condition('met', 'El SISFOH la clasifica como pobre extremo.');
    case 'no_pobre':
      return condition('not_met', 'El SISFOH la clasifica como no pobre.');
    default:
      return condition('not_known', 'Falta la clasificación: se pide en la ULE.');
  }
}

function noIncome({ pensionOrIncome }: ContigoFacts): ContigoCondition {
  const condition = (standing: ConditionStanding, why: string): ContigoCondition => ({
    id: 'sin_ingreso',
    label: 'Sin ingreso ni pensión',
    standing,
    why,
  });
  if (pensionOrIncome === 'no') return condition('met', 'Dice que no tiene ingreso ni pensión.');
  if (pensionOrIncome === 'si')
    return condition('not_met', 'Tiene un ingreso o una pensión (también cuentan los de EsSalud).');
  return condition('not_known', 'Falta preguntar si tiene ingreso o pensión.');
}
