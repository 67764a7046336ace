/** The register books of the office, as they are chosen on screen (demuna.md §3.1). */

export const BOOK_NAMES = {
  expedientes: 'Expedientes',
  actas: 'Actas',
  oficios: 'Oficios',
  invitaciones: 'Invitaciones y citaciones',
  cargos: 'Cargos',
} as const;
export type BookName = keyof typeof BOOK_NAMES;
export const BOOK_CODES = Object.keys(BOOK_NAMES) as [BookName, ...BookName[]];

/** More entries than any office has in a month, and as many as a document of them takes. */
export const MOST_ENTRIES = 600;
