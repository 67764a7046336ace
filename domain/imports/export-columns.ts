/** What a padrón that goes out may hold, column by column. MIMP's own format was not found: the office chooses. */
import type { FieldClass } from '../fields/classes.ts';
import type { PadronDesk } from '../records/imports.ts';
import { KEPT_BY_DESK } from './desk-fields.ts';
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
/** Of each desk's own sheet. Their heads are those that an import knows them by. */
const DESK_EXPORT_COLUMNS: Readonly<Record<PadronDesk, readonly ExportColumn[]>> = {
  omaped: [
    column('omaped.types', 'Tipo de discapacidad', 'desk', 'discapacidad'),
    column('omaped.degree', 'Grado', 'desk', 'discapacidad'),
    column('omaped.origin', 'Origen', 'desk', 'discapacidad'),
    column('omaped.dependence', 'Dependencia', 'desk', 'discapacidad'),
    column('omaped.aids', 'Ayudas técnicas', 'desk', 'discapacidad'),
    column('omaped.certificate', 'Certificado', 'desk', 'discapacidad'),
    column('omaped.carne', 'Carné CONADIS', 'desk', 'discapacidad'),
    column('omaped.carneNumber', 'N.º de carné CONADIS', 'desk', 'discapacidad'),
    column('omaped.contigo', 'CONTIGO', 'desk', 'discapacidad'),
    column('omaped.sisfoh', 'SISFOH', 'desk', 'discapacidad'),
    column('omaped.insurance', 'Seguro de salud', 'desk', 'discapacidad'),
    column('omaped.education', 'Nivel educativo', 'desk', 'discapacidad'),
    column('omaped.employment', 'Trabajo', 'desk', 'discapacidad'),
  ],
  ciam: [
    column('ciam.autonomy', 'Autonomía', 'desk', 'adulto_mayor'),
    column('ciam.socioeconomic', 'SISFOH', 'desk', 'adulto_mayor'),
    column('ciam.insurance', 'Seguro de salud', 'desk', 'adulto_mayor'),
    column('ciam.pensions', 'Pensión', 'desk', 'adulto_mayor'),
    column('ciam.ethnicity', 'Autoidentificación étnica', 'desk', 'adulto_mayor'),
    column('ciam.literacy', 'Lee y escribe', 'desk', 'adulto_mayor'),
    column('ciam.housing', 'Vivienda', 'desk', 'adulto_mayor'),
    column('ciam.company', 'Con quién vive', 'desk', 'adulto_mayor'),
    column('ciam.support', 'Red de soporte', 'desk', 'adulto_mayor'),
    column('ciam.disability', 'Tiene discapacidad', 'desk', 'adulto_mayor'),
  ],
};

export type PersonColumn = (typeof PERSON_EXPORT_COLUMNS)[number]['key'];

/** What a padrón of a desk may hold, without regard to who asks. */
export const exportColumnsOf = (desk: PadronDesk): readonly ExportColumn[] => [
  ...PERSON_EXPORT_COLUMNS.filter(({ key }) => !KEPT_BY_DESK[desk].includes(key)),
  ...DESK_EXPORT_COLUMNS[desk],
];
