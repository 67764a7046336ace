/**
 * Names as the registries of the south of Peru hold them: few surnames, very often repeated. Any
 * likeness to a person is chance.
 */
import type { Chance } from './random.ts';

export const SURNAMES = [
  'Mamani',
  'Quispe',
  'Condori',
  'Flores',
  'Choque',
  'Ticona',
  'Apaza',
  'Huanca',
  'Ñahui',
  'Huamán',
  'Vargas',
  'Chambilla',
  'Limache',
  'Copaja',
  'Alave',
  'Ramos',
  'Cutipa',
  'Maquera',
  'Catacora',
  'Yujra',
  'Chino',
  'Coaquira',
  'Laqui',
  'Aduviri',
  'Nina',
  'Calizaya',
  'Pari',
  'Tonconi',
  'Ayca',
  'Esquía',
  'Larico',
  'Mendoza',
  'Salluca',
  'Velarde',
  'Zapana',
] as const;

const GIVEN = {
  '1': ['José', 'Luis', 'Juan Carlos', 'Jhon', 'Yoel', 'Wilber', 'Percy', 'Ángel', 'Íker', 'David'],
  '2': [
    'María',
    'Rosa Elena',
    'Luz',
    'Nayra',
    'Yovana',
    'Sonia',
    'Wara',
    'Brígida',
    'Ana Lucía',
    'Flor',
  ],
} as const;

export interface MadeName {
  readonly firstSurname: string;
  readonly secondSurname: string | null;
  readonly givenNames: string;
}

/** @param sex code of the catalogue: 1 man, 2 woman. */
export function madeName(chance: Chance, sex: '1' | '2', firstSurname?: string): MadeName {
  // Squared: the first surnames of the list are the common ones.
  const surname = (): string =>
    SURNAMES[Math.floor(chance.next() ** 2 * SURNAMES.length)] ?? SURNAMES[0];
  return {
    firstSurname: firstSurname ?? surname(),
    secondSurname: chance.happens(0.04) ? null : surname(),
    givenNames: chance.pick(GIVEN[sex]),
  };
}
