/** Papers that come into the office: what they are, how they came, what they ask, what is ordered of them. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const RECEIVED_KINDS = {
  id: 'tipo_documento_recibido',
  label: 'Tipo de documento recibido',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'oficio', label: 'Oficio' },
    { code: 'memorando', label: 'Memorando' },
    { code: 'informe', label: 'Informe' },
    { code: 'carta', label: 'Carta o solicitud' },
    { code: 'notificacion', label: 'Cédula de notificación o resolución judicial' },
    { code: 'disposicion', label: 'Disposición o providencia fiscal' },
    { code: 'policial', label: 'Documento policial' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;

export const RECEIVED_WAYS = {
  id: 'via_documento_recibido',
  label: 'Cómo llegó el documento',
  source: 'TUO Ley 27444, art. 135.2 (mesa de partes); lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'mesa_partes', label: 'Mesa de partes' },
    { code: 'en_mano', label: 'En mano, en la oficina' },
    { code: 'virtual', label: 'Correo o mesa de partes virtual' },
  ],
} as const satisfies Catalogue;

export const RECEIVED_ASKS = {
  id: 'pedido_documento_recibido',
  label: 'Qué pide el documento',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'informe', label: 'Un informe' },
    { code: 'informacion', label: 'Información o copias' },
    { code: 'atencion', label: 'Atender a una niña, niño o adolescente' },
    { code: 'diligencia', label: 'Una visita, entrevista u otra diligencia' },
    { code: 'asistencia', label: 'Asistir a una audiencia o reunión' },
    { code: 'conocimiento', label: 'Nada: es para conocimiento' },
    { code: 'otro', label: 'Otra cosa' },
  ],
} as const satisfies Catalogue;

/** *Proveído*: the short order with which a document passes to somebody. */
export const RECEIVED_ORDERS = {
  id: 'proveido_documento_recibido',
  label: 'Proveído',
  source: 'Lista de trabajo',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'responder', label: 'Preparar la respuesta' },
    { code: 'atender', label: 'Atender lo que pide' },
    { code: 'informar', label: 'Informar a la/el responsable' },
    { code: 'agregar', label: 'Agregar a su expediente' },
    { code: 'conocimiento', label: 'Tomar conocimiento' },
    { code: 'archivar', label: 'Archivar' },
    { code: 'otro', label: 'Otro' },
  ],
} as const satisfies Catalogue;

/** Within what time the document asks for an answer; rules count with these very codes. */
export const ANSWER_TERMS = {
  id: 'plazo_respuesta_recibido',
  label: 'Plazo para responder',
  source: 'TUO Ley 27444, arts. 143.3, 144 y 145',
  verified: true,
  entries: [
    { code: 'ninguno', label: 'No pide respuesta' },
    { code: 'dias_habiles', label: 'Días hábiles' },
    { code: 'dias_calendario', label: 'Días calendario' },
    { code: 'horas', label: 'Horas' },
    { code: 'fecha', label: 'Hasta una fecha' },
    { code: 'ley', label: 'Pide respuesta y no da plazo: 7 días hábiles' },
  ],
} as const satisfies Catalogue;
export type AnswerTerm = CodeOf<typeof ANSWER_TERMS>;
