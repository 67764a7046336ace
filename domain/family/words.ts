/** A family in words: what each is to whom it is about, and since when. */
import type { Catalogue } from '../catalogues/catalogue.ts';
import { shortDate } from '../words/dates.ts';
import { type Kept, otherIs, tieLabel } from './tie.ts';

interface Sexed {
  readonly id: string;
  readonly sex: string | null;
}

/**
 * «Madre», «Hermano; cuidador»: all that one person is to another; null when nothing ties them.
 * @param list TIES as they read on the day.
 */
export function whatSheIs(
  list: Catalogue,
  ties: readonly Kept[],
  of: string,
  person: Sexed,
): string | null {
  const words = ties
    .filter(({ personId, otherId }) => [personId, otherId].includes(person.id))
    .flatMap((tie) => otherIs(tie, of, (id) => (id === person.id ? person.sex : null)) ?? [])
    .map((code) => tieLabel(list, code, person.sex));
  const [first, ...others] = [...new Set(words)];
  if (first === undefined) return null;
  return [first, ...others.map((word) => word.toLowerCase())].join('; ');
}

interface Dated {
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly verified: boolean;
}

/** «desde el 03/05/2020, hasta el 01/02/2024; por verificar»; null when there is nothing to say. */
export function whenWords({ fromDate, untilDate, verified }: Dated): string | null {
  const dates = [
    ...(fromDate === null ? [] : [`desde el ${shortDate(fromDate)}`]),
    ...(untilDate === null ? [] : [`hasta el ${shortDate(untilDate)}`]),
  ].join(', ');
  const parts = [...(dates === '' ? [] : [dates]), ...(verified ? [] : ['por verificar'])];
  return parts.length === 0 ? null : parts.join('; ');
}
