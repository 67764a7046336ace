/** Forms that save while they are typed. */
export const DRAFT_KINDS = [
  'reception',
  'letter',
  'note',
  'followup',
  'orientation',
  'person',
  'migration',
  'qualification',
  'extension',
  'action',
  'action_end',
  'verification',
  'conclusion',
  'reopening',
  'case_change',
  'case_person',
  'assignment',
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
  qualification: 'Calificación sin terminar',
  extension: 'Ampliación de la calificación sin terminar',
  action: 'Acción de defensa sin terminar de escribir',
  action_end: 'Fin de una acción de defensa sin terminar de escribir',
  verification: 'Paso a verificación sin terminar',
  conclusion: 'Conclusión sin terminar',
  reopening: 'Reapertura sin terminar',
  case_change: 'Corrección de datos sin terminar',
  case_person: 'Persona del caso sin terminar de agregar',
  assignment: 'Seguimiento sin terminar de asignar',
};
