/** Coded fields of a hearing before the office: how it is convened, who was told, how it ends (RDNA 38, 43, 47–49). */
import { type Catalogue, type CodeOf, UNANSWERED } from './catalogue.ts';

export const HEARING_MODES = {
  id: 'modalidad_audiencia',
  label: 'Modalidad de la audiencia',
  source: 'RDNA 38.7, 38.9–38.11',
  verified: true,
  entries: [
    { code: 'office', label: 'En la oficina, en ambiente privado' },
    { code: 'outside', label: 'Fuera de la oficina', source: 'RDNA 38.7' },
    { code: 'virtual', label: 'Virtual', source: 'RDNA 38.9–38.11' },
  ],
} as const satisfies Catalogue;
export type HearingMode = CodeOf<typeof HEARING_MODES>;

export const PARTY_SIDES = {
  id: 'parte_audiencia',
  label: 'Parte en la audiencia',
  source: 'Invitación a conciliar (D04)',
  verified: true,
  entries: [
    { code: 'solicitante', label: 'La pide' },
    { code: 'invitada', label: 'Es invitada/o' },
  ],
} as const satisfies Catalogue;
export type PartySide = CodeOf<typeof PARTY_SIDES>;

/** What a party answered about violence, alone. */
export const SCREENING_ANSWERS = {
  id: 'respuesta_tamizaje',
  label: '¿Hay o hubo violencia?',
  source: 'TUO de la Ley 30364, arts. 8 y 15',
  verified: true,
  entries: [{ code: 'no', label: 'No' }, { code: 'si', label: 'Sí' }, ...UNANSWERED],
} as const satisfies Catalogue;
export type ScreeningAnswer = CodeOf<typeof SCREENING_ANSWERS>;

export const DELIVERIES = {
  id: 'entrega_invitacion',
  label: 'Cómo se entrega la invitación',
  source: 'TUO Ley 27444, art. 20; RDNA 38.9',
  verified: true,
  entries: [
    { code: 'en_mano', label: 'En la oficina, en mano' },
    { code: 'domicilio', label: 'En el domicilio, por quien notifica' },
    { code: 'correo', label: 'Correo electrónico', source: 'RDNA 38.9' },
    { code: 'otro_medio', label: 'Otro medio que deja constancia', source: 'RDNA 38.9' },
  ],
} as const satisfies Catalogue;
export type Delivery = CodeOf<typeof DELIVERIES>;

/** `received`: it counts as notified, from that moment. */
export const NOTIFICATION_RESULTS = {
  id: 'resultado_notificacion',
  label: 'Resultado de la notificación',
  source: 'TUO Ley 27444, art. 21',
  verified: true,
  entries: [
    { code: 'recibida', label: 'La recibió y firmó', received: true },
    {
      code: 'negativa',
      label: 'Se negó a recibir o a firmar; consta en acta',
      source: 'TUO Ley 27444, art. 21.3',
      received: true,
    },
    {
      code: 'ausente',
      label: 'Nadie estaba; se dejó aviso de una nueva fecha',
      source: 'TUO Ley 27444, art. 21.5',
      received: false,
    },
    {
      code: 'bajo_puerta',
      label: 'Nadie estaba en la nueva fecha; se dejó bajo la puerta con acta',
      source: 'TUO Ley 27444, art. 21.5',
      received: true,
    },
  ],
} as const satisfies Catalogue<Catalogue['entries'][number] & { readonly received: boolean }>;
export type NotificationResult = CodeOf<typeof NOTIFICATION_RESULTS>;

/** Who came for a party. */
export const ATTENDANCES_AT_HEARING = {
  id: 'asistencia_audiencia',
  label: 'Asistencia a la audiencia',
  source: 'RDNA 38.4–38.6, 39',
  verified: true,
  entries: [
    { code: 'si', label: 'Vino' },
    { code: 'representante', label: 'Vino su representante', source: 'RDNA 39.1' },
    { code: 'no', label: 'No vino' },
  ],
} as const satisfies Catalogue;
export type HearingAttendance = CodeOf<typeof ATTENDANCES_AT_HEARING>;

/** How a compromiso ends: the seven results are those of a conciliation alone. */
export const COMMITMENT_RESULTS = {
  id: 'resultado_compromiso',
  label: 'Resultado del compromiso',
  source: 'RDNA 32.3, 33, 49',
  verified: true,
  entries: [
    { code: 'compromiso', label: 'Compromiso asumido', source: 'RDNA 49' },
    { code: 'falta_de_compromiso', label: 'Falta de compromiso' },
    { code: 'desistimiento', label: 'Desistimiento' },
    { code: 'inasistencia', label: 'Inasistencia' },
    {
      code: 'decision_motivada_defensor',
      label: 'Decisión motivada de la defensora o el defensor',
    },
  ],
} as const satisfies Catalogue;
export type CommitmentResult = CodeOf<typeof COMMITMENT_RESULTS>;
