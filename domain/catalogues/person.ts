/**
 * Coded fields of a person that describe who she is. Numbers are those of the ministry's catalogue
 * (MIMP); lists without an official number use words.
 */
import { type Catalogue, type CodeOf, UNANSWERED } from './catalogue.ts';

const MIMP = 'Catálogo de variables del MIMP';

export const SEXES = {
  id: 'sexo',
  label: 'Sexo',
  source: MIMP,
  verified: true,
  entries: [{ code: '1', label: 'Hombre' }, { code: '2', label: 'Mujer' }, ...UNANSWERED],
} as const satisfies Catalogue;
export type Sex = CodeOf<typeof SEXES>;

/** The three languages of the region come first; the official numbers do not follow that order. */
export const LANGUAGES = {
  id: 'lengua_materna',
  label: 'Lengua materna',
  source: MIMP,
  verified: true,
  editable: 'entries',
  entries: [
    { code: '10', label: 'Castellano' },
    { code: '2', label: 'Aimara' },
    { code: '1', label: 'Quechua' },
    { code: '3', label: 'Asháninka' },
    { code: '4', label: 'Awajún' },
    { code: '5', label: 'Shipibo-konibo' },
    { code: '6', label: 'Shawi' },
    { code: '7', label: 'Matsigenka' },
    { code: '8', label: 'Achuar' },
    { code: '9', label: 'Otra lengua indígena u originaria' },
    { code: '11', label: 'Portugués' },
    { code: '12', label: 'Otra lengua extranjera' },
    { code: '13', label: 'Lengua de señas peruana' },
    { code: '14', label: 'No escucha ni habla' },
    { code: '16', label: 'No sabe / no responde' },
    { code: '99', label: 'No aplica' },
  ],
} as const satisfies Catalogue;
export type Language = CodeOf<typeof LANGUAGES>;

/** Whether an interpreter is needed (DL 1297, art. 10). The language itself is `LANGUAGES`. */
export const INTERPRETER_NEEDS = {
  id: 'necesita_interprete',
  label: '¿Necesita intérprete?',
  source: 'DL 1297, art. 10',
  verified: true,
  entries: [{ code: 'si', label: 'Sí' }, { code: 'no', label: 'No' }, ...UNANSWERED],
} as const satisfies Catalogue;
export type InterpreterNeed = CodeOf<typeof INTERPRETER_NEEDS>;

/** Self-declared; for small children the carer is asked. The census of 2025 changed its options. */
export const ETHNICITIES = {
  id: 'autoidentificacion_etnica',
  label: 'Autoidentificación étnica',
  source: MIMP,
  verified: true,
  editable: 'entries',
  entries: [
    { code: '1', label: 'Quechua' },
    { code: '2', label: 'Aimara' },
    { code: '3', label: 'Indígena u originario/a de la Amazonía' },
    { code: '4', label: 'De otro pueblo indígena u originario' },
    { code: '5', label: 'Negro/a, moreno/a, zambo/a, mulato/a o afrodescendiente' },
    { code: '6', label: 'Blanco/a' },
    { code: '7', label: 'Mestizo/a' },
    { code: '8', label: 'Otro' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Ethnicity = CodeOf<typeof ETHNICITIES>;

export const DISABILITIES = {
  id: 'discapacidad',
  label: 'Discapacidad',
  source: MIMP,
  verified: true,
  editable: 'names',
  entries: [
    { code: '6', label: 'Ninguna' },
    { code: '1', label: 'Motriz o física' },
    { code: '2', label: 'Sensorial' },
    { code: '3', label: 'Cognitivo-intelectual' },
    { code: '4', label: 'Psicosocial' },
    { code: '5', label: 'Más de una' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Disability = CodeOf<typeof DISABILITIES>;

export const DISABILITY_CERTIFICATES = {
  id: 'certificado_discapacidad',
  label: 'Certificado de discapacidad',
  source: MIMP,
  verified: true,
  entries: [
    { code: 'si', label: 'Sí' },
    { code: 'si_no_lo_porta', label: 'Sí, pero no lo porta' },
    { code: 'no', label: 'No' },
    { code: 'en_tramite', label: 'En trámite' },
    { code: 'no_aplica', label: 'No aplica' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type DisabilityCertificate = CodeOf<typeof DISABILITY_CERTIFICATES>;

export const CIVIL_STATUSES = {
  id: 'estado_civil',
  label: 'Estado civil',
  source: 'Uso de la oficina',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'soltero', label: 'Soltero/a' },
    { code: 'casado', label: 'Casado/a' },
    { code: 'conviviente', label: 'Conviviente' },
    { code: 'separado', label: 'Separado/a' },
    { code: 'divorciado', label: 'Divorciado/a' },
    { code: 'viudo', label: 'Viudo/a' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type CivilStatus = CodeOf<typeof CIVIL_STATUSES>;

export const HEALTH_INSURANCES = {
  id: 'seguro',
  label: 'Seguro de salud',
  source: 'Uso de la oficina',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'sis', label: 'SIS' },
    { code: 'essalud', label: 'EsSalud' },
    { code: 'ffaa_pnp', label: 'FF. AA. o PNP' },
    { code: 'privado', label: 'Privado' },
    { code: 'ninguno', label: 'Ninguno' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type HealthInsurance = CodeOf<typeof HEALTH_INSURANCES>;

/** The weeks go in their own field. */
export const PREGNANCIES = {
  id: 'gestante',
  label: '¿Gestante?',
  source: 'Ficha de casos de una DEMUNA (2018)',
  verified: true,
  entries: [
    { code: 'si', label: 'Sí' },
    { code: 'no', label: 'No' },
    { code: 'no_aplica', label: 'No aplica' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Pregnancy = CodeOf<typeof PREGNANCIES>;

/** Groups that the supervision forms count; the country itself is kept as an ISO code. */
export const NATIONALITY_GROUPS = {
  id: 'grupo_nacionalidad',
  label: 'Nacionalidad (grupo estadístico)',
  source: 'Ficha de supervisión de la Defensoría del Pueblo (2024)',
  verified: true,
  entries: [
    { code: 'peruana', label: 'Peruana' },
    { code: 'venezolana', label: 'Venezolana' },
    { code: 'otra', label: 'Otra' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type NationalityGroup = CodeOf<typeof NATIONALITY_GROUPS>;
