/**
 * Who answers for whom, and by which way she may be asked: safe contact comes first. Ages as the
 * Código de los Niños y Adolescentes has them (Título Preliminar I).
 */

import { ageGroup } from '../people/age.ts';
import type { ContactAct } from '../records/person.ts';

/** Who speaks: the person herself, an adolescent if she wants to, or whoever accompanies a child. */
export type Speaker = 'self' | 'adolescent' | 'companion' | 'unknown';

export const SPEAKER_WORDS: Readonly<Record<Speaker, string>> = {
  self: 'Se le pregunta a ella o él.',
  adolescent:
    'Se le pregunta a ella o él solo si quiere, a solas, con las preguntas de lectura fácil.',
  companion: 'Tiene menos de 12 años: se pregunta a quien la o lo acompaña.',
  unknown: 'No consta su edad: con menos de 12 años se pregunta a quien la o lo acompaña.',
};

/** @param age completed years today; null when nobody knows. */
export function speakerFor(age: number | null): Speaker {
  if (age === null) return 'unknown';
  const group = ageGroup(age);
  if (group === 'adulto') return 'self';
  return group === 'adolescente' ? 'adolescent' : 'companion';
}

export interface ContactFacts {
  /** Ways closed by the rules of the case, whoever's they are. */
  readonly closed: readonly ContactAct[];
  /** Of family violence, at any desk. */
  readonly violence: boolean;
  /** She told a telephone, or hours, at which it is safe to call. */
  readonly safePhoneTold: boolean;
  /** Somebody of the case has a telephone. */
  readonly hasPhone: boolean;
}

/** Why the telephone is not offered, in general words; null: it may be used. */
export function phoneRefused(facts: ContactFacts): string | null {
  const { closed, violence, safePhoneTold, hasPhone } = facts;
  if (closed.includes('phone') || closed.includes('voicemail'))
    return 'No se ofrece el teléfono: las reglas de contacto seguro de este caso no lo permiten.';
  if (violence && !safePhoneTold)
    return 'No se ofrece el teléfono: en violencia solo se llama a un número o en un horario que la persona dijo que es seguro, y no consta ninguno.';
  return hasPhone ? null : 'No se ofrece el teléfono: el caso no tiene ninguno.';
}
