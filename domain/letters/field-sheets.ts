/** What the sheets of the field ask with a closed list (F02, F03 of the SisDNA design). */

/** Whom an interview was with. */
export const INTERVIEWED_AS = [
  { code: 'nna', label: 'Niña, niño o adolescente' },
  { code: 'familiar', label: 'Familiar o persona a cargo' },
  { code: 'obligado', label: 'Persona obligada o presunta responsable' },
  { code: 'tercero', label: 'Otra persona que conoce los hechos' },
] as const;

/** Nobody enters without leave: who gave it, or that nobody did. */
export const ENTRIES = [
  { code: 'autorizado', label: 'Autorizó el ingreso' },
  { code: 'negado', label: 'No autorizó el ingreso' },
  { code: 'ausente', label: 'No se encontró a nadie' },
  { code: 'lugar_publico', label: 'Lugar público o institución' },
] as const;
