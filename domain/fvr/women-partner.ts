/**
 * Every item of the «Ficha de Valoración de Riesgo en Mujeres Víctimas de Violencia de Pareja», as its
 * form says it: texts, options and points transcribed from the images of annexes 1 and 2 (RM 328-2019-MIMP
 * by the name of their files), the points checked against two programs that score it on their own.
 * Two sentences of the source contradict it; the form and its table of points prevail over the prose of
 * the instructivo (item 3: NO = 4).
 */
import type { AnnexItem, FactorItem, InfoItem, ScoredItem, SeverityStep } from './shapes.ts';

/** Paso 2: the highest that she points out is written down; it is never summed. */
export const SEVERITY_STEPS = [
  { value: 1, label: 'Cachetadas, empujones, jalones de pelo o sin lesiones ni dolor prolongado' },
  { value: 2, label: 'Puñetazos, patadas, moretones, cortes y/o dolor prolongado' },
  { value: 3, label: 'Golpiza, golpes muy fuertes, quemaduras o huesos rotos' },
  {
    value: 4,
    label:
      'Amenaza de usar un arma, lesiones en la cabeza, lesiones internas, o lesiones permanentes',
  },
  { value: 5, label: 'Uso de arma, heridas por arma (pistola, cuchillo u otros)' },
] as const satisfies readonly SeverityStep[];

/** Paso 3: what is summed. Items 3 and 4 are inverse: it is the no that has points. */
export const SCORED_ITEMS = [
  {
    id: 'i1',
    number: '1',
    text: '¿En el último año, la violencia física contra usted ha aumentado en gravedad o frecuencia?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'SI basta con que haya aumentado una de las dos (gravedad o frecuencia) en los últimos 12 meses.',
    inverse: false,
  },
  {
    id: 'i2',
    number: '2',
    text: '¿Él tiene algún arma o podría conseguir un arma con facilidad? (pistola, cuchillo, machete, u otros)',
    points: { si: 5, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Cualquier objeto con que pueda dañarla cuenta como arma.',
    inverse: false,
  },
  {
    id: 'i3',
    number: '3',
    text: 'Usted me dice que han vivido juntos en el último año. ¿Siguen viviendo juntos o lo ha dejado? [Si siguen viviendo juntos marcar SI; si luego de vivir juntos lo ha dejado marcar NO]',
    points: { si: 0, no: 4 },
    labels: { si: 'Siguen viviendo juntos', no: 'Lo ha dejado' },
    note: 'Ítem inverso: haberlo dejado tras vivir juntos suma 4. Si el papel y esta pantalla no coinciden, valen el formulario y su tabla de puntajes.',
    inverse: true,
  },
  {
    id: 'i4',
    number: '4',
    text: '¿Actualmente, él tiene trabajo estable? [si ella no sabe, no marcar nada]',
    points: { si: 0, no: 4 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Ítem inverso: que no tenga trabajo estable suma 4. Si ella no sabe, queda en blanco.',
    inverse: true,
  },
  {
    id: 'i5',
    number: '5',
    text: '¿Alguna vez él ha usado o la ha amenazado con un arma (pistola, cuchillo, machete u otros)?',
    points: { si: 3, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Incluye otros objetos peligrosos (p. ej. tijeras).',
    inverse: false,
  },
  {
    id: 'i6',
    number: '6',
    text: '¿La ha amenazado con matarla?',
    points: { si: 3, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Por cualquier medio, también virtual.',
    inverse: false,
  },
  {
    id: 'i7',
    number: '7',
    text: '¿Alguna vez usted lo denunció por violencia familiar (porque él le pegó) ante la comisaría, fiscalía, juzgado o ante alguna autoridad comunal?',
    points: { si: 3, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Violencia física o sexual contra ella; no cuentan denuncias por agresiones a los hijos. Incluye autoridad comunal.',
    inverse: false,
  },
  {
    id: 'i8',
    number: '8',
    text: '¿Él la ha obligado alguna vez a tener relaciones sexuales?',
    points: { si: 2, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Basta la falta de consentimiento; no exige fuerza.',
    inverse: false,
  },
  {
    id: 'i9',
    number: '9',
    text: '¿Él ha intentado ahorcarla?',
    points: { si: 2, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Ahorcar = estrangular, con manos u objeto.',
    inverse: false,
  },
  {
    id: 'i10',
    number: '10',
    text: '¿Él consume drogas? Por ejemplo, como la marihuana, pasta básica, cocaína u otras.',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i11',
    number: '11',
    text: '¿Él es alcohólico o tiene problemas con el alcohol (trago o licor)?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i12',
    number: '12',
    text: '¿Le controla la mayoría o todas sus actividades diarias? Por ejemplo, no le deja que vea a sus familiares o amistades, le controla cuánto dinero puede gastar, etc.',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i13',
    number: '13',
    text: '¿Él se pone celoso de forma constante y violenta? Por ejemplo, le dice: «si no eres mía, no serás de nadie» u otras similares.',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i14',
    number: '14',
    text: '¿Cuándo usted estuvo embarazada, alguna vez él la golpeó?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Marcar sí solo si él sabía del embarazo (instructivo).',
    inverse: false,
  },
  {
    id: 'i15',
    number: '15',
    text: '¿Alguna vez él ha amenazado o ha intentado suicidarse?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i16',
    number: '16',
    text: '¿Él la ha amenazado con hacerle daño a sus hijos?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i17',
    number: '17',
    text: '¿Cree que él es capaz de matarla?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
  {
    id: 'i18',
    number: '18',
    text: '¿Él realiza alguna de las siguientes acciones?: La llama insistentemente, le deja mensajes en su teléfono o en redes sociales o destruye sus cosas (celular, ropa u otro).',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: 'Lista no cerrada: otras formas de acoso también permiten marcar SI.',
    inverse: false,
  },
  {
    id: 'i19',
    number: '19',
    text: '¿Alguna vez usted ha intentado o ha amenazado con quitarse la vida?',
    points: { si: 1, no: 0 },
    labels: { si: 'Sí', no: 'No' },
    note: null,
    inverse: false,
  },
] as const satisfies readonly ScoredItem[];

/** Paso 3: what is asked and has no points. A «no» to 2a leaves item 3 unmarked and goes on at 4. */
export const INFO_ITEMS = [
  {
    id: 'i2a',
    number: '2a',
    text: '¿Han vivido juntos durante el último año?',
    answer: 'yes_no',
    after: 'i2',
  },
  {
    id: 'i5a',
    number: '5a',
    text: 'Si su respuesta fue «SI», ¿fue con una pistola o cuchillo?',
    answer: 'weapon',
    after: 'i5',
  },
  {
    id: 'i12a',
    number: '12a',
    text: 'Si él trata de controlarla pero ella no lo permite, márquelo aquí',
    answer: 'mark',
    after: 'i12',
  },
] as const satisfies readonly InfoItem[];

/** Annex, factores de vulnerabilidad: no points; what comes out of it serves to ask for wider measures. */
export const FACTOR_ITEMS = [
  {
    id: 'v1',
    number: '1',
    group: 'Violencia económica o patrimonial',
    text: '¿Depende económicamente de su pareja?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'comparten', label: 'Compartimos gastos' },
    ],
    shownIf: null,
    note: null,
  },
  {
    id: 'v2',
    number: '2',
    group: 'Violencia económica o patrimonial',
    text: '¿Su pareja o ex pareja cumple puntualmente con atender los gastos de alimentación suyo y/o de sus hijos/as?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
    ],
    shownIf: null,
    note: null,
  },
  {
    id: 'v3',
    number: '3',
    group: 'Violencia económica o patrimonial',
    text: '¿Piensa o tuvo que interponerle una demanda de alimentos?',
    options: [
      { code: 'piensa', label: 'Sí piensa interponer demanda' },
      { code: 'interpuso', label: 'Sí, ya interpuso demanda' },
      { code: 'no', label: 'No' },
    ],
    shownIf: { item: 'v2', is: 'no' },
    note: 'Si piensa demandar, oriéntela sobre la demanda de alimentos.',
  },
  {
    id: 'v4',
    number: '4',
    group: 'Violencia económica o patrimonial',
    text: '¿Su pareja o expareja ha realizado o realiza acciones para apropiarse de sus bienes (casa, dinero, carro, animales, artefactos, sueldo, negocio u otros bienes)? ¿o le restringe o impide el uso de los mismos?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'na', label: 'No aplica porque no tiene bienes propios' },
    ],
    shownIf: null,
    note: null,
  },
  {
    id: 'v5',
    number: '5',
    group: 'Orientación Sexual',
    text: '¿Su pareja o expareja le ha agredido, insultado y/o excluye (discriminado) por su orientación sexual?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'na', label: 'No aplica' },
    ],
    shownIf: null,
    note: 'Puede reservarse la respuesta: déjela sin preguntar.',
  },
  {
    id: 'v6',
    number: '6',
    group: 'Interculturalidad',
    text: '¿Su pareja o expareja le humilla o excluye (discrimina) por su cosmovisión, lengua, fenotipo, indumentaria e identidad étnica?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
    ],
    shownIf: null,
    note: null,
  },
  {
    id: 'v7',
    number: '7',
    group: 'Discapacidad',
    text: '¿Su pareja o expareja le humilla o excluye (discrimina) por estar en situación de discapacidad que le impide realizar con facilidad las actividades de la vida diaria?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'na', label: 'No aplica' },
    ],
    shownIf: null,
    note: 'Pregúntelo solo si está en situación de discapacidad.',
  },
  {
    id: 'v8',
    number: '8',
    group: 'Embarazo',
    text: '¿Está embarazada?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
    ],
    shownIf: null,
    note: 'Una respuesta afirmativa sube un nivel la clasificación; el puntaje no cambia.',
  },
  {
    id: 'v9',
    number: '9',
    group: 'Embarazo',
    text: '¿Su pareja le ha amenazado con abandonarle o su expareja le ha abandonado porque está embarazada?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'na', label: 'No aplica porque no está embarazada' },
    ],
    shownIf: { item: 'v8', is: 'si' },
    note: null,
  },
  {
    id: 'v10',
    number: '10',
    group: 'Embarazo',
    text: '¿Su pareja o expareja le golpea o le ha golpeado en el vientre?',
    options: [
      { code: 'si', label: 'Sí' },
      { code: 'no', label: 'No' },
      { code: 'na', label: 'No aplica porque no está embarazada' },
    ],
    shownIf: { item: 'v8', is: 'si' },
    note: 'Si responde sí, acompáñela a un establecimiento de salud.',
  },
] as const satisfies readonly FactorItem[];

/**
 * Annex, características: data of the accused person for the police. No question of this program: a
 * municipality keeps of him what its own acts need. Here so that the paper is read as it is.
 */
export const ANNEX_ITEMS = [
  {
    id: 'c1',
    number: '1',
    group: 'Ubicación',
    summary:
      'Si vive con la persona denunciada: dirección, características de la vivienda y referencias',
  },
  {
    id: 'c2',
    number: '2',
    group: 'Ubicación',
    summary: 'Si conoce dónde vive el denunciado: dirección, características, referencias',
  },
  {
    id: 'c3',
    number: '3',
    group: 'Ubicación',
    summary: 'Lugares donde el denunciado la busca (trabajo, estudio, otros) con direcciones',
  },
  {
    id: 'c4',
    number: '4',
    group: 'Ubicación',
    summary: 'Otros lugares donde se puede encontrar al denunciado',
  },
  {
    id: 'c5',
    number: '5',
    group: 'Actividades',
    summary: 'El denunciado practica deporte violento o de peligro',
  },
  {
    id: 'c6',
    number: '6',
    group: 'Actividades',
    summary:
      'El denunciado es policía, del Ejército, FF. AA., seguridad, serenazgo o practica pasatiempo de riesgo',
  },
  {
    id: 'c7',
    number: '7',
    group: 'Actividades',
    summary:
      'El denunciado tiene familiares o amistades que estuvieron en la cárcel o con problemas con la ley',
  },
  { id: 'c8', number: '8', group: 'Señas físicas', summary: 'Contextura física del denunciado' },
  {
    id: 'c9',
    number: '9',
    group: 'Señas físicas',
    summary: 'Características físicas que permitan identificarlo; foto actual',
  },
  {
    id: 'c10',
    number: '10',
    group: 'Señas físicas',
    summary: 'Problemas de salud mental, adicciones o tratamiento médico conocidos',
  },
] as const satisfies readonly AnnexItem[];
