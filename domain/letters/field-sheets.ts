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

/** Who may have told the office of a riesgo (A02 of the SisDNA design, part II). */
export const TOLD_BY = [
  { code: 'linea_100', label: 'Línea 100' },
  { code: 'cem', label: 'CEM' },
  { code: 'sau', label: 'SAU' },
  { code: 'mp', label: 'Ministerio Público' },
  { code: 'pnp', label: 'PNP' },
  { code: 'equipo_urgente', label: 'Equipo de atención urgente' },
  { code: 'demuna', label: 'DEMUNA' },
  { code: 'inpe', label: 'INPE' },
  { code: 'salud', label: 'Establecimiento de salud' },
  { code: 'ie', label: 'Institución educativa' },
  { code: 'otro', label: 'Otro' },
] as const;
