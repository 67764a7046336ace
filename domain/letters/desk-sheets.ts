/**
 * What the sheets of the OMAPED and the CIAM ask with a closed list. The lists of the state forms were
 * not available: they follow the forms in use at other municipalities, and the law where it names them.
 */

/** Ley 29973, art. 2, as state forms list them; several may hold. */
export const DISABILITY_TYPES = [
  { code: 'fisica_motora', label: 'Física o motora' },
  { code: 'visual', label: 'Visual' },
  { code: 'auditiva', label: 'Auditiva' },
  { code: 'sordoceguera', label: 'Sordoceguera' },
  { code: 'habla', label: 'Del habla' },
  { code: 'intelectual', label: 'Intelectual' },
  { code: 'mental_psicosocial', label: 'Mental o psicosocial' },
  { code: 'multiple', label: 'Múltiple' },
  { code: 'autismo', label: 'Autismo (TEA)' },
] as const;

export const DISABILITY_ORIGINS = [
  { code: 'congenita', label: 'Congénita' },
  { code: 'adquirida', label: 'Adquirida por enfermedad' },
  { code: 'edad', label: 'Por la edad' },
  { code: 'accidente', label: 'Por accidente' },
  { code: 'otro', label: 'Otro' },
] as const;

/** As the certificado says; CONTIGO asks for «severa». */
export const DISABILITY_DEGREES = [
  { code: 'leve', label: 'Leve' },
  { code: 'moderado', label: 'Moderada' },
  { code: 'severo', label: 'Severa' },
  { code: 'sin_calificar', label: 'Sin calificar' },
] as const;

export const DEPENDENCES = [
  { code: 'autonomo', label: 'Autónoma' },
  { code: 'semidependiente', label: 'Semidependiente' },
  { code: 'dependiente', label: 'Dependiente' },
] as const;

/** Classification of the SISFOH. */
export const SISFOH_CLASSES = [
  { code: 'pobre_extremo', label: 'Pobre extremo' },
  { code: 'pobre', label: 'Pobre' },
  { code: 'no_pobre', label: 'No pobre' },
  { code: 'sin_clasificacion', label: 'Sin clasificación' },
] as const;

export const HELD = [
  { code: 'si', label: 'Sí' },
  { code: 'en_tramite', label: 'En trámite' },
  { code: 'no', label: 'No' },
  { code: 'no_elegible', label: 'No elegible' },
] as const;

/** DS 002-2014-MIMP, art. 72.1: what a person brings to be put in the Registro Nacional. */
export const CONADIS_REQUISITES = [
  { code: 'dni', label: 'DNI, que se muestra, y su copia' },
  { code: 'partida', label: 'Partida de nacimiento, de una niña o niño sin DNI' },
  { code: 'certificado', label: 'Certificado de discapacidad, original y copia' },
  { code: 'foto', label: 'Fotografía reciente, a color, con fondo blanco' },
] as const;

/** How an ayuda is handed over: what is lent comes back. */
export const AID_WAYS = [
  { code: 'donacion', label: 'Donación' },
  { code: 'prestamo', label: 'Préstamo' },
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
