/**
 * What the sheets of the OMAPED and the CIAM ask with a closed list. The lists of the state forms were
 * not available: they follow the forms in use at other municipalities, and the law where it names them.
 */

/** DS 002-2014-MIMP, art. 72.1: what a person brings to be put in the Registro Nacional. */
export const CONADIS_REQUISITES = [
  { code: 'dni', label: 'DNI, que se muestra, y su copia' },
  { code: 'partida', label: 'Partida de nacimiento, de una niña o niño sin DNI' },
  { code: 'certificado', label: 'Certificado de discapacidad, original y copia' },
  { code: 'foto', label: 'Fotografía reciente, a color, con fondo blanco' },
] as const;

/** Fragilidad and dependencia: Ley 30490, art. 2. */
export const AUTONOMIES = [
  { code: 'autovalente', label: 'Autovalente' },
  { code: 'fragil', label: 'Frágil' },
  { code: 'dependiente', label: 'Dependiente' },
] as const;

export const PENSIONS = [
  { code: 'pension_65', label: 'Pensión 65' },
  { code: 'onp', label: 'ONP' },
  { code: 'afp', label: 'AFP' },
  { code: 'essalud', label: 'EsSalud' },
  { code: 'otra', label: 'Otra' },
  { code: 'ninguna', label: 'Ninguna' },
] as const;

/** DS 024-2021-MIMP, art. 82. */
export const RISK_SITUATIONS = [
  { code: 'pobreza', label: 'Pobreza o pobreza extrema' },
  { code: 'fragilidad', label: 'Fragilidad' },
  { code: 'dependencia', label: 'Dependencia' },
  { code: 'violencia', label: 'Violencia' },
] as const;
