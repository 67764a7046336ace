/** What an oficio de derivación begins with, by its cause (RDNA 35–36; layout: demuna.md §3.4). */
import { type ShippedText, shippedId } from './shipped.ts';

const GREETING =
  'Tengo el agrado de dirigirme a usted para saludarle cordialmente y, en atención al expediente de la referencia, derivar el caso {de_nna}, cuyos datos se consignan en la ficha de derivación';
const DERIVES = 'Deriva caso para su atención y solicita comunicar lo actuado';

/** R1297 23.8 for the UPE and DL 1297, art. 23 for signs of a crime come with the addressee. */
const basis = (act: string, cause: string): string =>
  `${act} se efectúa conforme a los artículos 35 y 36, literal ${cause}), del Reglamento del Servicio de las Defensorías de la Niña, Niño y Adolescente (Decreto Supremo N.° 005-2019-MIMP)[[ y al {norma_adicional}]].`;

/** An authority is given no term by this office. The address stands at the foot of the page. */
const REQUEST =
  'Por lo expuesto, solicito a usted {pedido}, así como comunicar lo actuado a esta Defensoría [[dentro de los {plazo_dias} días hábiles de recibido el presente|a la brevedad posible]][[, al correo {oficina_correo} o al teléfono {oficina_telefono}|, al correo {oficina_correo}|, al teléfono {oficina_telefono}]], citando el expediente de la referencia.';

/** Reserve of identity: CNA 6.4. */
const RESERVE =
  'La información remitida es reservada (artículo 6 del Código de los Niños y Adolescentes).';

interface Oficio {
  readonly n: number;
  readonly cause: string;
  readonly title: string;
  readonly subject?: string;
  readonly opening: string;
  readonly act?: string;
}

const oficio = ({ n, cause, title, subject, opening, act }: Oficio): ShippedText => ({
  id: shippedId(n),
  code: `oficio.${cause}`,
  kind: 'oficio',
  title,
  topic: null,
  parts: {
    subject: subject ?? DERIVES,
    salutation: 'De mi consideración:',
    body: `${opening} ${basis(act ?? 'La derivación', cause)}\n\n${REQUEST} ${RESERVE}`,
    closing: 'Sin otro particular, le expreso las muestras de mi especial consideración y estima.',
  },
  source: `RDNA, arts. 35 y 36, literal ${cause}`,
  verified: true,
});

export const OFICIOS: readonly ShippedText[] = [
  oficio({
    n: 101,
    cause: 'a',
    title: 'Deriva: falta el profesional',
    opening: `${GREETING}, por requerir la intervención de un profesional con el que esta Defensoría no cuenta.`,
  }),
  oficio({
    n: 102,
    cause: 'b',
    title: 'Deriva: la Defensoría no puede atender',
    opening: `${GREETING}, por encontrarse esta Defensoría imposibilitada de brindarle la atención que requiere.`,
  }),
  oficio({
    n: 103,
    cause: 'c',
    title: 'Deriva caso',
    opening: `${GREETING}, por corresponder su atención al servicio que usted dirige.`,
  }),
  oficio({
    n: 104,
    cause: 'd',
    title: 'Comunica hechos que podrían ser delito o falta',
    subject: 'Comunica hechos que podrían constituir delito o falta',
    opening:
      'Me dirijo a usted para poner en su conocimiento, con carácter de urgente, hechos que podrían constituir delito o falta en agravio {de_nna}, cuyos datos se consignan en la ficha de derivación.',
    act: 'La comunicación',
  }),
  oficio({
    n: 105,
    cause: 'e',
    title: 'Deriva por presunta desprotección familiar',
    subject: 'Deriva caso por presunta desprotección familiar',
    opening:
      'Me dirijo a usted para derivar, con carácter de urgente, el caso {de_nna}, cuyos datos se consignan en la ficha de derivación, por existir indicios de desprotección familiar.',
  }),
];
