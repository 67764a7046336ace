/** A person on a sheet, in the order in which the screen asks (demuna.md §6). */
import type { FieldSpec } from './specs.ts';

const NAMES = {
  givenNames: { label: 'Nombres', max: 240 },
  firstSurname: { label: 'Apellido paterno', max: 240 },
  secondSurname: { label: 'Apellido materno', max: 240 },
  knownAs: { label: 'Apodo o seña, si no se sabe el nombre', max: 240 },
  sex: { label: 'Sexo', max: 60 },
  birthDate: { label: 'Fecha de nacimiento', max: 60 },
  age: { label: 'Edad (o edad estimada)', max: 60 },
  documentType: { label: 'Documento de identidad', max: 120 },
  documentNumber: { label: 'Número; si no tiene, por qué', max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

const HOME = {
  district: { label: 'Distrito donde vive', max: 160 },
  community: { label: 'Centro poblado o anexo' },
  phone: { label: 'Teléfono', max: 60 },
  address: { label: 'Domicilio', span: 2 },
  addressReference: { label: 'Referencia del domicilio' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

const TONGUE = {
  motherTongue: { label: 'Lengua materna', max: 80 },
  interpreter: { label: '¿Necesita intérprete? ¿De qué lengua?', max: 160 },
  ethnicity: { label: 'Autoidentificación étnica', max: 120 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const CHILD = {
  ...NAMES,
  livesWith: { label: 'Vive con', max: 120 },
  livesWithParent: { label: '¿Vive con su madre, padre o tutor/a?', max: 40 },
  familyType: { label: 'Tipo de familia', max: 80 },
  ...HOME,
  otherContact: { label: 'Otro contacto' },
  ...TONGUE,
  nativeCommunity: { label: 'Comunidad campesina o nativa' },
  nationality: { label: 'Nacionalidad', max: 80 },
  birthPlace: { label: 'Lugar de nacimiento' },
  educationLevel: { label: 'Nivel y modalidad educativa', max: 160 },
  school: { label: 'Institución educativa' },
  schoolGrade: { label: 'Grado y turno', max: 120 },
  schoolEnrolment: { label: '¿Tiene matrícula este año?', max: 60 },
  schoolAttendance: { label: 'Asistencia a clases', max: 60 },
  disability: { label: 'Discapacidad y certificado', max: 160 },
  insurance: { label: 'Seguro de salud', max: 60 },
  pregnant: { label: '¿Gestante? Semanas', max: 60 },
  healthNotes: { label: 'Observaciones de salud', span: 3, lines: 2, max: 4_000 },
  notes: { label: 'Observaciones', span: 3, lines: 2, max: 4_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Of somebody who asks, is obliged, or is presumed to have done harm. */
export const ADULT = {
  ...NAMES,
  maritalStatus: { label: 'Estado civil', max: 60 },
  occupation: { label: 'Ocupación' },
  education: { label: 'Nivel educativo', max: 120 },
  ...HOME,
  otherContact: { label: 'Otro contacto' },
  email: { label: 'Correo electrónico' },
  nationality: { label: 'Nacionalidad', max: 80 },
  ...TONGUE,
  relation: { label: 'Qué es de la niña, niño o adolescente', max: 120 },
  livesTogether: { label: '¿Vive en la misma casa?', max: 40 },
  notes: { label: 'Observaciones', span: 3, lines: 1, max: 4_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;
