/**
 * Which sheet belongs to whom (RM 328-2019-MIMP, annex 1; DS 009-2016-MIMP, art. 1): a woman or an
 * adolescent attacked by who is or was her partner, that of women; a child attacked by another of the
 * family, that of children; whoever is 60 or more, that of older adults. A hint for who records: the
 * sheet that the authority applied is the one that counts.
 */
import type { Catalogue } from '../catalogues/catalogue.ts';
import type { Sex } from '../catalogues/person.ts';
import type { FvrInstrument } from './instruments.ts';

export const FVR_BONDS = {
  id: 'fvr_vinculo',
  label: 'Quién es la persona denunciada para ella',
  source: 'FVR de mujeres y pareja, anexo 1',
  verified: true,
  entries: [
    { code: 'pareja', label: 'Es o fue su pareja, o es padre de su hijo' },
    { code: 'familiar', label: 'Otra persona de la familia o de la casa' },
    { code: 'otra', label: 'Otra persona' },
  ],
} as const satisfies Catalogue;
export type FvrBond = (typeof FVR_BONDS)['entries'][number]['code'];

interface Victim {
  /** Code of SEXES, or null when nobody asked. */
  readonly sex: string | null;
  /** In years, on the day of the sheet; null when it is not known. */
  readonly age: number | null;
  readonly bond: FvrBond | null;
}

export interface WhichSheet {
  readonly instrument: FvrInstrument;
  /** What to look at twice, in Spanish. */
  readonly doubt: string | null;
}

const WOMAN = '2' satisfies Sex;
/** The form says «mayores de 14 años»: whether 14 years old is in it is not clear. */
const YOUNGEST = 14;

/** @returns null while age, sex or bond are not known. */
export function whichSheet({ sex, age, bond }: Victim): WhichSheet | null {
  if (age === null || bond === null || sex === null) return null;
  if (sex === WOMAN && bond === 'pareja' && age >= YOUNGEST)
    return {
      instrument: 'fvr_mujeres_pareja',
      doubt:
        age === YOUNGEST
          ? 'El formulario dice «mayores de 14 años». Con 14 cumplidos, pregunte a la autoridad qué ficha aplica.'
          : age >= 60
            ? 'Tiene 60 años o más: la autoridad puede aplicar también la ficha de personas adultas mayores.'
            : null,
    };
  if (age < 18) return { instrument: 'fvr_nna', doubt: null };
  if (age >= 60) return { instrument: 'fvr_pam', doubt: null };
  return {
    instrument: 'fvr_otros',
    doubt: 'No se conoce una ficha para esta situación. Anote el nivel que fije la autoridad.',
  };
}

/** The sheet whose items and points are verified: the one that this office may compute. */
export const COMPUTED = 'fvr_mujeres_pareja' satisfies FvrInstrument;

/** Whether the calculation may be of her: not when her age and sex give her another sheet. */
export function mayBeComputed(victim: Omit<Victim, 'bond'>): boolean {
  const hers = whichSheet({ ...victim, bond: 'pareja' });
  return hers === null || hers.instrument === COMPUTED;
}
