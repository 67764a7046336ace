/**
 * What a column of a padrón may hold, by desk. The format of MIMP's registro nominal was not found
 * (violencia-omaped-ciam.md §4.1), so nothing here is a form of anybody: columns are matched one by one.
 */
import type { Catalogue } from '../catalogues/catalogue.ts';
import {
  CIVIL_STATUSES,
  ETHNICITIES,
  HEALTH_INSURANCES,
  LANGUAGES,
  SEXES,
} from '../catalogues/person.ts';
import { EDUCATION_LEVELS } from '../catalogues/schooling.ts';
import type { FieldClass } from '../fields/classes.ts';
import type { PadronDesk } from '../records/imports.ts';
import { DESK_IMPORT_FIELDS, KEPT_BY_DESK } from './desk-fields.ts';

export const FIELD_GROUPS = {
  identity: 'Identidad',
  home: 'Domicilio y contacto',
  register: 'Inscripción en el padrón',
  about: 'Sobre la persona',
  desk: 'Ficha',
} as const;
export type FieldGroup = keyof typeof FIELD_GROUPS;

/** How the cells of a column are read. */
export type ValueKind =
  | 'name'
  /** Surnames and given names in one cell. */
  | 'whole_name'
  | 'document'
  | 'document_type'
  | 'past_date'
  | 'age'
  | 'code'
  /** Several of a list: «visual y auditiva». */
  | 'codes'
  | 'district_inei'
  | 'district_reniec'
  | 'district_name'
  | 'yes_no'
  | 'text';

export interface ImportField {
  /** For ever: saved mappings name it. Those of a desk's own sheet begin with the desk. */
  readonly key: string;
  readonly label: string;
  readonly group: FieldGroup;
  readonly value: ValueKind;
  /** Of a `code`, or `codes`. */
  readonly catalogue?: Catalogue;
  /** Class of the column that keeps it. */
  readonly fieldClass: FieldClass;
  /** Words of a header that mean it, folded; the whole header, or a run of its words. */
  readonly heads: readonly string[];
}

const field = (
  key: string,
  label: string,
  group: FieldGroup,
  value: ValueKind,
  heads: readonly string[],
): ImportField => ({ key, label, group, value, heads, fieldClass: 'ordinario' });

const coded = (
  key: string,
  label: string,
  catalogue: Catalogue,
  heads: readonly string[],
  fieldClass: FieldClass = 'ordinario',
): ImportField => ({ key, label, group: 'about', value: 'code', catalogue, heads, fieldClass });

/** Who she is: the same for every desk. */
export const PERSON_IMPORT_FIELDS: readonly ImportField[] = [
  field('wholeName', 'Apellidos y nombres (juntos)', 'identity', 'whole_name', [
    'apellidos y nombres',
    'nombres y apellidos',
    'nombre completo',
    'nombre y apellido',
    'apellidos nombres',
    'beneficiario',
    'usuario',
  ]),
  field('firstSurname', 'Apellido paterno', 'identity', 'name', [
    'apellido paterno',
    'ap paterno',
    'a paterno',
    'paterno',
    'primer apellido',
  ]),
  field('secondSurname', 'Apellido materno', 'identity', 'name', [
    'apellido materno',
    'ap materno',
    'a materno',
    'materno',
    'segundo apellido',
  ]),
  field('givenNames', 'Nombres', 'identity', 'name', ['nombres', 'nombre', 'prenombres']),
  field('documentType', 'Tipo de documento', 'identity', 'document_type', [
    'tipo de documento',
    'tipo documento',
    'tipo doc',
    'tipo de doc',
  ]),
  field('documentNumber', 'Número de documento (DNI)', 'identity', 'document', [
    'dni',
    'numero de documento',
    'nro de documento',
    'n de documento',
    'nro documento',
    'numero documento',
    'documento de identidad',
    'doc identidad',
    'documento',
    'nro doc',
    'num doc',
  ]),
  coded('sex', 'Sexo', SEXES, ['sexo', 'genero']),
  field('birthDate', 'Fecha de nacimiento', 'identity', 'past_date', [
    'fecha de nacimiento',
    'fecha nacimiento',
    'fec nacimiento',
    'fecha de nac',
    'fecha nac',
    'fec nac',
    'f nacimiento',
    'f nac',
    'nacimiento',
  ]),
  field('estimatedAge', 'Edad (si no hay fecha de nacimiento)', 'identity', 'age', [
    'edad',
    'anos',
  ]),
  field('districtInei', 'Ubigeo del INEI', 'home', 'district_inei', [
    'ubigeo inei',
    'codigo inei',
    'ubigeo',
    'codigo de ubigeo',
  ]),
  field('districtReniec', 'Ubigeo del RENIEC', 'home', 'district_reniec', [
    'ubigeo reniec',
    'codigo reniec',
    'ubigeo dni',
  ]),
  field('districtName', 'Distrito', 'home', 'district_name', [
    'distrito',
    'distrito de residencia',
  ]),
  field('community', 'Centro poblado o comunidad', 'home', 'text', [
    'centro poblado',
    'comunidad',
    'ccpp',
    'cc pp',
    'anexo',
    'caserio',
    'localidad',
    'sector',
  ]),
  field('address', 'Dirección', 'home', 'text', ['direccion', 'domicilio']),
  field('addressReference', 'Referencia del domicilio', 'home', 'text', ['referencia']),
  field('phone', 'Teléfono', 'home', 'text', [
    'telefono',
    'celular',
    'telf',
    'movil',
    'fono',
    'cel',
  ]),
  field('email', 'Correo', 'home', 'text', ['correo', 'correo electronico', 'email', 'e mail']),
  field('registeredOn', 'Fecha de inscripción', 'register', 'past_date', [
    'fecha de inscripcion',
    'fecha inscripcion',
    'fecha de registro',
    'fecha registro',
    'fecha de empadronamiento',
    'empadronamiento',
    'fec inscripcion',
    'fec registro',
  ]),
  coded('maritalStatus', 'Estado civil', CIVIL_STATUSES, ['estado civil', 'est civil']),
  coded('motherTongue', 'Lengua materna', LANGUAGES, ['lengua materna', 'idioma', 'lengua']),
  coded(
    'ethnicity',
    'Autoidentificación étnica',
    ETHNICITIES,
    ['autoidentificacion', 'etnia', 'grupo etnico'],
    'sensible',
  ),
  coded('educationLevel', 'Nivel educativo', EDUCATION_LEVELS, [
    'nivel educativo',
    'grado de instruccion',
    'nivel de instruccion',
    'instruccion',
    'educacion',
  ]),
  field('occupation', 'Ocupación', 'about', 'text', ['ocupacion', 'oficio']),
  coded(
    'insurance',
    'Seguro de salud',
    HEALTH_INSURANCES,
    ['seguro', 'seguro de salud', 'tipo de seguro'],
    'sensible',
  ),
];

/** What a padrón of a desk may bring. */
export const importFieldsOf = (desk: PadronDesk): readonly ImportField[] => [
  ...PERSON_IMPORT_FIELDS.filter(({ key }) => !KEPT_BY_DESK[desk].includes(key)),
  ...DESK_IMPORT_FIELDS[desk],
];
