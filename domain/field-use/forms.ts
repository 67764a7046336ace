/**
 * The fields of the forms, to count how often each is filled in, so that a form may shrink. What
 * the law asks for stays whatever the count says: that is for whoever reads the report.
 */

/** How a field that nobody filled in stands in its column, besides null and an empty text. */
type Blank = 'no_sabe';

export interface FormField {
  /** As the form has it (`db/entities`). */
  readonly name: string;
  /** As the form says it. */
  readonly label: string;
  readonly blank?: Blank;
}

export interface CountedForm {
  readonly id: string;
  readonly label: string;
  readonly table: 'persons' | 'cases' | 'orientations' | 'followups';
  /** Of the row, by which it falls in a period: an instant. */
  readonly at: string;
  /** What else makes it one that was filled in. */
  readonly where?: string;
  readonly fields: readonly FormField[];
}

const of = (name: string, label: string, blank?: Blank): FormField =>
  blank === undefined ? { name, label } : { name, label, blank };

export const COUNTED_FORMS: readonly CountedForm[] = [
  {
    id: 'persona',
    label: 'Datos de una persona',
    table: 'persons',
    at: 'recordedAt',
    fields: [
      of('givenNames', 'Nombres'),
      of('firstSurname', 'Apellido paterno'),
      of('secondSurname', 'Apellido materno'),
      of('knownAs', 'Apodo o seña'),
      of('sex', 'Sexo'),
      of('birthDate', 'Fecha de nacimiento'),
      of('estimatedAge', 'Edad estimada'),
      of('documentNumber', 'Número de documento'),
      of('documentNote', 'Por qué no tiene documento'),
      of('nationality', 'Nacionalidad'),
      of('birthPlace', 'Lugar de nacimiento'),
      of('district', 'Distrito donde vive'),
      of('community', 'Centro poblado o anexo'),
      of('address', 'Domicilio'),
      of('addressReference', 'Referencia del domicilio'),
      of('phone', 'Teléfono'),
      of('otherContact', 'Otro contacto'),
      of('email', 'Correo electrónico'),
      of('motherTongue', 'Lengua materna'),
      of('interpreter', '¿Necesita intérprete?'),
      of('ethnicity', 'Autoidentificación étnica'),
      of('nativeCommunity', 'Comunidad campesina o nativa'),
      of('disability', 'Discapacidad'),
      of('disabilityCertificate', 'Certificado de discapacidad'),
      of('educationLevel', 'Nivel educativo'),
      of('educationMode', 'Modalidad'),
      of('school', 'Institución educativa'),
      of('schoolGrade', 'Grado o ciclo'),
      of('schoolShift', 'Turno'),
      of('schoolEnrolment', 'Matrícula'),
      of('schoolAttendance', 'Asistencia a clases'),
      of('livesWith', 'Vive con'),
      of('livesWithParent', '¿Vive con su madre, padre o tutor/a?', 'no_sabe'),
      of('familyType', 'Tipo de familia'),
      of('maritalStatus', 'Estado civil'),
      of('occupation', 'Ocupación'),
      of('insurance', 'Seguro de salud'),
      of('pregnant', '¿Gestante?'),
      of('healthNotes', 'Observaciones de salud'),
    ],
  },
  {
    id: 'recepcion',
    label: 'Recepción de un caso',
    table: 'cases',
    at: 'receivedAt',
    fields: [
      of('incomingNumber', 'Documento con el que llega'),
      of('incomingDate', 'Fecha de ese documento'),
      of('incomingFolios', 'Folios de ese documento'),
      of('incomingInstitution', 'Institución que lo envía'),
      of('factsDistrict', 'Distrito de los hechos'),
      of('factsCommunity', 'Centro poblado o anexo'),
      of('factsReference', 'Lugar o referencia'),
      of('factsDate', 'Fecha de los hechos'),
      of('factsDateNote', 'Cuándo, si no se sabe la fecha'),
      of('facts', 'Hechos'),
      of('crime', '¿Delito?', 'no_sabe'),
      of('misdemeanor', '¿Falta?', 'no_sabe'),
      of('risk', '¿Riesgo?', 'no_sabe'),
      of('lackOfProtection', '¿Desprotección?', 'no_sabe'),
      of('violence', '¿Violencia familiar?', 'no_sabe'),
      of('courtCase', '¿Proceso judicial?', 'no_sabe'),
      of('courtName', 'Juzgado'),
      of('courtNumber', 'Número del proceso'),
    ],
  },
  {
    id: 'orientacion',
    label: 'Orientación rápida',
    table: 'orientations',
    at: 'happenedAt',
    fields: [
      of('topic', 'Tema'),
      of('channel', 'Cómo llegó'),
      of('sex', 'Sexo'),
      of('ageGroup', 'Grupo de edad'),
      of('district', 'Distrito'),
      of('note', 'Nota'),
    ],
  },
  {
    id: 'seguimiento',
    label: 'Resultado de un seguimiento',
    table: 'followups',
    at: 'happenedAt',
    where: `state = 'done'`,
    fields: [
      of('personId', 'Persona'),
      of('result', 'Resultado'),
      of('notes', 'Qué se encontró'),
      of('newFacts', 'Hechos nuevos'),
    ],
  },
];

/** A form whose answers are kept sealed as a whole: each is opened to be counted. */
export interface SealedForm {
  readonly id: string;
  readonly label: string;
  readonly desk: 'omaped' | 'ciam';
  readonly fields: readonly FormField[];
}

export const SEALED_FORMS: readonly SealedForm[] = [
  {
    id: 'omaped',
    label: 'Ficha de la OMAPED',
    desk: 'omaped',
    fields: [
      of('types', 'Tipo de discapacidad'),
      of('autism', 'Autismo'),
      of('origin', 'Origen'),
      of('diagnoses', 'Diagnósticos'),
      of('degree', 'Grado'),
      of('dependence', 'Dependencia'),
      of('aids', 'Ayudas técnicas que usa o necesita'),
      of('aidsNote', 'Nota de las ayudas'),
      of('wheelchair', 'Medidas para silla de ruedas'),
      of('rehabilitation', 'Rehabilitación'),
      of('barriers', 'Barreras'),
      of('dniValidTo', 'Vigencia del DNI'),
      of('sisfoh', 'Clasificación socioeconómica'),
      of('pensionOrIncome', 'Pensión o ingreso'),
      of('insurance', 'Seguro de salud'),
      of('employment', 'Trabajo'),
      of('education', 'Educación'),
      of('housing', 'Vivienda'),
      of('livesWith', 'Vive con'),
      of('othersWithDisability', 'Otras personas con discapacidad en casa'),
      of('notes', 'Notas'),
    ],
  },
  {
    id: 'ciam',
    label: 'Ficha del CIAM',
    desk: 'ciam',
    fields: [
      of('autonomy', 'Autonomía'),
      of('socioeconomic', 'Clasificación socioeconómica'),
      of('insurance', 'Seguro de salud'),
      of('pensions', 'Pensiones y programas'),
      of('ethnicity', 'Autoidentificación étnica'),
      of('literacy', 'Lee y escribe'),
      of('housing', 'Vivienda'),
      of('company', 'Con quién vive'),
      of('support', 'Quién la apoya'),
      of('disability', 'Discapacidad'),
      of('illnesses', 'Enfermedades'),
      of('needs', 'Necesidades'),
      of('carer', 'Quién la cuida'),
      of('interests', 'Intereses'),
      of('contactName', 'Persona de contacto'),
      of('contactPhone', 'Teléfono de contacto'),
      of('alerts', 'Alertas'),
    ],
  },
];

/** Codes that say nothing of whom they are about. */
const NOTHING_SAID: ReadonlySet<unknown> = new Set(['', 'no_sabe', 'sin_valorar']);

/** Whether an answer kept as data says anything; in a group, whether any of its fields does. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || NOTHING_SAID.has(value)) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? Object.values(value).some(isFilled) : true;
}
