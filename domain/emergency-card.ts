/**
 * Who is called when a life cannot wait. The national lines are the program's; the telephones of the
 * turn are the office's own, kept in clear beside the store so that they show before anybody enters
 * (docs/decisions/0040-emergency-card.md): posts and public numbers, never a person.
 */

interface EmergencyLine {
  readonly number: string;
  readonly of: string;
  readonly what: string;
}

/** As their institutions publish them. Free of charge, from any telephone. */
export const NATIONAL_LINES: readonly EmergencyLine[] = [
  { number: '105', of: 'Policía Nacional', what: 'Peligro ahora' },
  { number: '106', of: 'SAMU', what: 'Ambulancia' },
  { number: '116', of: 'Bomberos', what: 'Incendio, rescate, heridos' },
  { number: '100', of: 'Línea 100 (MIMP)', what: 'Violencia familiar o sexual' },
  { number: '1810', of: 'Línea 1810 (MIMP)', what: 'Niñas, niños y adolescentes sin protección' },
];

/** A post of an institution, and its number: what the office writes of its own turn. */
export interface TurnPhone {
  readonly post: string;
  readonly number: string;
}

/** As many as fit on the card beside the national lines. */
export const MOST_TURN_PHONES = 8;
export const LONGEST_POST = 60;

/** What an office is asked for first. */
export const POSTS_ASKED: readonly string[] = [
  'Fiscalía de turno',
  'Comisaría',
  'DIPAM (personas adultas mayores)',
  'UPE',
  'Centro de salud',
];

/** Digits as dialled: 3 to 12, with what people write between them. */
export const isDialled = (typed: string): boolean =>
  /^\+?[\d\s()/.-]+$/u.test(typed) && /^\d{3,12}$/u.test(typed.replace(/\D/gu, ''));
