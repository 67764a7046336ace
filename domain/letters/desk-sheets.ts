/** What a sheet of the OMAPED asks with a closed list that its register does not have. */

/** DS 002-2014-MIMP, art. 72.1: what a person brings to be put in the Registro Nacional. */
export const CONADIS_REQUISITES = [
  { code: 'dni', label: 'DNI, que se muestra, y su copia' },
  { code: 'partida', label: 'Partida de nacimiento, de una niña o niño sin DNI' },
  { code: 'certificado', label: 'Certificado de discapacidad, original y copia' },
  { code: 'foto', label: 'Fotografía reciente, a color, con fondo blanco' },
] as const;
