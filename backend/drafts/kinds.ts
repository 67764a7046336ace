/** Forms that save while they are typed. */
export const DRAFT_KINDS = [
  'reception',
  'letter',
  'note',
  'followup',
  'orientation',
  'person',
  'migration',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Words that tell nothing of whom it is about: they show in lists that others may see. */
export const DRAFT_TITLES: Readonly<Record<DraftKind, string>> = {
  reception: 'Recepción sin terminar',
  letter: 'Oficio sin terminar',
  note: 'Anotación sin terminar',
  followup: 'Seguimiento sin terminar',
  orientation: 'Orientación sin terminar',
  person: 'Datos de una persona sin terminar',
  migration: 'Expediente en papel sin terminar de cargar',
};
