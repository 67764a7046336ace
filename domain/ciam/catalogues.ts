/**
 * Coded fields of the CIAM: the registro nominal of older adults and situations of risk. Bare numbers
 * are articles of the Reglamento de la Ley 30490. The format of the national registro nominal was not
 * found: what only a form of the office asks for is *por verificar*.
 */
import {
  type Catalogue,
  type CatalogueEntry,
  type CodeOf,
  UNANSWERED,
} from '../catalogues/catalogue.ts';

const REGLAMENTO = 'Reglamento de la Ley 30490';
const OFFICE_FORM = `Ficha de la oficina; el formato del registro nominal (${REGLAMENTO}, art. 20) no se halló`;

/** Fragilidad: precarious independence; dependencia: needs help (Ley 30490). */
export const AUTONOMY_LEVELS = {
  id: 'autonomia_pam',
  label: 'Grado de autonomía',
  source: `Ley 30490 y su Reglamento, definiciones`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'autovalente', label: 'Autovalente' },
    { code: 'fragil', label: 'Frágil' },
    { code: 'dependiente', label: 'Dependiente' },
    { code: 'sin_valorar', label: 'Sin valorar todavía' },
  ],
} as const satisfies Catalogue;
export type AutonomyLevel = CodeOf<typeof AUTONOMY_LEVELS>;

export const PENSIONS = {
  id: 'pension_pam',
  label: 'Pensiones que recibe',
  source: OFFICE_FORM,
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'pension_65', label: 'Pensión 65' },
    { code: 'onp', label: 'ONP' },
    { code: 'afp', label: 'AFP' },
    { code: 'essalud', label: 'EsSalud' },
    { code: 'ninguna', label: 'Ninguna' },
    { code: 'no_sabe', label: 'No sabe' },
  ],
} as const satisfies Catalogue;
export type Pension = CodeOf<typeof PENSIONS>;

export const SOCIOECONOMIC_LEVELS = {
  id: 'sisfoh_pam',
  label: 'Clasificación socioeconómica (SISFOH)',
  source: OFFICE_FORM,
  verified: false,
  editable: 'names',
  entries: [
    { code: 'no_pobre', label: 'No pobre' },
    { code: 'pobre', label: 'Pobre' },
    { code: 'pobre_extremo', label: 'Pobre extremo' },
    { code: 'en_tramite', label: 'En trámite' },
    { code: 'sin_clasificar', label: 'Sin clasificar o vencida' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type SocioeconomicLevel = CodeOf<typeof SOCIOECONOMIC_LEVELS>;

export const HOUSINGS = {
  id: 'vivienda_pam',
  label: 'Vivienda',
  source: OFFICE_FORM,
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'propia', label: 'Propia' },
    { code: 'familiar', label: 'De su familia' },
    { code: 'alquilada', label: 'Alquilada' },
    { code: 'cedida', label: 'Cedida o prestada' },
    { code: 'residencia', label: 'Centro de atención residencial' },
    { code: 'sin_vivienda', label: 'Sin vivienda' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;

export const COMPANIES = {
  id: 'convive_con_pam',
  label: 'Con quién vive',
  source: OFFICE_FORM,
  verified: false,
  editable: 'names',
  entries: [
    { code: 'solo', label: 'Vive sola/o' },
    { code: 'pareja', label: 'Con su pareja' },
    { code: 'hijos', label: 'Con hijas o hijos' },
    { code: 'otros_familiares', label: 'Con otros familiares' },
    { code: 'no_familiares', label: 'Con personas que no son familiares' },
    { code: 'institucion', label: 'En una institución' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Company = CodeOf<typeof COMPANIES>;

export const SUPPORT_NETWORKS = {
  id: 'red_soporte_pam',
  label: '¿Tiene red de soporte?',
  source: `${REGLAMENTO}; ficha de la oficina`,
  verified: false,
  entries: [
    { code: 'si', label: 'Sí' },
    { code: 'parcial', label: 'Parcial' },
    { code: 'no', label: 'No' },
    { code: 'no_sabe', label: 'No sabe' },
  ],
} as const satisfies Catalogue;
export type SupportNetwork = CodeOf<typeof SUPPORT_NETWORKS>;

export const LITERACIES = {
  id: 'alfabetizacion_pam',
  label: '¿Lee y escribe?',
  source: `Ley 30490, art. 11.1 (alfabetización); ficha de la oficina`,
  verified: false,
  editable: 'names',
  entries: [
    { code: 'si', label: 'Sí' },
    { code: 'con_dificultad', label: 'Con dificultad' },
    { code: 'no', label: 'No' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;

export const INTERESTS = {
  id: 'interes_pam',
  label: 'Intereses',
  source: 'Ley 30490, art. 11.1 (funciones del CIAM); lista de trabajo',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'manualidades', label: 'Tejido y manualidades' },
    { code: 'musica_danza', label: 'Música y danza' },
    { code: 'deporte', label: 'Deporte y caminatas' },
    { code: 'huerto', label: 'Huerto y crianza' },
    { code: 'lectura', label: 'Lectura y escritura' },
    { code: 'emprendimiento', label: 'Emprendimiento' },
    { code: 'saberes', label: 'Transmitir sus saberes' },
    { code: 'tecnologia', label: 'Celular y tecnología' },
  ],
} as const satisfies Catalogue;

/** The four situations of risk; several may meet. */
export const RISK_SITUATIONS = {
  id: 'situacion_riesgo_pam',
  label: 'Situación de riesgo',
  source: `Ley 30490, art. 25; ${REGLAMENTO}, art. 82`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'pobreza', label: 'Pobreza o pobreza extrema (SISFOH)' },
    { code: 'fragilidad', label: 'Fragilidad' },
    { code: 'dependencia', label: 'Dependencia' },
    { code: 'violencia', label: 'Víctima de violencia' },
  ],
} as const satisfies Catalogue;
export type RiskSituation = CodeOf<typeof RISK_SITUATIONS>;

export const VIOLENCE_SETTINGS = {
  id: 'ambito_violencia_pam',
  label: 'Ámbito de la violencia',
  source: `${REGLAMENTO}, art. 82`,
  verified: true,
  entries: [
    { code: 'familiar', label: 'Familiar' },
    { code: 'social', label: 'Social' },
    { code: 'institucional', label: 'Institucional' },
  ],
} as const satisfies Catalogue;
export type ViolenceSetting = CodeOf<typeof VIOLENCE_SETTINGS>;

export const VIOLENCE_TYPES = {
  id: 'tipo_violencia_pam',
  label: 'Tipo de violencia',
  source: `${REGLAMENTO}, art. 82`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'fisica', label: 'Física (también negligencia o privación)' },
    { code: 'psicologica', label: 'Psicológica' },
    { code: 'sexual', label: 'Sexual' },
    { code: 'economica', label: 'Económica o patrimonial' },
    {
      code: 'abandono',
      label:
        'Por abandono (sin alimento, medicina, abrigo, compañía o vivienda; expulsión, o dejar a la persona en un hospital)',
    },
  ],
} as const satisfies Catalogue;
export type ViolenceType = CodeOf<typeof VIOLENCE_TYPES>;

interface Receiver extends CatalogueEntry {
  /** What authority it stands for: the DIPAM, or one that takes denuncias. */
  readonly takes: 'medidas' | 'denuncia';
}

/** To whom the office gives notice (83); of a lost person, the PNP (90). */
export const NOTICE_RECEIVERS = {
  id: 'destino_aviso_pam',
  label: 'A quién se da aviso',
  source: `${REGLAMENTO}, arts. 83 y 90; Reglamento de la Ley 30364, art. 14.4`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'dipam', label: 'DIPAM (MIMP)', takes: 'medidas' },
    {
      code: 'juez',
      label: 'Juzgado competente (donde no hay servicio de la DIPAM)',
      takes: 'medidas',
    },
    { code: 'pnp', label: 'Policía Nacional', takes: 'denuncia' },
    { code: 'mp', label: 'Ministerio Público', takes: 'denuncia' },
    { code: 'pj', label: 'Poder Judicial', takes: 'denuncia' },
  ],
} as const satisfies Catalogue<Receiver>;
export type NoticeReceiver = CodeOf<typeof NOTICE_RECEIVERS>;

export const NOTICE_WAYS = {
  id: 'medio_aviso_pam',
  label: 'Cómo se dio el aviso',
  source: 'Lista de trabajo; servicio Mi60+ (Reglamento de la Ley 30490, art. 84.2)',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'oficio', label: 'Oficio' },
    { code: 'virtual', label: 'Correo o mesa de partes virtual' },
    { code: 'telefono', label: 'Teléfono' },
    { code: 'en_persona', label: 'En persona' },
    { code: 'mi60', label: 'Servicio Mi60+' },
  ],
} as const satisfies Catalogue;

interface DipamMeasure extends CatalogueEntry {
  /** Only when nothing else does: a reason is written. */
  readonly exceptional?: boolean;
  /** The municipality carries it out through the CIAM (94.j). */
  readonly byCiam?: boolean;
}

/** What the DIPAM may decide. */
export const DIPAM_MEASURES = {
  id: 'medida_dipam',
  label: 'Medida de protección de la DIPAM',
  source: `${REGLAMENTO}, art. 86`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'acogimiento', label: 'Acogimiento' },
    { code: 'ceapam', label: 'Ingreso a un CEAPAM (excepcional)', exceptional: true },
    { code: 'cuidadores', label: 'Programas de cuidadoras y cuidadores' },
    { code: 'sis', label: 'Afiliación al SIS' },
    { code: 'salud', label: 'Atención de salud' },
    { code: 'justicia', label: 'Acceso a la justicia' },
    { code: 'dni', label: 'Obtención del DNI' },
    { code: 'programas', label: 'Programas sociales' },
    {
      code: 'ciam',
      label: 'Acceso a los servicios del CIAM (acción complementaria)',
      source: `${REGLAMENTO}, arts. 86 y 94.j`,
      byCiam: true,
    },
    { code: 'otra', label: 'Otra' },
  ],
} as const satisfies Catalogue<DipamMeasure>;
export type DipamMeasureCode = CodeOf<typeof DIPAM_MEASURES>;

export const RISK_FOLLOWUPS = {
  id: 'seguimiento_riesgo_pam',
  label: 'Seguimiento',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'visita', label: 'Visita domiciliaria' },
    { code: 'llamada', label: 'Llamada' },
    { code: 'entrevista', label: 'Entrevista en la oficina' },
    { code: 'coordinacion', label: 'Coordinación con otra institución' },
  ],
} as const satisfies Catalogue;

export const RISK_ENDS = {
  id: 'fin_riesgo_pam',
  label: 'Por qué termina',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'superada', label: 'La situación de riesgo se superó' },
    { code: 'medidas_concluidas', label: 'La DIPAM dio por concluidas las medidas' },
    { code: 'traslado', label: 'Se trasladó y otra entidad continúa' },
    { code: 'fallecimiento', label: 'Falleció' },
    { code: 'error', label: 'Se registró por error' },
  ],
} as const satisfies Catalogue;
