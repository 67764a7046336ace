/** Coded fields of the office's work on a case: follow-ups, diary, letters' way out. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const FOLLOWUP_TYPES = {
  id: 'tipo_seguimiento',
  label: 'Tipo de seguimiento',
  source: 'Ficha de seguimiento (D16); RDNA 32; F11 de SisDNA',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'visita', label: 'Visita domiciliaria' },
    { code: 'llamada', label: 'Llamada' },
    { code: 'entrevista', label: 'Entrevista' },
    { code: 'coordinacion', label: 'Coordinación interinstitucional' },
    { code: 'revision_deposito', label: 'Revisión de depósito' },
    {
      code: 'revision_acuerdo',
      label: 'Revisión de lo acordado',
      source: 'RDNA 32.1, 44.1.l, 49.h; lista de trabajo',
      verified: false,
    },
    { code: 'audiencia_judicial', label: 'Audiencia judicial', source: 'CNA 45.1.i' },
    { code: 'plazo_judicial', label: 'Plazo judicial', source: 'CNA 45.1.i' },
    {
      code: 'audiencia',
      label: 'Audiencia de conciliación o compromiso',
      source: 'RDNA 38, 48',
    },
    { code: 'plazo_audiencia', label: 'Plazo de la conciliación', source: 'RDNA 38' },
    {
      code: 'acuerdo_reunion',
      label: 'Acuerdo de reunión',
      source: 'Propuesta de la oficina',
      verified: false,
    },
  ],
} as const satisfies Catalogue;
export type FollowupType = CodeOf<typeof FOLLOWUP_TYPES>;

export const FOLLOWUP_RESULTS = {
  id: 'resultado_seguimiento',
  label: 'Resultado del seguimiento',
  source: 'Ficha de seguimiento (D16); RDNA 32; F11 de SisDNA',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'cumple', label: 'Cumple' },
    { code: 'cumple_parcial', label: 'Cumple en parte' },
    { code: 'incumple', label: 'Incumple' },
    { code: 'no_ubicado', label: 'No ubicado/a' },
    { code: 'realizado', label: 'Se hizo' },
    { code: 'reprogramado', label: 'Se reprogramó' },
    { code: 'no_realizado', label: 'No se hizo' },
  ],
} as const satisfies Catalogue;
export type FollowupResult = CodeOf<typeof FOLLOWUP_RESULTS>;

/** Acts that determine the facts (RDNA 30.3) and what else a diary line may be. */
export const DIARY_KINDS = {
  id: 'tipo_anotacion',
  label: 'Tipo de anotación',
  source: 'RDNA 30.3; lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'nota', label: 'Nota' },
    { code: 'entrevista', label: 'Entrevista' },
    { code: 'llamada', label: 'Llamada' },
    { code: 'visita_domiciliaria', label: 'Visita domiciliaria' },
    { code: 'coordinacion', label: 'Coordinación con otra institución' },
    { code: 'gestion', label: 'Gestión' },
    { code: 'evaluacion', label: 'Evaluación profesional' },
    { code: 'informacion_solicitada', label: 'Pedido de información' },
    { code: 'documento_recibido', label: 'Documento recibido' },
    { code: 'hecho_nuevo', label: 'Hecho nuevo' },
    { code: 'correccion', label: 'Corrección de una anotación' },
  ],
} as const satisfies Catalogue;
export type DiaryKind = CodeOf<typeof DIARY_KINDS>;

/** Diary lines that the program writes when something is done; nobody chooses them. */
export const DIARY_ACTS = {
  id: 'acto_en_la_bitacora',
  label: 'Acto',
  source: 'RDNA 29–33; lista de trabajo',
  verified: false,
  entries: [
    { code: 'recepcion', label: 'Recepción' },
    { code: 'migracion', label: 'Carga del expediente en papel' },
    { code: 'acto_en_papel', label: 'Acto hecho en papel' },
    { code: 'verificacion_en_papel', label: 'Verificación hecha en papel' },
    { code: 'cambio', label: 'Corrección de datos' },
    { code: 'persona', label: 'Persona agregada' },
    { code: 'persona_retirada', label: 'Persona retirada' },
    { code: 'reserva', label: 'Datos de quien acudió' },
    { code: 'acceso', label: 'Acceso al expediente' },
    { code: 'abstencion', label: 'Abstención' },
    { code: 'asignacion', label: 'Asignación' },
    { code: 'calificacion', label: 'Calificación' },
    { code: 'precision', label: 'Calificación precisada' },
    { code: 'ampliacion', label: 'Ampliación de la calificación' },
    { code: 'descarte', label: 'Descarte de una marca' },
    { code: 'accion', label: 'Acción de defensa' },
    { code: 'accion_ampliada', label: 'Ampliación de una asesoría' },
    { code: 'plazo_ampliado', label: 'Ampliación de un plazo' },
    { code: 'plazo_suspendido', label: 'Suspensión de un plazo' },
    { code: 'accion_terminada', label: 'Fin de una acción de defensa' },
    { code: 'verificacion', label: 'Inicio de la verificación' },
    { code: 'acuerdo', label: 'Acuerdo o compromiso' },
    { code: 'pago', label: 'Pago de alimentos' },
    { code: 'inscripcion', label: 'Gestión de inscripción' },
    { code: 'seguimiento_asignado', label: 'Seguimiento asignado' },
    { code: 'seguimiento', label: 'Seguimiento' },
    { code: 'seguimiento_sin_efecto', label: 'Seguimiento dejado sin efecto' },
    { code: 'oficio', label: 'Oficio' },
    { code: 'documento', label: 'Documento emitido' },
    { code: 'cargo', label: 'Cargo de recepción' },
    { code: 'documento_recibido', label: 'Documento recibido' },
    { code: 'expediente', label: 'Copia o lectura del expediente' },
    { code: 'proceso_judicial', label: 'Proceso judicial' },
    { code: 'audiencia', label: 'Audiencias' },
    { code: 'reunion', label: 'Reunión multidisciplinaria' },
    { code: 'procedimiento_riesgo', label: 'Procedimiento por riesgo' },
    { code: 'ruta_violencia', label: 'Ruta de violencia' },
    { code: 'valoracion_riesgo', label: 'Ficha de valoración de riesgo' },
    { code: 'contacto_seguro', label: 'Contacto pese a las reglas de contacto seguro' },
    { code: 'caso_vinculado', label: 'Caso vinculado' },
    { code: 'conclusion', label: 'Conclusión' },
    { code: 'reapertura', label: 'Reapertura' },
  ],
} as const satisfies Catalogue;
export type DiaryAct = CodeOf<typeof DIARY_ACTS>;
