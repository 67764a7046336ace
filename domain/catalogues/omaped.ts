/**
 * The register of the OMAPED (Oficina Municipal de Atención a las Personas con Discapacidad): Ley
 * 29973 and its Reglamento (DS 002-2014-MIMP, with DS 001-2026-MIMP).
 */
import { type Catalogue, type CodeOf, UNANSWERED } from './catalogue.ts';

const FORMS = 'Fichas de empadronamiento de oficinas OMAPED';

/** A person may have several. Autismo is a mark beside them (`autism` of the profile). */
export const DISABILITY_TYPES = {
  id: 'omaped_tipo',
  label: 'Tipo de discapacidad',
  source: 'Ley 29973, art. 2; formularios del Estado',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'fisica_motora', label: 'Física o motora' },
    { code: 'visual', label: 'Visual' },
    { code: 'auditiva', label: 'Auditiva' },
    { code: 'sordoceguera', label: 'Sordoceguera' },
    { code: 'habla', label: 'Del habla' },
    { code: 'intelectual', label: 'Intelectual' },
    { code: 'mental_psicosocial', label: 'Mental o psicosocial' },
    { code: 'multiple', label: 'Múltiple' },
  ],
} as const satisfies Catalogue;
export type DisabilityType = CodeOf<typeof DISABILITY_TYPES>;

/** Of the certificate. CONTIGO and the yellow carné ask for «severo». */
export const DISABILITY_DEGREES = {
  id: 'omaped_grado',
  label: 'Grado de discapacidad',
  source: 'NTS 127-MINSA/2016/DGIESP (RM 981-2016-MINSA)',
  verified: true,
  entries: [
    { code: 'leve', label: 'Leve' },
    { code: 'moderado', label: 'Moderado' },
    { code: 'severo', label: 'Severo' },
  ],
} as const satisfies Catalogue;
export type DisabilityDegree = CodeOf<typeof DISABILITY_DEGREES>;

export const DISABILITY_ORIGINS = {
  id: 'omaped_origen',
  label: 'Origen de la discapacidad',
  source: FORMS,
  verified: false,
  editable: 'names',
  entries: [
    { code: 'congenita', label: 'Congénita' },
    { code: 'adquirida', label: 'Adquirida por enfermedad' },
    { code: 'accidente', label: 'Por accidente' },
    { code: 'edad', label: 'Por la edad' },
    { code: 'otro', label: 'Otro' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;

export const DEPENDENCES = {
  id: 'omaped_dependencia',
  label: 'Dependencia para la vida diaria',
  source: FORMS,
  verified: false,
  entries: [
    { code: 'autonomo', label: 'Autónoma/o' },
    { code: 'semidependiente', label: 'Semidependiente' },
    { code: 'dependiente', label: 'Dependiente' },
  ],
} as const satisfies Catalogue;
export type Dependence = CodeOf<typeof DEPENDENCES>;

/** What a person uses, and what the office lends or gives. */
export const TECHNICAL_AIDS = {
  id: 'omaped_ayuda',
  label: 'Ayuda técnica',
  source: FORMS,
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'silla_ruedas', label: 'Silla de ruedas' },
    { code: 'baston', label: 'Bastón' },
    { code: 'andadera', label: 'Andadera' },
    { code: 'muletas', label: 'Muletas' },
    { code: 'audifono', label: 'Audífono' },
    { code: 'protesis', label: 'Prótesis' },
    { code: 'lentes', label: 'Lentes' },
    { code: 'tablero', label: 'Tablero de comunicación' },
    { code: 'otra', label: 'Otra' },
  ],
} as const satisfies Catalogue;

export const BARRIERS = {
  id: 'omaped_barrera',
  label: 'Dónde encuentra barreras',
  source: FORMS,
  verified: false,
  editable: 'names',
  entries: [
    { code: 'trabajo', label: 'Trabajo' },
    { code: 'vivienda', label: 'Vivienda' },
    { code: 'transporte', label: 'Transporte' },
    { code: 'comunidad', label: 'Comunidad' },
  ],
} as const satisfies Catalogue;

/** The SISFOH decides it; the office only keeps what it answered. */
export const SISFOH_CLASSES = {
  id: 'omaped_sisfoh',
  label: 'Clasificación socioeconómica (SISFOH)',
  source: 'Sistema de Focalización de Hogares',
  verified: true,
  entries: [
    { code: 'pobre_extremo', label: 'Pobre extremo' },
    { code: 'pobre', label: 'Pobre' },
    { code: 'no_pobre', label: 'No pobre' },
    { code: 'sin_clasificacion', label: 'Sin clasificación' },
  ],
} as const satisfies Catalogue;
export type SisfohClass = CodeOf<typeof SISFOH_CLASSES>;

export const EMPLOYMENTS = {
  id: 'omaped_empleo',
  label: 'Trabajo',
  source: FORMS,
  verified: false,
  entries: [
    { code: 'dependiente', label: 'Dependiente' },
    { code: 'independiente', label: 'Independiente' },
    { code: 'no', label: 'No trabaja' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;

/** The way of a certificate. It is issued by a health establishment, never by the OMAPED. */
export const CERTIFICATE_STEPS = {
  id: 'omaped_certificado_estado',
  label: 'Estado del certificado',
  source: 'Reglamento de la Ley 29973, arts. 67 a 72',
  verified: true,
  entries: [
    { code: 'orientado', label: 'Orientada/o' },
    { code: 'cita', label: 'Con cita' },
    { code: 'en_evaluacion', label: 'En evaluación' },
    { code: 'emitido', label: 'Emitido' },
    { code: 'observado', label: 'Observado' },
    { code: 'inscrito_conadis', label: 'Inscrita/o en el CONADIS' },
  ],
} as const satisfies Catalogue;
export type CertificateStep = CodeOf<typeof CERTIFICATE_STEPS>;

export const CERTIFICATE_CHARACTERS = {
  id: 'omaped_certificado_caracter',
  label: 'Carácter de la discapacidad',
  source: 'Ley 32367; NTS 127-MINSA/2016/DGIESP',
  verified: true,
  entries: [
    { code: 'permanente', label: 'Permanente' },
    { code: 'temporal', label: 'Temporal' },
  ],
} as const satisfies Catalogue;
export type CertificateCharacter = CodeOf<typeof CERTIFICATE_CHARACTERS>;

/** Free health establishments certify: MINSA, EsSalud, regional, armed forces and police, INPE, private ones. */
export const MINSA_ANSWERS = {
  id: 'omaped_minsa_respuesta',
  label: 'Respuesta del MINSA sobre el certificado',
  source: 'Reglamento de la Ley 29973, art. 69',
  verified: true,
  entries: [
    { code: 'autentico', label: 'Es auténtico' },
    { code: 'no_figura', label: 'No figura' },
    { code: 'falso', label: 'Es falso: se comunica a la autoridad' },
  ],
} as const satisfies Catalogue;

/** As the software of other offices has them. */
const PROCEDURE_STATES = [
  { code: 'no', label: 'No' },
  { code: 'si', label: 'Sí' },
  { code: 'en_tramite', label: 'En trámite' },
  { code: 'no_elegible', label: 'No elegible' },
] as const;

export const CARNE_STATES = {
  id: 'omaped_carne_estado',
  label: 'Carné del CONADIS',
  source: FORMS,
  verified: true,
  entries: PROCEDURE_STATES,
} as const satisfies Catalogue;
export type CarneState = CodeOf<typeof CARNE_STATES>;

export const CARNE_COLOURS = {
  id: 'omaped_carne_color',
  label: 'Color del carné',
  source: 'CONADIS; Ley 30412',
  verified: true,
  entries: [
    { code: 'amarillo', label: 'Amarillo (severa: pasaje libre, Ley 30412)' },
    { code: 'azul', label: 'Azul' },
  ],
} as const satisfies Catalogue;
export type CarneColour = CodeOf<typeof CARNE_COLOURS>;

export const CONTIGO_STATES = {
  id: 'omaped_contigo_estado',
  label: 'Programa CONTIGO',
  source: FORMS,
  verified: true,
  entries: PROCEDURE_STATES,
} as const satisfies Catalogue;
export type ContigoState = CodeOf<typeof CONTIGO_STATES>;

export const CONTIGO_SUSPENSIONS = {
  id: 'omaped_contigo_suspension',
  label: 'Por qué se suspendió la pensión',
  source: 'Programa CONTIGO',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'cse_vencida', label: 'Clasificación socioeconómica vencida' },
    { code: 'ingreso_o_pension', label: 'Otro ingreso o pensión' },
    { code: 'no_cobro', label: 'No cobró' },
    { code: 'otro', label: 'Otro motivo' },
  ],
} as const satisfies Catalogue;

/** Who helps her: care, or the *apoyo* that she designated herself (DL 1384). No other figure exists. */
export const SUPPORT_KINDS = {
  id: 'omaped_apoyo_clase',
  label: 'Cuidado o apoyo',
  source: 'Reglamento de la Ley 29973 (DS 001-2026-MIMP); DL 1384',
  verified: true,
  entries: [
    { code: 'persona_cuidadora', label: 'Persona cuidadora' },
    { code: 'familiar_cuidador', label: 'Familiar cuidador/a' },
    { code: 'asistente_personal', label: 'Asistente personal' },
    { code: 'apoyo_designado', label: 'Apoyo designado' },
  ],
} as const satisfies Catalogue;
export type SupportKind = CodeOf<typeof SUPPORT_KINDS>;

export const SUPPORT_FORMS = {
  id: 'omaped_apoyo_forma',
  label: 'Cómo se designó el apoyo',
  source: 'DL 1384; DS 016-2019-MIMP',
  verified: true,
  entries: [
    { code: 'notarial', label: 'Escritura ante notario' },
    { code: 'judicial', label: 'Sentencia del juez' },
  ],
} as const satisfies Catalogue;
export type SupportForm = CodeOf<typeof SUPPORT_FORMS>;

export const ADJUSTMENT_PLACES = {
  id: 'omaped_ajuste_lugar',
  label: 'Ante quién se pide el ajuste razonable',
  source: 'Reglamento de la Ley 29973, art. 3.2',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'municipalidad', label: 'La municipalidad' },
    { code: 'salud', label: 'Un establecimiento de salud' },
    { code: 'educacion', label: 'Una institución educativa' },
    { code: 'trabajo', label: 'Un empleador' },
    { code: 'justicia', label: 'Policía, fiscalía o juzgado' },
    { code: 'otra', label: 'Otra entidad' },
  ],
} as const satisfies Catalogue;

/** What happens with a thing of the office. */
export const DELIVERY_KINDS = {
  id: 'omaped_entrega_clase',
  label: 'Cómo se entrega',
  source: 'Uso de la oficina',
  verified: true,
  entries: [
    { code: 'prestamo', label: 'Préstamo' },
    { code: 'donacion', label: 'Donación' },
  ],
} as const satisfies Catalogue;
export type DeliveryKind = CodeOf<typeof DELIVERY_KINDS>;

/** Where a thing of the office comes from. */
export const THING_SOURCES = {
  id: 'omaped_bien_origen',
  label: 'De dónde viene',
  source: 'Uso de la oficina',
  verified: true,
  entries: [
    { code: 'municipalidad', label: 'Compra de la municipalidad' },
    { code: 'donado', label: 'Donación a la municipalidad' },
    { code: 'conadis', label: 'CONADIS' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;
