/** Who heads an institution, and since when: an oficio is addressed to who holds the post on its day. */

/** How a letter addresses somebody. What stands for both is for who is not known. */
export const TREATMENTS = [
  { code: 'Señora', label: 'Señora', gender: 'f' },
  { code: 'Señor', label: 'Señor', gender: 'm' },
  { code: 'Doctora', label: 'Doctora', gender: 'f' },
  { code: 'Doctor', label: 'Doctor', gender: 'm' },
  { code: 'Señor/a', label: 'Señor/a, si no se sabe', gender: null },
] as const;

export interface Holding {
  readonly id: string;
  /** *Encargado/a*: stands in for the titular, who comes back. */
  readonly acting: boolean;
  /** First and last day, YYYY-MM-DD; null: goes on. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who holds the post on a day: of several, who began last (who stands in, while she does). */
export function holderOn<H extends Holding>(holders: readonly H[], day: string): H | null {
  return (
    holders
      .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
      .toSorted(
        (one, other) =>
          one.validFrom.localeCompare(other.validFrom) || Number(one.acting) - Number(other.acting),
      )
      .at(-1) ?? null
  );
}

/**
 * Those who go when somebody takes the post: a titular ends whoever was there, and who stands in ends
 * whoever stood in; the titular whom she stands in for stays.
 */
export function endedBy<H extends Holding>(
  holders: readonly H[],
  { id, acting, validFrom }: Holding,
): H[] {
  return holders.filter(
    (one) =>
      one.id !== id &&
      one.validFrom < validFrom &&
      (one.validTo === null || one.validTo >= validFrom) &&
      (!acting || one.acting),
  );
}

/** The first of the same standing who is there while she would be: she must end before. */
export function metBy<H extends Holding>(holders: readonly H[], holding: Holding): H | null {
  return (
    holders
      .filter(
        ({ id, acting, validFrom }) =>
          id !== holding.id &&
          acting === holding.acting &&
          validFrom >= holding.validFrom &&
          (holding.validTo === null || validFrom <= holding.validTo),
      )
      .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
      .at(0) ?? null
  );
}

/**
 * A post as it is said of who holds it: «Juez/a» is «Jueza» of a Señora, «Comisario/a» «Comisario» of a
 * Señor. Of who is not known it stays as it is.
 */
export function postFor(post: string, treatment: string): string {
  const gender = genderOf(treatment);
  if (gender === null) return post;
  return post.replace(/(\p{L}+)\/as?(?!\p{L})/gu, (_, stem: string) =>
    gender === 'm' ? stem : `${stem.replace(/[eo]$/u, '')}a`,
  );
}

function genderOf(treatment: string): 'f' | 'm' | null {
  const typed = treatment.trim().toLocaleLowerCase('es-PE');
  return TREATMENTS.find(({ code }) => code.toLocaleLowerCase('es-PE') === typed)?.gender ?? null;
}
