/** Who may be in the registro nominal: whoever is 60 or more on the day of the registration (Ley 30490, art. 2). */
import { type Aged, yearsOn } from '../people/age.ts';

export const OLDER_FROM = 60;

/** PAM_EDAD: why she cannot be registered on that day, in Spanish; null when she can. */
export function refuseAge(aged: Aged, day: string): string | null {
  const years = yearsOn(aged, day);
  if (years === null)
    return 'Falta la edad: escriba la fecha de nacimiento o, si no se conoce, la edad aproximada.';
  if (years >= OLDER_FROM) return null;
  return `Tiene ${years} años: el registro nominal es de personas de ${OLDER_FROM} años o más (Ley 30490, art. 2). Revise la fecha; si es correcta, oriéntela y derívela a otro servicio.`;
}

const BANDS = [
  { code: '60-69', label: '60 a 69 años', to: 69 },
  { code: '70-79', label: '70 a 79 años', to: 79 },
  { code: '80+', label: '80 años o más', to: Number.POSITIVE_INFINITY },
] as const;
export const AGE_BANDS: readonly { readonly code: string; readonly label: string }[] = BANDS;

/** The band of a report: three of them, so that nobody is known by hers. */
export const bandOf = (years: number): string => BANDS.find(({ to }) => years <= to)?.code ?? '80+';
