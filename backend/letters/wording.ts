/**
 * The words a letter begins with, in formal Peruvian Spanish: motive, legal basis, what is asked and
 * by when, where to answer (demuna.md §3.4). Nobody is named here: names leave in the ficha alone,
 * where the preset rules. Whoever writes the letter edits all of it.
 */
import type { Institution, OfficeVersion, Person } from '../../db/entities/index.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { ageGroup, ageOn } from '../../domain/people/age.ts';
import type { DecidedRow } from './decided.ts';

export interface Wording {
  readonly subject: string;
  readonly salutation: string;
  readonly body: string;
  readonly closing: string;
}

export interface WordingFacts {
  /** Letter of RDNA 36: a–e. */
  readonly cause: string;
  readonly institution: Pick<Institution, 'kind'>;
  readonly office: Pick<OfficeVersion, 'email' | 'phones'>;
  readonly rows: readonly DecidedRow[];
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

export function firstWording(facts: WordingFacts): Wording {
  return {
    subject: SUBJECTS[facts.cause] ?? SUBJECT,
    salutation: 'De mi consideración:',
    body: [`${opening(facts)} ${legalBasis(facts)}`, `${request(facts)} ${RESERVE}`].join('\n\n'),
    closing: 'Sin otro particular, le expreso las muestras de mi especial consideración y estima.',
  };
}

const SUBJECT = 'Deriva caso para su atención y solicita comunicar lo actuado';
const SUBJECTS: Readonly<Record<string, string>> = {
  d: 'Comunica hechos que podrían constituir delito o falta',
  e: 'Deriva caso por presunta desprotección familiar',
};

const GREETING =
  'Tengo el agrado de dirigirme a usted para saludarle cordialmente y, en atención al expediente de la referencia, derivar el caso';

function opening(facts: WordingFacts): string {
  const whom = `${childWords(facts)}, cuyos datos se consignan en la ficha de derivación`;
  switch (facts.cause) {
    case 'a':
      return `${GREETING} ${of(whom)}, por requerir la intervención de un profesional con el que esta Defensoría no cuenta.`;
    case 'b':
      return `${GREETING} ${of(whom)}, por encontrarse esta Defensoría imposibilitada de brindarle la atención que requiere.`;
    case 'd':
      return `Me dirijo a usted para poner en su conocimiento, con carácter de urgente, hechos que podrían constituir delito o falta en agravio ${of(whom)}.`;
    case 'e':
      return `Me dirijo a usted para derivar, con carácter de urgente, el caso ${of(whom)}, por existir indicios de desprotección familiar.`;
    default:
      return `${GREETING} ${of(whom)}, por corresponder su atención al servicio que usted dirige.`;
  }
}

function legalBasis({ cause, institution }: WordingFacts): string {
  const act = cause === 'd' ? 'La comunicación' : 'La derivación';
  return `${act} se efectúa conforme a los artículos 35 y 36, literal ${cause}), del Reglamento del Servicio de las Defensorías de la Niña, Niño y Adolescente (Decreto Supremo N.° 005-2019-MIMP)${furtherNorm(cause, institution.kind)}.`;
}

/** R1297 23.8 for the UPE; DL 1297, art. 23 for signs of a crime. */
function furtherNorm(cause: string, kind: string): string {
  if (cause === 'e' && kind === 'upe')
    return ' y al artículo 23, numeral 23.8, del Reglamento del Decreto Legislativo N.° 1297';
  return cause === 'd' && kind === 'fiscalia'
    ? ' y al artículo 23 del Decreto Legislativo N.° 1297'
    : '';
}

const ASKED: Readonly<Record<string, string>> = {
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
  omaped: 'brindar la orientación y el acompañamiento que correspondan a su servicio',
  ciam: 'brindar a la persona adulta mayor a cargo la atención que corresponda a su servicio',
  programa_social: 'evaluar su acceso al programa o servicio a su cargo',
  consular: 'brindar la asistencia que corresponda para la obtención de sus documentos',
};
const ASKED_OF_OTHERS = 'brindar la atención que corresponda en el ámbito de su competencia';

/** An authority is not given a term by this office. */
const AUTHORITIES: ReadonlySet<string> = new Set(['upe', 'fiscalia', 'juzgado', 'pnp']);

function request({ institution, office }: WordingFacts): string {
  const asked = ASKED[institution.kind] ?? ASKED_OF_OTHERS;
  const term = AUTHORITIES.has(institution.kind)
    ? 'a la brevedad posible'
    : `dentro de los ${TERM_RULES.LETTER_REMINDER.amount} días hábiles de recibido el presente`;
  return `Por lo expuesto, solicito a usted ${asked}, así como comunicar lo actuado a esta Defensoría ${term}${contactWords(office)}, citando el expediente de la referencia.`;
}

/** The address stands at the foot of the page; what answers faster is said here. */
function contactWords({ email, phones }: WordingFacts['office']): string {
  const ways = [
    ...(email === '' ? [] : [`al correo ${email}`]),
    ...(phones === '' ? [] : [`al teléfono ${phones}`]),
  ];
  return ways.length === 0 ? '' : `, ${ways.join(' o ')}`;
}

/** Reserve of identity: CNA 6.4. */
const RESERVE =
  'La información remitida es reservada (artículo 6 del Código de los Niños y Adolescentes).';

/** «la adolescente», «el niño»… as far as age and sex leave to this addressee; else all three words. */
/** «de el» is not written. */
const of = (whom: string): string => `de ${whom}`.replace(/^de el /, 'del ');

function childWords({ rows, day }: WordingFacts): string {
  const children = rows.filter(({ role }) => role === 'affected');
  const [child] = children;
  if (children.length > 1) return 'las niñas, niños y adolescentes';
  const leaves = (name: string) =>
    child?.fields.some(({ field, printed }) => field === name && printed !== null) === true;
  const person = child?.person?.person ?? null;
  const age = person === null || !leaves('child_age') ? null : ageOf(person, day);
  const sex = person === null || !leaves('child_sex') ? null : person.sex;
  if (age === null || age > 17) return ANY_CHILD;
  return NOUNS[`${ageGroup(age)}.${sex}`] ?? NOUNS[ageGroup(age)] ?? ANY_CHILD;
}

const ANY_CHILD = 'la niña, niño o adolescente';
/** By age group and code of sex. */
const NOUNS: Readonly<Record<string, string>> = {
  'nino.1': 'el niño',
  'nino.2': 'la niña',
  nino: 'la niña o niño',
  'adolescente.1': 'el adolescente',
  'adolescente.2': 'la adolescente',
  adolescente: 'la o el adolescente',
};

const ageOf = ({ birthDate, estimatedAge }: Person, day: string): number | null =>
  birthDate === null ? estimatedAge : ageOn(birthDate, day);
