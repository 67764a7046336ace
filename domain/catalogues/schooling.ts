/** Education of a person: level reached, kind of school, grade, enrolment, attendance. */
import { type Catalogue, type CodeOf, UNANSWERED } from './catalogue.ts';

const MIMP = 'Catálogo de variables del MIMP';

export const EDUCATION_LEVELS = {
  id: 'nivel_educativo',
  label: 'Nivel educativo',
  source: MIMP,
  verified: true,
  editable: 'names',
  entries: [
    { code: '1', label: 'Sin nivel' },
    { code: '2', label: 'Inicial' },
    { code: '3', label: 'Primaria incompleta' },
    { code: '4', label: 'Primaria completa' },
    { code: '5', label: 'Secundaria incompleta' },
    { code: '6', label: 'Secundaria completa' },
    { code: '7', label: 'Superior no universitaria incompleta' },
    { code: '8', label: 'Superior no universitaria completa' },
    { code: '9', label: 'Superior universitaria incompleta' },
    { code: '10', label: 'Superior universitaria completa' },
    { code: '11', label: 'Básica especial' },
    { code: '12', label: 'Maestría o doctorado' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type EducationLevel = CodeOf<typeof EDUCATION_LEVELS>;

export const EDUCATION_MODALITIES = {
  id: 'modalidad_educativa',
  label: 'Modalidad educativa',
  source: MIMP,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'ebr', label: 'Educación básica regular (EBR)' },
    { code: 'eba', label: 'Educación básica alternativa (EBA)' },
    { code: 'ebe', label: 'Educación básica especial (EBE)' },
    { code: 'superior_tecnica', label: 'Superior técnica' },
    { code: 'universitaria', label: 'Universitaria' },
    { code: 'cetpro', label: 'CETPRO' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type EducationModality = CodeOf<typeof EDUCATION_MODALITIES>;

/**
 * The ministry numbers grades 1–22 and 99, but the wording of its numbers was not found; these
 * codes are ours until it is, so that no number is given a wrong meaning.
 */
export const GRADES = {
  id: 'grado',
  label: 'Grado o ciclo',
  source: 'Niveles de la EBR; códigos propios',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'inicial_0_2', label: 'Inicial, 0 a 2 años' },
    { code: 'inicial_3', label: 'Inicial, 3 años' },
    { code: 'inicial_4', label: 'Inicial, 4 años' },
    { code: 'inicial_5', label: 'Inicial, 5 años' },
    { code: 'primaria_1', label: '1.° de primaria' },
    { code: 'primaria_2', label: '2.° de primaria' },
    { code: 'primaria_3', label: '3.° de primaria' },
    { code: 'primaria_4', label: '4.° de primaria' },
    { code: 'primaria_5', label: '5.° de primaria' },
    { code: 'primaria_6', label: '6.° de primaria' },
    { code: 'secundaria_1', label: '1.° de secundaria' },
    { code: 'secundaria_2', label: '2.° de secundaria' },
    { code: 'secundaria_3', label: '3.° de secundaria' },
    { code: 'secundaria_4', label: '4.° de secundaria' },
    { code: 'secundaria_5', label: '5.° de secundaria' },
    { code: 'superior', label: 'Superior o técnica' },
    { code: 'otro', label: 'Otro' },
    { code: 'no_aplica', label: 'No aplica' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Grade = CodeOf<typeof GRADES>;

export const ENROLMENTS = {
  id: 'matricula',
  label: 'Matrícula',
  source: MIMP,
  verified: true,
  entries: [
    { code: 'si', label: 'Sí' },
    { code: 'no', label: 'No' },
    { code: 'en_proceso', label: 'En proceso' },
    { code: 'no_aplica', label: 'No aplica' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Enrolment = CodeOf<typeof ENROLMENTS>;

export const ATTENDANCES = {
  id: 'asistencia_escolar',
  label: 'Asistencia escolar',
  source: 'Informe de valoración de riesgo (A02, SisDNA)',
  verified: true,
  entries: [
    { code: 'si', label: 'Sí asiste' },
    { code: 'no', label: 'No asiste' },
    { code: 'no_corresponde', label: 'No corresponde' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Attendance = CodeOf<typeof ATTENDANCES>;

export const SHIFTS = {
  id: 'turno',
  label: 'Turno',
  source: 'Uso de la oficina',
  verified: false,
  entries: [
    { code: 'manana', label: 'Mañana' },
    { code: 'tarde', label: 'Tarde' },
    { code: 'noche', label: 'Noche' },
    { code: 'completo', label: 'Jornada completa' },
    { code: 'no_aplica', label: 'No aplica' },
    ...UNANSWERED,
  ],
} as const satisfies Catalogue;
export type Shift = CodeOf<typeof SHIFTS>;
