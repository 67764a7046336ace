/** How a letter addresses somebody. */

/** "Señora", "Señor", or "Señor/a" when it is not known. @param sex code of SEXES, or null. */
export function treatmentOf(sex: string | null): string {
  if (sex === '2') return 'Señora';
  return sex === '1' ? 'Señor' : 'Señor/a';
}
