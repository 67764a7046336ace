/**
 * What the free documents begin with, by what they are for (demuna.md §3.2, §3.4). The first of each
 * kind is the one that a new document opens with. «____» is what nobody but the writer knows.
 */
import type { TextKind, TextParts } from '../kinds.ts';
import { type ShippedText, shippedId, USAGE } from './shipped.ts';

const SALUTATION = 'De mi consideración:';
const TO_OUTSIDE = 'Sin otro particular, me despido de usted.';
const TO_INSIDE = 'Es todo cuanto informo a usted para los fines pertinentes.';
const PLEASED = 'Tengo el agrado de dirigirme a usted para saludarle cordialmente y';
const CASE = '[[, en atención al expediente N.° {expediente},]]';
const BY = 'dentro de los {plazo_dias} días hábiles de recibido el presente';
const ANSWER =
  '[[ La respuesta puede remitirse al correo {oficina_correo}.]][[ Agradeceré citar el expediente N.° {expediente}.]]';

const begins = (
  n: number,
  kind: TextKind,
  code: string,
  title: string,
  parts: TextParts,
): ShippedText => ({
  id: shippedId(n),
  code: `${kind}.${code}`,
  kind,
  title,
  topic: null,
  parts,
  source: USAGE,
  verified: false,
});

const letter = (subject: string, body: string): TextParts => ({
  subject,
  salutation: SALUTATION,
  body,
  closing: TO_OUTSIDE,
});
const note = (subject: string, body: string, closing: string): TextParts => ({
  subject,
  body,
  closing,
});

/** What is written to one institution or person, by carta or by oficio. */
const TO_ONE: readonly (readonly [code: string, title: string, parts: TextParts])[] = [
  ['general', 'En blanco', letter('', '')],
  [
    'solicita',
    'Solicita información',
    letter(
      'Solicita información',
      `${PLEASED}${CASE} solicitarle que informe a esta Defensoría sobre ____, ${BY}.${ANSWER}`,
    ),
  ],
  [
    'reitera',
    'Reitera lo solicitado',
    letter(
      'Reitera solicitud de información',
      `Me dirijo a usted para reiterar${CASE} lo solicitado con ____, recibido por su despacho el ____, del que a la fecha no se tiene respuesta.\n\nAgradeceré su atención ${BY}.${ANSWER}`,
    ),
  ],
  [
    'remite',
    'Remite documentos',
    letter(
      'Remite documentos',
      `${PLEASED}${CASE} remitirle los documentos que se indican al pie, para los fines de su competencia.`,
    ),
  ],
  [
    'responde',
    'Responde un documento',
    letter(
      'Responde a su documento',
      `Me dirijo a usted en atención al documento de la referencia, con el que solicita ____.\n\nAl respecto, cumplo con informarle que ____.`,
    ),
  ],
];

export const FREE_TEXTS: readonly ShippedText[] = [
  ...TO_ONE.map(([code, title, parts], at) => begins(301 + at, 'carta', code, title, parts)),
  ...TO_ONE.map(([code, title, parts], at) =>
    begins(381 + at, 'oficio-general', code, title, parts),
  ),
  begins(311, 'oficio-multiple', 'general', 'En blanco', letter('', '')),
  begins(
    312,
    'oficio-multiple',
    'convoca',
    'Convoca a una reunión',
    letter(
      'Convoca a reunión de trabajo',
      `${PLEASED} convocarle a la reunión de trabajo que se realizará el ____, a las ____ horas, en ____.\n\nSe tratará: ____.[[ Puede confirmar su asistencia al correo {oficina_correo}.]]`,
    ),
  ),
  begins(
    313,
    'oficio-multiple',
    'solicita',
    'Solicita información',
    letter(
      'Solicita información',
      `${PLEASED} solicitarle que informe a esta Defensoría sobre ____, ${BY}.[[ La respuesta puede remitirse al correo {oficina_correo}.]]`,
    ),
  ),
  begins(321, 'memorando', 'general', 'En blanco', note('', '', 'Atentamente,')),
  begins(
    322,
    'memorando',
    'dispone',
    'Encarga una tarea',
    note(
      'Dispone lo que indica',
      'Por el presente se le encarga ____, que deberá cumplir hasta el ____, dando cuenta a esta Defensoría.',
      'Atentamente,',
    ),
  ),
  begins(331, 'informe', 'general', 'En blanco', note('', '', TO_INSIDE)),
  begins(
    332,
    'informe',
    'acciones',
    'Informa acciones realizadas',
    note(
      'Informa acciones realizadas',
      'Me dirijo a usted para informarle las acciones realizadas por esta Defensoría[[ en el expediente N.° {expediente}]] al {fecha}:\n\n____',
      TO_INSIDE,
    ),
  ),
  begins(
    333,
    'informe',
    'colaboracion',
    'Informa a pedido de otra institución',
    note(
      'Remite informe de colaboración interinstitucional',
      'En atención al documento de la referencia y conforme al artículo 53 del Reglamento del Servicio de las Defensorías de la Niña, Niño y Adolescente, se informa la situación verificada, los factores de riesgo y protectores, las conclusiones y las recomendaciones:\n\n____',
      TO_INSIDE,
    ),
  ),
  begins(341, 'proveido', 'general', 'En blanco', note('', '', 'Cúmplase.')),
  begins(
    342,
    'proveido',
    'atencion',
    'Pasa para su atención',
    note(
      'Pasa documento para su atención',
      'Visto el documento recibido, pase a quien se indica para su atención y para que dé cuenta de lo actuado[[ en el expediente N.° {expediente}]].',
      'Cúmplase.',
    ),
  ),
  {
    ...begins(351, 'citacion', 'general', 'Qué debe traer', {
      bring: 'su documento de identidad',
    }),
    source: 'RDNA 44.1.d',
    verified: true,
  },
];
