/** What an oficio asks of each kind of institution (demuna.md §5): the datum `{pedido}`. */
import { INSTITUTION_KINDS, type InstitutionKind } from '../../../catalogues/institution-kinds.ts';
import { type ShippedText, shippedId } from './shipped.ts';

const ASKED: Readonly<Record<InstitutionKind, string>> = {
  upe: 'evaluar su situación y, de corresponder, disponer las medidas de protección urgentes',
  fiscalia:
    'disponer las diligencias que correspondan conforme a sus atribuciones y las medidas de protección a que hubiere lugar',
  juzgado: 'disponer lo que corresponda conforme a sus atribuciones',
  pnp: 'recibir la denuncia y realizar las diligencias inmediatas que correspondan',
  cem: 'brindar la atención legal, psicológica y social que corresponda',
  salud: 'disponer la evaluación y el tratamiento que correspondan',
  medicina_legal: 'disponer la evaluación que corresponda conforme a sus atribuciones',
  educacion: 'disponer las acciones que garanticen su derecho a la educación',
  reniec: 'atender el trámite de inscripción o identificación que corresponda',
  sis: 'atender el trámite de afiliación que corresponda',
  banco: 'atender la apertura de la cuenta para el depósito de la pensión de alimentos',
  defensa_publica: 'brindar la asistencia legal gratuita que corresponda',
  defensoria_pueblo: 'intervenir en el marco de sus competencias',
  otra_demuna: 'asumir la atención del caso en el ámbito de su competencia',
  dipam:
    'evaluar la situación de la persona adulta mayor y disponer lo que corresponda (Reglamento de la Ley 30490, arts. 83 y 91)',
  conadis: 'brindar la orientación, el intérprete o el apoyo que correspondan a su competencia',
  omaped: 'brindar la orientación y el acompañamiento que correspondan a su servicio',
  ciam: 'brindar a la persona adulta mayor a cargo la atención que corresponda a su servicio',
  programa_social: 'evaluar su acceso al programa o servicio a su cargo',
  consular: 'brindar la asistencia que corresponda para la obtención de sus documentos',
  otra: 'brindar la atención que corresponda en el ámbito de su competencia',
};

export const REQUESTS: readonly ShippedText[] = INSTITUTION_KINDS.entries.map(
  ({ code, label }, at) => ({
    id: shippedId(201 + at),
    code: `pedido.${code}`,
    kind: 'pedido',
    title: label,
    topic: null,
    parts: { body: ASKED[code] },
    source: 'RDNA 35; directorio de trabajo',
    verified: true,
  }),
);
