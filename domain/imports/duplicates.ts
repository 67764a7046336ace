/** Who is who: by document, else by name, birth and district (violencia-omaped-ciam.md §7). */
import { foldName } from '../people/names.ts';
import type { PersonFields } from '../records/person.ts';
import type { ReadRow } from './rows.ts';

type Known = Pick<
  PersonFields,
  | 'firstSurname'
  | 'secondSurname'
  | 'givenNames'
  | 'documentType'
  | 'documentNumber'
  | 'birthDate'
  | 'district'
>;

/** The same document; a CUI becomes the DNI. Null when there is none. */
export function documentKey({ documentType, documentNumber }: Known): string | null {
  if (documentNumber === null || documentNumber === '') return null;
  return `${documentType === '5' || documentType === null ? '1' : documentType}:${documentNumber}`;
}

/** The same name, birth and district; null when one of the three is not known. */
export function birthKey(person: Known): string | null {
  const { firstSurname, givenNames, birthDate, district } = person;
  if (firstSurname === null || givenNames === null || birthDate === null || district === null)
    return null;
  return [foldedName(person), birthDate, district].join('|');
}

const foldedName = ({ firstSurname, secondSurname, givenNames }: Known): string =>
  [firstSurname, secondSurname, givenNames].map((part) => foldName(part ?? '')).join(' ');

/** Whether two names can be of one person: a surname and a given name they share. */
export function namesAgree(a: Known, b: Known): boolean {
  const share = (one: string | null, two: string | null): boolean => {
    const words = new Set(foldName(one ?? '').split(' '));
    return foldName(two ?? '')
      .split(' ')
      .some((word) => word !== '' && words.has(word));
  };
  const surnames = (of: Known): string => `${of.firstSurname ?? ''} ${of.secondSurname ?? ''}`;
  return share(surnames(a), surnames(b)) && share(a.givenNames, b.givenNames);
}

/** Line of the file → the earlier line that is the same person, and how that is known. */
export function repeatedWithin(
  rows: readonly ReadRow[],
): ReadonlyMap<number, { readonly of: number; readonly by: 'document' | 'birth' }> {
  const first = new Map<string, ReadRow>();
  const repeated = new Map<number, { of: number; by: 'document' | 'birth' }>();
  for (const row of rows) {
    const document = documentKey(row.person);
    for (const by of ['document', 'birth'] as const) {
      const key = by === 'document' ? document : birthKey(row.person);
      if (key === null) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      else if (!repeated.has(row.line) && !areTwo(document, documentKey(earlier.person)))
        repeated.set(row.line, { of: earlier.line, by });
    }
  }
  return repeated;
}

/** Two documents are two people, however alike the rest. */
export const areTwo = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;
