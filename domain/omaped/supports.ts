/**
 * Who helps a person. Her legal capacity is whole: she designates *apoyos*, with *salvaguardias*, by
 * notary or judge (DL 1384, DS 016-2019-MIMP). No figure that decides in her place is recorded.
 */
import type { SupportForm, SupportKind } from '../catalogues/omaped.ts';

export interface SupportFacts {
  readonly kind: SupportKind;
  readonly form: SupportForm | null;
  /** For what: «cobrar la pensión», «trámites de salud». */
  readonly scope: string;
  readonly document: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/** Field → Spanish message: what a designated support lacks (OM_APOYO), or dates that cannot be. */
export function supportFaults(facts: SupportFacts): Readonly<Record<string, string>> {
  const { kind, form, scope, document, startedOn, endedOn } = facts;
  const faults: Record<string, string> = {};
  if (kind === 'apoyo_designado') {
    if (form === null) faults['form'] = 'Elija si se designó ante notario o por el juez.';
    if (document === '') faults['document'] = 'Escriba la escritura o la sentencia.';
    if (scope === '') faults['scope'] = 'Escriba para qué es el apoyo.';
  }
  if (startedOn !== null && endedOn !== null && endedOn < startedOn)
    faults['endedOn'] = 'Es anterior al inicio. Revise las dos fechas.';
  return faults;
}
