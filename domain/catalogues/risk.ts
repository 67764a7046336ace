/** Coded fields of the procedure for riesgo de desprotección familiar (DL 1297; demuna.md §2.7). */
import type { Catalogue, CatalogueEntry, CodeOf } from './catalogue.ts';

/**
 * The eleven forms of vulneración of the Tabla de Valoración de Riesgo. The table gives no points:
 * each is valued as riesgo or as desprotección by who signs the informe.
 */
export const TYPOLOGIES = {
  id: 'tipologia_tvr',
  label: 'Tipología de la Tabla de Valoración de Riesgo',
  source: 'Informe de valoración de riesgo (A02, SisDNA); R1297 DCF 2ª',
  verified: true,
  editable: 'names',
  entries: [
    { code: 't01', label: 'Violencia sexual en la familia de origen' },
    { code: 't02', label: 'Explotación sexual generada en la familia' },
    { code: 't03', label: 'Violencia física' },
    { code: 't04', label: 'Violencia psicológica' },
    { code: 't05', label: 'Trabajo con afectación de derechos' },
    { code: 't06', label: 'Vida en calle' },
    { code: 't07', label: 'Mendicidad' },
    { code: 't08', label: 'Negligencia o descuido' },
    { code: 't09', label: 'Trata desde la familia' },
    { code: 't10', label: 'Abandono' },
    { code: 't11', label: 'Imposibilidad temporal o definitiva de las o los progenitores' },
  ],
} as const satisfies Catalogue;
export type Typology = CodeOf<typeof TYPOLOGIES>;

/** Several may be ordered at once. */
export const RISK_MEASURES = {
  id: 'medida_por_riesgo',
  label: 'Medida de protección por riesgo',
  source: 'DL 1297, art. 32',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'a', label: 'Apoyo para fortalecer las competencias de cuidado y crianza' },
    { code: 'b', label: 'Acceso a educación y salud' },
    { code: 'c', label: 'Acceso a atención especializada' },
    { code: 'd', label: 'Apoyo psicológico a la niña, niño o adolescente y a su familia' },
    { code: 'e', label: 'Acceso a servicios para prevenir y abordar la violencia' },
    { code: 'f', label: 'Acceso a servicios de cuidado' },
    { code: 'g', label: 'Formación técnico-productiva para el/la adolescente y su familia' },
    { code: 'h', label: 'Inclusión en programas sociales' },
    { code: 'i', label: 'Orientación y patrocinio legal gratuito' },
    { code: 'j', label: 'Acceso al registro de la niña, niño o adolescente' },
    { code: 'k', label: 'Otra' },
  ],
} as const satisfies Catalogue;
export type RiskMeasure = CodeOf<typeof RISK_MEASURES>;

interface RiskDocument extends CatalogueEntry {
  readonly kind: 'form' | 'report' | 'plan' | 'resolution';
  /** Of a resolution: whether the procedure is over with it in this office (R1297 163–164). */
  readonly ends?: boolean;
  /** Of a resolution: the norm by which the Ministerio Público is told of it. */
  readonly tellsProsecutor?: string;
}

/** Resolutions that end are a reading of ours: the norm does not list them. */
export const RISK_DOCUMENTS = {
  id: 'documento_rdf',
  label: 'Documento del procedimiento por riesgo',
  source: 'Diseño del SisDNA (2023), transcripción de terceros; DL 1297; R1297',
  verified: false,
  entries: [
    { code: 'F01', label: 'Recepción', kind: 'form' },
    { code: 'A01', label: 'Signos de alerta', kind: 'form' },
    { code: 'A02', label: 'Informe de valoración de riesgo', kind: 'report' },
    { code: 'F02', label: 'Entrevista', kind: 'form' },
    { code: 'F03', label: 'Visita domiciliaria', kind: 'form' },
    { code: 'INF03', label: 'Informe interdisciplinario', kind: 'report' },
    { code: 'PTI', label: 'Plan de trabajo individual', kind: 'plan' },
    { code: 'F11', label: 'Seguimiento', kind: 'form' },
    {
      code: 'R01',
      label: 'Resolución que asume competencia por declinación',
      kind: 'resolution',
      ends: false,
    },
    {
      code: 'R02',
      label: 'Resolución que no inicia y deriva a la UPE',
      kind: 'resolution',
      ends: true,
    },
    { code: 'R03', label: 'Resolución que no inicia', kind: 'resolution', ends: true },
    {
      code: 'R04',
      label: 'Resolución que inicia el procedimiento',
      source: 'DL 1297, art. 26',
      kind: 'resolution',
      ends: false,
    },
    {
      code: 'R05',
      label: 'Resolución que declara el riesgo provisional',
      source: 'DL 1297, art. 29',
      kind: 'resolution',
      ends: false,
      tellsProsecutor: 'DL 1297, art. 31',
    },
    {
      code: 'R06',
      label: 'Resolución que aprueba el plan y las medidas',
      source: 'DL 1297, art. 30; R1297 44',
      kind: 'resolution',
      ends: false,
      tellsProsecutor: 'DL 1297, art. 30',
    },
    {
      code: 'R07',
      label: 'Resolución que concluye',
      source: 'DL 1297, art. 42',
      kind: 'resolution',
      ends: true,
      tellsProsecutor: 'DL 1297, art. 42',
    },
    {
      code: 'R11',
      label: 'Resolución que declina la competencia',
      source: 'R1297 161',
      kind: 'resolution',
      ends: true,
    },
  ],
} as const satisfies Catalogue<RiskDocument>;
export type RiskDocumentCode = CodeOf<typeof RISK_DOCUMENTS>;
export type RiskResolution = Extract<RiskDocumentCode, `R${string}`>;

/** The child or adolescent may report alone, without any requirement (DL 1297, art. 17). */
export const RISK_WAYS_IN = {
  id: 'forma_ingreso_rdf',
  label: 'Forma de ingreso',
  source: 'R1297 22; por declinación, R1297 160',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'documento_policial', label: 'Escrita: documento policial' },
    { code: 'oficio', label: 'Escrita: oficio u otro documento' },
    { code: 'medio_a_distancia', label: 'Escrita: correo u otro medio a distancia' },
    { code: 'comunicacion_social', label: 'Medio de comunicación o red social, de oficio' },
    { code: 'verbal_en_persona', label: 'Verbal, en persona' },
    { code: 'verbal_por_telefono', label: 'Verbal, por teléfono' },
    { code: 'declinacion', label: 'Declinación de la UPE o del juzgado', source: 'R1297 160' },
  ],
} as const satisfies Catalogue;
export type RiskWayIn = CodeOf<typeof RISK_WAYS_IN>;

/** Measures and plan are set by need, without fixed terms; why is written. */
export const SPECIAL_CASES = {
  id: 'caso_especial_rdf',
  label: 'Caso especial',
  source: 'R1297 42.7',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'enfermedad_cronica', label: 'Enfermedad crónica o de salud mental' },
    { code: 'gestacion', label: 'Gestación' },
    { code: 'discapacidad', label: 'Discapacidad' },
    { code: 'trata', label: 'Trata' },
    { code: 'explotacion_sexual', label: 'Explotación sexual' },
    { code: 'situacion_de_calle', label: 'Situación de calle' },
    { code: 'grupo_de_hermanos', label: 'Grupo de hermanas o hermanos' },
    { code: 'progenitores_en_tratamiento', label: 'Progenitores en tratamiento' },
  ],
} as const satisfies Catalogue;
export type SpecialCase = CodeOf<typeof SPECIAL_CASES>;

export const RISK_ENDINGS = {
  id: 'conclusion_rdf',
  label: 'Causa de conclusión del procedimiento por riesgo',
  source: 'DL 1297, art. 42',
  verified: true,
  entries: [
    { code: 'objetivos_logrados', label: 'Se lograron los objetivos del plan' },
    { code: 'desproteccion', label: 'Pasó a desprotección familiar' },
    { code: 'mayoria_de_edad', label: 'Cumplió 18 años' },
  ],
} as const satisfies Catalogue;
export type RiskEnding = CodeOf<typeof RISK_ENDINGS>;

/** What the Tabla de Valoración de Riesgo, or the informe interdisciplinario, ends with. */
export const ASSESSMENTS = {
  id: 'conclusion_valoracion',
  label: 'Conclusión de la valoración',
  source: 'Informe de valoración de riesgo (A02), parte V',
  verified: true,
  entries: [
    { code: 'no_hay_riesgo', label: 'No hay riesgo' },
    { code: 'hay_riesgo', label: 'Hay riesgo de desprotección familiar' },
    { code: 'hay_desproteccion', label: 'Hay desprotección familiar' },
  ],
} as const satisfies Catalogue;
export type Assessment = CodeOf<typeof ASSESSMENTS>;

interface Ground extends CatalogueEntry {
  readonly of: 'hay_riesgo' | 'hay_desproteccion';
}

/** The supuestos of the law: not serious, riesgo (R1297 3); serious, desprotección familiar (R1297 4). */
export const RISK_GROUNDS = {
  id: 'supuesto_rdf',
  label: 'Supuesto de riesgo o de desprotección familiar',
  source: 'R1297 3 y 4',
  verified: true,
  editable: 'names',
  entries: [
    {
      code: 'r_a',
      label: 'Violencia física o psicológica que no es grave según la tabla',
      source: 'R1297 3.a',
      of: 'hay_riesgo',
    },
    {
      code: 'r_b',
      label: 'Deserción, ausentismo esporádico o abandono escolar sin justificación',
      source: 'R1297 3.b',
      of: 'hay_riesgo',
    },
    {
      code: 'r_c',
      label: 'Incapacidad para controlar conductas que pueden llevar a la desprotección o a daño',
      source: 'R1297 3.c',
      of: 'hay_riesgo',
    },
    {
      code: 'r_d',
      label: 'Descuido o negligencia con riesgo leve',
      source: 'R1297 3.d',
      of: 'hay_riesgo',
    },
    {
      code: 'r_e',
      label: 'Trabajo infantil en la calle o con afectación que no es grave',
      source: 'R1297 3.e',
      of: 'hay_riesgo',
    },
    {
      code: 'r_f',
      label: 'Otra circunstancia que no es grave',
      source: 'R1297 3.f',
      of: 'hay_riesgo',
    },
    {
      code: 'd_a',
      label: 'Abandono: quienes cuidan faltan, no quieren o no pueden hacerlo',
      source: 'R1297 4.a',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_b1',
      label:
        'Violencia sexual, o violencia física o psicológica grave, de la familia o tolerada por ella',
      source: 'R1297 4.b.1',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_b2',
      label: 'Trata ligada al incumplimiento de la familia',
      source: 'R1297 4.b.2',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_b3',
      label: 'Consumo reiterado de sustancias o conducta adictiva tolerados por la familia',
      source: 'R1297 4.b.3',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_c',
      label: 'Trabajo en la calle o trabajo con afectación grave',
      source: 'R1297 4.c',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_d',
      label:
        'Inducción a la mendicidad, la delincuencia, la explotación sexual o el trabajo forzoso',
      source: 'R1297 4.d',
      of: 'hay_desproteccion',
    },
    {
      code: 'd_e',
      label: 'Otra situación grave, o riesgo que persiste pese a la actuación del Estado',
      source: 'R1297 4.e',
      of: 'hay_desproteccion',
    },
  ],
} as const satisfies Catalogue<Ground>;

/** How each typology of the table is valued; it has no points. */
export const TYPOLOGY_VALUES = {
  id: 'valor_tipologia',
  label: 'Valor de la tipología',
  source: 'Informe de valoración de riesgo (A02), parte III',
  verified: true,
  entries: [
    { code: 'no', label: 'No se aprecia' },
    { code: 'riesgo', label: 'Riesgo' },
    { code: 'desproteccion', label: 'Desprotección' },
  ],
} as const satisfies Catalogue;
export type TypologyValue = CodeOf<typeof TYPOLOGY_VALUES>;

/** How the facts came to the office; a declination is assumed by R01 (R1297 160). */
export const RISK_ORIGINS = {
  id: 'origen_rdf',
  label: 'Origen del procedimiento',
  source: 'R1297 22, 160',
  verified: true,
  entries: [
    { code: 'propio', label: 'La DEMUNA tomó conocimiento' },
    { code: 'upe', label: 'Lo declinó la UPE' },
    { code: 'juzgado', label: 'Lo declinó el juzgado' },
  ],
} as const satisfies Catalogue;
export type RiskOrigin = CodeOf<typeof RISK_ORIGINS>;

/** Acts that verify or evaluate, before the beginning (preliminary) or after it. */
export const RISK_ACTS = {
  id: 'diligencia_rdf',
  label: 'Diligencia del procedimiento por riesgo',
  source: 'DL 1297, arts. 19 y 28; R1297 29, 30 y 32',
  verified: true,
  entries: [
    { code: 'entrevista', label: 'Entrevista (F02)' },
    { code: 'visita', label: 'Visita domiciliaria (F03)' },
    { code: 'evaluacion_social', label: 'Evaluación social' },
    { code: 'evaluacion_psicologica', label: 'Evaluación psicológica' },
    { code: 'reniec', label: 'Consulta al RENIEC' },
    { code: 'antecedentes', label: 'Consulta de antecedentes' },
    { code: 'nacimiento', label: 'Certificado de nacido vivo o acta de nacimiento' },
    { code: 'salud', label: 'Información de salud' },
    { code: 'otra', label: 'Otra diligencia' },
  ],
} as const satisfies Catalogue;
export type RiskActKind = CodeOf<typeof RISK_ACTS>;

/** Who must hear the child, and sign the informe (R1297 8, 30). */
export const TEAM_PROFESSIONS = {
  id: 'profesion_equipo',
  label: 'Profesión del equipo',
  source: 'R1297 8; DL 1297, art. 28',
  verified: true,
  entries: [
    { code: 'legal', label: 'Derecho' },
    { code: 'psicologica', label: 'Psicología' },
    { code: 'social', label: 'Trabajo social' },
  ],
} as const satisfies Catalogue;

/** What R05 and R06 may say; what R07 may say is in `RISK_ENDINGS`. */
export const RISK_DECISIONS = {
  id: 'decision_rdf',
  label: 'Qué decide la resolución',
  source: 'DL 1297, arts. 29, 30 y 41; R1297 42 a 45',
  verified: true,
  entries: [
    { code: 'riesgo', label: 'Declara el riesgo provisional y dispone el plan', of: 'R05' },
    { code: 'inexistencia', label: 'Declara que no hay riesgo y archiva', of: 'R05' },
    { code: 'aprueba', label: 'Aprueba el plan y las medidas', of: 'R06' },
    { code: 'varia', label: 'Varía las medidas', of: 'R06' },
    { code: 'prorroga', label: 'Prorroga las medidas, hasta 12 meses en total', of: 'R06' },
  ],
} as const satisfies Catalogue<CatalogueEntry & { readonly of: RiskResolution }>;
export type RiskDecision = CodeOf<typeof RISK_DECISIONS> | RiskEnding;

/** How much longer the preliminary acts last, in a declared national emergency only (R1297 29). */
export const LONGER_PRELIMINARIES = {
  id: 'ampliacion_preliminar',
  label: 'Ampliación de las actuaciones preliminares',
  source: 'DL 1297, art. 19; R1297 29 (DS 006-2024-MIMP)',
  verified: true,
  entries: [
    { code: 'horas', label: '72 horas desde que se supo' },
    { code: 'dias', label: '7 días hábiles, por complejidad' },
  ],
} as const satisfies Catalogue;
export type LongerPreliminaryKind = CodeOf<typeof LONGER_PRELIMINARIES>;

export const APPEAL_KINDS = {
  id: 'recurso_rdf',
  label: 'Recurso',
  source: 'DL 1297, art. 31; R1297 163 y 164',
  verified: true,
  entries: [
    { code: 'reconsideracion', label: 'Reconsideración' },
    { code: 'apelacion', label: 'Apelación' },
  ],
} as const satisfies Catalogue;

export const APPEAL_RESULTS = {
  id: 'resultado_recurso_rdf',
  label: 'Cómo se resolvió el recurso',
  source: 'TUO Ley 27444, art. 227; lista de trabajo',
  verified: false,
  entries: [
    { code: 'fundado', label: 'Fundado' },
    { code: 'fundado_en_parte', label: 'Fundado en parte' },
    { code: 'infundado', label: 'Infundado' },
    { code: 'improcedente', label: 'Improcedente' },
  ],
} as const satisfies Catalogue;

export const ACTIVITY_RESULTS = {
  id: 'resultado_actividad_pti',
  label: 'Cómo va la actividad del plan',
  source: 'Plan de trabajo individual (R1297 43); lista de trabajo',
  verified: false,
  entries: [
    { code: 'pendiente', label: 'Pendiente' },
    { code: 'en_curso', label: 'En curso' },
    { code: 'cumplida', label: 'Cumplida' },
    { code: 'no_cumplida', label: 'No se cumplió' },
  ],
} as const satisfies Catalogue;
