import { initials, UNKNOWN_NAME } from '../../../domain/people/names.ts';
import { useMask } from './mask.tsx';

/** A person's name, or its initials while names are masked. Every name on screen goes through here. */
export function PersonName({ name }: { readonly name: string | null }) {
  const shown = useShownName();
  if (name === null || name === UNKNOWN_NAME) return <em>{UNKNOWN_NAME}</em>;
  return <>{shown(name)}</>;
}

/** For places that take text only: labels of options, accessible names. */
export function useShownName(): (name: string | null) => string {
  const { masked } = useMask();
  return (name) => {
    if (name === null) return UNKNOWN_NAME;
    return masked && name !== UNKNOWN_NAME ? maskedName(name) : name;
  };
}

/** "Quispe Mamani, Rosa" and "Rosa Quispe Mamani" are both "R. Q. M." */
function maskedName(name: string): string {
  const [surnames = '', given] = name.split(', ');
  return initials(
    given === undefined
      ? { firstSurname: null, secondSurname: null, givenNames: surnames }
      : { firstSurname: surnames, secondSurname: null, givenNames: given },
  );
}
