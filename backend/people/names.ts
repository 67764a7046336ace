import { fullName, type NameParts, UNKNOWN_NAME } from '../../domain/people/names.ts';

export type NamedPerson = NameParts & { readonly knownAs: string | null };

/** "Quispe Mamani, Rosa"; without a name, what she is known as: «La Chola»; else *Sin nombre conocido*. */
export function displayName(person: NamedPerson): string {
  const name = fullName(person);
  if (name !== UNKNOWN_NAME || person.knownAs === null) return name;
  return `«${person.knownAs}»`;
}

/** The columns that a name is made of, for SQL. `alias`: of the table `persons`. */
export const nameColumns = (alias: string): string =>
  `${alias}.first_surname AS "firstSurname", ${alias}.second_surname AS "secondSurname",
   ${alias}.given_names AS "givenNames", ${alias}.known_as AS "knownAs"`;
