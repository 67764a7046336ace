/**
 * How many took part in an activity, and of what sex, age and place: whoever gave her name once, and
 * the rest by numbers. The bands are those of the reports (violencia-omaped-ciam.md §6.1).
 */
import type { Sex } from '../catalogues/person.ts';
import { ageOn } from '../people/age.ts';

export const AGE_BANDS = ['0-5', '6-11', '12-17', '18-29', '30-59', '60+', 'no_se_sabe'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const AGE_BAND_LABELS: Readonly<Record<AgeBand, string>> = {
  '0-5': '0 a 5 años',
  '6-11': '6 a 11 años',
  '12-17': '12 a 17 años',
  '18-29': '18 a 29 años',
  '30-59': '30 a 59 años',
  '60+': '60 años o más',
  no_se_sabe: 'No se sabe',
};

const FROM: readonly (readonly [number, AgeBand])[] = [
  [60, '60+'],
  [30, '30-59'],
  [18, '18-29'],
  [12, '12-17'],
  [6, '6-11'],
  [0, '0-5'],
];

/** The band of a person on the day of the activity; a date of birth after it says nothing. */
export function bandOn(birthDate: string | null, day: string): AgeBand {
  const age = birthDate === null ? null : ageOn(birthDate, day);
  return FROM.find(([from]) => age !== null && age >= from)?.[1] ?? 'no_se_sabe';
}

/** Some people of one sex, band and district. */
export interface Group {
  readonly sex: Sex;
  readonly band: AgeBand;
  /** INEI code; null: not known. */
  readonly district: string | null;
  readonly count: number;
}

/** The same groups, each once, whatever order they came in. */
export function gathered(groups: readonly Group[]): Group[] {
  const found = new Map<string, Group>();
  for (const group of groups) {
    const key = [group.sex, group.band, group.district ?? ''].join('|');
    const before = found.get(key)?.count ?? 0;
    found.set(key, { ...group, count: before + group.count });
  }
  return [...found.values()].filter(({ count }) => count > 0);
}

export const totalOf = (groups: readonly Pick<Group, 'count'>[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/**
 * Whoever is on the list of names is not among the numbers: with a count of heads at the door, names
 * and numbers together may not pass it.
 * @param heads null when nobody counted. @returns Spanish, or null.
 */
export function countedTwice(heads: number | null, named: number, numbers: number): string | null {
  if (heads === null || named + numbers <= heads) return null;
  return `Hay ${named} en la lista y ${numbers} en los números: juntas son más que las ${heads} personas contadas. En los números no van las que ya están en la lista.`;
}
