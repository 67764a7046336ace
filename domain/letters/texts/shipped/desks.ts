/**
 * What the oficios of the OMAPED and the CIAM, the reglamento interno and the diagnóstico begin with. The
 * first of each kind is the one that a new document opens with. «____» is what nobody but the writer
 * knows; a line in capitals is a heading.
 */
import type { TextKind, TextParts } from '../kinds.ts';
import { type ShippedText, shippedId } from './shipped.ts';

const begins = (
  n: number,
  kind: TextKind,
  code: string,
  title: string,
  source: string,
  parts: TextParts,
): ShippedText => ({
  id: shippedId(n),
  code: `${kind}.${code}`,
  kind,
  title,
  topic: null,
  parts,
  source,
  verified: false,
});

const SALUTATION = 'De mi consideración:';
const BYE = 'Sin otro particular, me despido de usted.';
const ANSWER = '[[ La respuesta puede remitirse al correo {oficina_correo}.]]';

const letter = (subject: string, body: string): TextParts => ({
  subject,
  salutation: SALUTATION,
  body,
  closing: BYE,
});

export const DESK_TEXTS: readonly ShippedText[] = [
  begins(
    601,
    'omaped-oficio-salud',
    'general',
    'Pide una cita para el certificado',
    'DS 002-2014-MIMP, art. 67',
    letter(
      'Solicita evaluación para el certificado de discapacidad',
      `Me dirijo a usted para solicitarle una cita de evaluación, calificación y, de corresponder, certificación de la discapacidad de la persona que se indica (DS 002-2014-MIMP, art. 67). Si no tiene seguro, la atención es gratuita en los establecimientos del MINSA.\n\n____${ANSWER}`,
    ),
  ),
  begins(
    602,
    'omaped-oficio-salud',
    'bicad',
    'Pide la brigada BICAD, por la DIRESA',
    'DS 002-2014-MIMP, art. 67.5',
    letter(
      'Solicita una brigada itinerante para certificar discapacidad (BICAD)',
      `Me dirijo a usted para solicitarle que la brigada itinerante calificadora de discapacidad (BICAD) llegue a ____, donde no hay médico certificador (DS 002-2014-MIMP, art. 67.5). Serían evaluadas ____ personas, en la fecha que su despacho señale. La municipalidad pone el local y convoca.${ANSWER}`,
    ),
  ),
  begins(
    603,
    'omaped-oficio-salud',
    'autenticidad',
    'Pide verificar un certificado',
    'DS 002-2014-MIMP, art. 69.1',
    letter(
      'Solicita verificar la autenticidad de un certificado de discapacidad',
      `Me dirijo a usted para solicitarle que verifique la autenticidad del certificado de discapacidad N.° ____, de fecha ____, dentro de los diez días hábiles que señala el DS 002-2014-MIMP, art. 69.1.${ANSWER}`,
    ),
  ),
  begins(
    611,
    'ciam-oficio-dipam',
    'general',
    'Comunica una situación de riesgo',
    'DS 024-2021-MIMP, arts. 82 y 83',
    letter(
      'Comunica situación de riesgo de una persona adulta mayor',
      `Comunico de inmediato a su despacho la situación de riesgo de la persona adulta mayor que se indica, para las medidas de protección que correspondan (Ley 30490, art. 25; DS 024-2021-MIMP, arts. 82, 83 y 91).\n\n____\n\nSituación: ____. Desde cuándo se sabe: ____. Red de soporte: ____. Lo hecho hasta hoy: ____.${ANSWER}`,
    ),
  ),
  begins(
    612,
    'ciam-oficio-dipam',
    'medidas',
    'Informa hechos que afectan las medidas',
    'DS 024-2021-MIMP, arts. 94 y 95',
    letter(
      'Informa sobre medidas de protección dictadas',
      `Informo a su despacho lo siguiente, que afecta las medidas de protección dictadas con ____ (DS 024-2021-MIMP, arts. 94.j y 95):\n\n____${ANSWER}`,
    ),
  ),
  begins(
    613,
    'ciam-oficio-dipam',
    'designacion',
    'Comunica a quién se designó',
    'DS 024-2021-MIMP, art. 15.a',
    {
      subject: 'Comunica el inicio de funciones de la persona encargada del CIAM',
      salutation: SALUTATION,
      body: `Comunico a su despacho, dentro de los quince días calendario de la designación (DS 024-2021-MIMP, art. 15.a), que ____ fue designada o designado con ____, de fecha ____, a cargo del Centro Integral de Atención al Adulto Mayor de esta municipalidad.${ANSWER}`,
      closing: BYE,
    },
  ),
  begins(
    621,
    'ciam-reglamento',
    'general',
    'Reglamento interno, en borrador',
    'DS 024-2021-MIMP, arts. 12.2 y 15',
    {
      subject: 'Reglamento interno del CIAM de la {municipalidad}',
      body: [
        'CAPÍTULO I. DISPOSICIONES GENERALES',
        'Artículo 1. El Centro Integral de Atención al Adulto Mayor (CIAM) brinda servicios a toda persona de 60 años o más, sin discriminación y sin cobro (Ley 30490).',
        'Artículo 2. El CIAM depende de ____ y atiende en ____, de ____ a ____.',
        'CAPÍTULO II. DE LOS SERVICIOS',
        'Artículo 3. Los servicios son: talleres, orientación socio-legal, campañas de salud, visitas domiciliarias, alfabetización, deporte, cultura y actividades entre generaciones, y derivación a otras entidades.',
        'Artículo 4. Se atiende de manera presencial, móvil, itinerante, domiciliaria o virtual (DS 024-2021-MIMP, art. 16).',
        'CAPÍTULO III. DERECHOS Y DEBERES DE QUIENES PARTICIPAN',
        'Artículo 5. Toda persona usuaria recibe trato digno, información clara y reserva de sus datos.',
        'Artículo 6. Quienes participan se tratan con respeto y cuidan los ambientes.',
        'CAPÍTULO IV. DEL PERSONAL',
        'Artículo 7. Quien está a cargo tiene título profesional o experiencia comprobada; el equipo no tiene los antecedentes que la norma impide (DS 024-2021-MIMP, art. 22).',
        'CAPÍTULO V. DE LAS SITUACIONES DE RIESGO',
        'Artículo 8. Quien conoce una situación de riesgo la comunica de inmediato; el CIAM avisa a la DIPAM del MIMP cuando corresponde (DS 024-2021-MIMP, art. 83).',
        'DISPOSICIÓN FINAL',
        'Este reglamento se revisa cada ____.',
      ].join('\n'),
      closing: 'Se eleva para su aprobación.',
    },
  ),
  begins(
    631,
    'ciam-diagnostico',
    'general',
    'Diagnóstico situacional, en borrador',
    'DS 024-2021-MIMP, art. 21',
    {
      subject: 'Diagnóstico situacional de las personas adultas mayores – {municipalidad}',
      body: [
        'I. PRESENTACIÓN',
        'El diagnóstico se actualiza cada año (DS 024-2021-MIMP, art. 21). Corresponde a ____.',
        'II. POBLACIÓN ADULTA MAYOR',
        'Según el registro nominal: ____ personas; por distrito: ____; por sexo: ____. Según el INEI: ____.',
        'III. AUTONOMÍA, SALUD Y SEGURO',
        '____',
        'IV. PENSIONES, POBREZA Y VIVIENDA',
        '____',
        'V. VIOLENCIA, ABANDONO Y RIESGO',
        '____',
        'VI. SERVICIOS QUE HAY Y LOS QUE FALTAN',
        '____',
        'VII. PRIORIDADES PARA EL PLAN DE TRABAJO',
        '____',
      ].join('\n'),
      closing: 'Es el diagnóstico que sirve de base al plan anual de trabajo.',
    },
  ),
];
