/** What a padrón that goes out may hold, column by column. MIMP's own format was not found: the office chooses. */
import type { FieldClass } from '../fields/classes.ts';
import type { FieldGroup } from './fields.ts';

export interface ExportColumn {
  /** For ever: saved templates name it. */
  readonly key: string;
  /** The head of the column: what an import guesses it from, too. */
  readonly label: string;
  readonly group: FieldGroup;
  /** Class of what it shows; who holds no key of it is not offered it. */
  readonly fieldClass: FieldClass;
}

const column = (
  key: string,
  label: string,
  group: FieldGroup,
  fieldClass: FieldClass = 'ordinario',
): ExportColumn => ({
  key,
  label,
  group,
  fieldClass,
});

/** The same for every desk. */
export const PERSON_EXPORT_COLUMNS = [
  column('number', 'N.º de registro', 'register'),
  column('documentType', 'Tipo de documento', 'identity'),
  column('documentNumber', 'Número de documento', 'identity'),
  column('firstSurname', 'Apellido paterno', 'identity'),
  column('secondSurname', 'Apellido materno', 'identity'),
  column('givenNames', 'Nombres', 'identity'),
  column('wholeName', 'Apellidos y nombres', 'identity'),
  column('sex', 'Sexo', 'identity'),
  column('birthDate', 'Fecha de nacimiento', 'identity'),
  column('age', 'Edad', 'identity'),
  // Both, because a DNI carries RENIEC's and figures INEI's (violencia-omaped-ciam.md §6.1).
  column('districtInei', 'Ubigeo INEI', 'home'),
  column('districtReniec', 'Ubigeo RENIEC', 'home'),
  column('districtName', 'Distrito', 'home'),
  column('community', 'Centro poblado', 'home'),
  column('address', 'Dirección', 'home'),
  column('addressReference', 'Referencia', 'home'),
  column('phone', 'Teléfono', 'home'),
  column('email', 'Correo', 'home'),
  column('registeredOn', 'Fecha de inscripción', 'register'),
  column('channel', 'Cómo llegó', 'register'),
  column('endedOn', 'Fecha de salida', 'register'),
  column('endCause', 'Motivo de salida', 'register'),
  column('maritalStatus', 'Estado civil', 'about'),
  column('motherTongue', 'Lengua materna', 'about'),
  column('educationLevel', 'Nivel educativo', 'about'),
  column('occupation', 'Ocupación', 'about'),
  column('ethnicity', 'Autoidentificación étnica', 'about', 'sensible'),
  column('insurance', 'Seguro de salud', 'about', 'sensible'),
] as const satisfies readonly ExportColumn[];
export type PersonColumn = (typeof PERSON_EXPORT_COLUMNS)[number]['key'];
