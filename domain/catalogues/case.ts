/** Coded fields of a case: how it came in, who takes part, what was done, why it ended. */
import type { Catalogue, CatalogueEntry, CodeOf } from './catalogue.ts';

const RDNA = 'DS 005-2019-MIMP (RDNA)';

/** How the office came to know (D01; ways in of R1297 22). */
export const CHANNELS = {
  id: 'canal',
  label: 'Canal de ingreso',
  source: 'Ficha de recepción (F01, SisDNA); RDNA 30.1; R1297 22',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'personal', label: 'Personal' },
    { code: 'telefonico', label: 'Telefónico' },
    { code: 'escrito', label: 'Escrito' },
    { code: 'correo', label: 'Correo electrónico' },
    { code: 'oficio', label: 'Oficio' },
    { code: 'documento_policial', label: 'Documento policial' },
    { code: 'medio_social', label: 'Medio de comunicación o red social' },
    { code: 'de_oficio', label: 'De oficio' },
    { code: 'derivado', label: 'Derivado por otra institución' },
    { code: 'declinado', label: 'Declinación de competencia' },
  ],
} as const satisfies Catalogue;
export type Channel = CodeOf<typeof CHANNELS>;

export const PRIORITIES = {
  id: 'prioridad',
  label: 'Prioridad',
  source: 'Propuesta de la oficina',
  verified: false,
  entries: [
    { code: 'urgente', label: 'Urgente' },
    { code: 'alta', label: 'Alta' },
    { code: 'normal', label: 'Normal' },
  ],
} as const satisfies Catalogue;
export type Priority = CodeOf<typeof PRIORITIES>;

/** What kind of record an expediente is. */
export const CASE_KINDS = {
  id: 'tipo_expediente',
  label: 'Tipo de expediente',
  source: 'RDNA 29, 34, 53; DL 1297',
  verified: true,
  entries: [
    { code: 'ordinario', label: 'Atención de caso' },
    { code: 'orientacion', label: 'Orientación' },
    { code: 'colaboracion', label: 'Colaboración interinstitucional' },
    { code: 'rdf', label: 'Procedimiento por riesgo de desprotección familiar' },
  ],
} as const satisfies Catalogue;
export type CaseKind = CodeOf<typeof CASE_KINDS>;

/** What a person is in a case. One person may be several things. */
export const CASE_ROLES = {
  id: 'rol_en_el_caso',
  label: 'Participa como',
  source: 'Ficha de recepción (D01)',
  verified: true,
  entries: [
    { code: 'nna', label: 'Niña, niño o adolescente afectado/a' },
    { code: 'solicitante', label: 'Solicitante' },
    { code: 'informante', label: 'Informante' },
    { code: 'obligado', label: 'Persona obligada' },
    { code: 'presunto_agresor', label: 'Presunto/a transgresor/a' },
    { code: 'familiar', label: 'Familiar o adulto de confianza' },
    { code: 'representante', label: 'Representante' },
    { code: 'testigo', label: 'Testigo' },
    { code: 'testigo_a_ruego', label: 'Testigo a ruego' },
  ],
} as const satisfies Catalogue;
export type CaseRole = CodeOf<typeof CASE_ROLES>;

/** Legal marks of a case; they close paths (no withdrawal, no extension: RDNA 30.2, 33.b). */
export const CASE_FLAGS = {
  id: 'marca_legal',
  label: 'Marcas legales',
  source: 'RDNA 30.2, 33.b; DL 1297; Ley 30364',
  verified: true,
  entries: [
    { code: 'delito', label: 'Indicios de delito' },
    { code: 'falta', label: 'Indicios de falta' },
    { code: 'rdf', label: 'Riesgo de desprotección familiar' },
    { code: 'df', label: 'Desprotección familiar' },
    { code: 'vif', label: 'Violencia familiar (Ley 30364)' },
  ],
} as const satisfies Catalogue;
export type CaseFlag = CodeOf<typeof CASE_FLAGS>;

/** The six of RDNA 31.1, and no other. */
export const DEFENCE_ACTIONS = {
  id: 'accion_de_defensa',
  label: 'Acción de defensa',
  source: `${RDNA}, art. 31.1`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'asesoria', label: 'Asesoría', source: 'RDNA 34' },
    { code: 'derivacion', label: 'Derivación', source: 'RDNA 35' },
    { code: 'conciliacion', label: 'Conciliación', source: 'RDNA 37' },
    { code: 'compromiso', label: 'Compromiso', source: 'RDNA 47' },
    { code: 'gestion_administrativa', label: 'Gestiones administrativas', source: 'RDNA 52' },
    {
      code: 'colaboracion_interinstitucional',
      label: 'Colaboración interinstitucional',
      source: 'RDNA 53',
    },
  ],
} as const satisfies Catalogue;
export type DefenceAction = CodeOf<typeof DEFENCE_ACTIONS>;

/** Why a case is sent to another institution. `immediate`: it leaves without prior coordination. */
export const DERIVATION_CAUSES = {
  id: 'causa_derivacion',
  label: 'Causa de la derivación',
  source: `${RDNA}, art. 36`,
  verified: true,
  editable: 'names',
  entries: [
    {
      code: 'a',
      label: 'Se requiere un profesional con el que la DNA no cuenta',
      source: 'RDNA 36.a',
      immediate: false,
    },
    {
      code: 'b',
      label: 'La DNA está imposibilitada de atender',
      source: 'RDNA 36.b',
      immediate: false,
    },
    {
      code: 'c',
      label: 'Es competencia de otro servicio',
      source: 'RDNA 36.c',
      immediate: false,
    },
    { code: 'd', label: 'Denuncia por delito o falta', source: 'RDNA 36.d', immediate: true },
    { code: 'e', label: 'Presunta desprotección familiar', source: 'RDNA 36.e', immediate: true },
  ],
} as const satisfies Catalogue<CatalogueEntry & { readonly immediate: boolean }>;
export type DerivationCause = CodeOf<typeof DERIVATION_CAUSES>;

/**
 * Why a case ends. `legal` causes are those of RDNA 33; the others only put order in the register
 * and never delete a row. `minVerifications`: verification actions required first (RDNA 32.3).
 */
export const CONCLUSION_CAUSES = {
  id: 'causa_conclusion',
  label: 'Causa de conclusión',
  source: `${RDNA}, art. 33; causas administrativas propuestas`,
  verified: true,
  editable: 'names',
  entries: [
    {
      code: 'derecho_restituido',
      label: 'Derecho restituido',
      source: 'RDNA 33',
      legal: true,
      minVerifications: 0,
    },
    {
      code: 'desistimiento_confirmado',
      label: 'Desistimiento confirmado',
      source: 'RDNA 33.b',
      legal: true,
      minVerifications: 2,
    },
    {
      code: 'inasistencia',
      label: 'Inasistencia a las invitaciones',
      source: 'RDNA 33, 38.5, 38.6',
      legal: true,
      minVerifications: 2,
    },
    {
      code: 'falta_de_acuerdo',
      label: 'Falta de acuerdo o de compromiso',
      source: 'RDNA 33',
      legal: true,
      minVerifications: 2,
    },
    {
      code: 'derivado_totalmente',
      label: 'Derivado totalmente y atención verificada',
      verified: false,
      legal: false,
      /** The attention given by the other institution is verified (RDNA 32.2). */
      minVerifications: 1,
    },
    {
      code: 'acumulado',
      label: 'Acumulado a otro expediente',
      verified: false,
      legal: false,
      minVerifications: 0,
    },
    {
      code: 'registro_erroneo',
      label: 'Registro erróneo',
      verified: false,
      legal: false,
      minVerifications: 0,
    },
  ],
} as const satisfies Catalogue<
  Catalogue['entries'][number] & { readonly legal: boolean; readonly minVerifications: number }
>;
export type ConclusionCause = CodeOf<typeof CONCLUSION_CAUSES>;

/** Subjects of a quick orientation; counted, without a name. */
export const ORIENTATION_TOPICS = {
  id: 'tema_orientacion',
  label: 'Tema de la orientación',
  source: 'Servicios de la DEMUNA en gob.pe; lista de trabajo',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'alimentos', label: 'Alimentos' },
    { code: 'tenencia', label: 'Tenencia' },
    { code: 'regimen_visitas', label: 'Régimen de visitas' },
    { code: 'filiacion', label: 'Reconocimiento y filiación' },
    { code: 'inscripcion_nacimiento', label: 'Inscripción de nacimiento' },
    { code: 'dni', label: 'DNI de la niña, niño o adolescente' },
    { code: 'normas_comportamiento', label: 'Normas de comportamiento' },
    { code: 'violencia', label: 'Violencia: dónde denunciar y pedir ayuda' },
    { code: 'educacion', label: 'Educación y matrícula' },
    { code: 'salud', label: 'Salud y seguro' },
    { code: 'crianza', label: 'Pautas de crianza' },
    { code: 'programas_sociales', label: 'Programas sociales' },
    { code: 'permiso_viaje', label: 'Permiso de viaje' },
    { code: 'otra_institucion', label: 'Se indicó otra institución' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;
export type OrientationTopic = CodeOf<typeof ORIENTATION_TOPICS>;
