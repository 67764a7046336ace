/** What a padrón may bring of each desk's own sheet (violencia-omaped-ciam.md §3.7, §4.3). Keys begin with the desk. */

import type { Catalogue } from '../catalogues/catalogue.ts';
import {
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../catalogues/omaped.ts';
import { ETHNICITIES, HEALTH_INSURANCES } from '../catalogues/person.ts';
import { EDUCATION_LEVELS } from '../catalogues/schooling.ts';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  LITERACIES,
  PENSIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../ciam/catalogues.ts';
import type { SealedClass } from '../fields/classes.ts';
import type { PadronDesk } from '../records/imports.ts';
import type { ImportField, ValueKind } from './fields.ts';

type Row = readonly [
  name: string,
  label: string,
  value: ValueKind,
  catalogue: Catalogue | null,
  heads: readonly string[],
];

const fieldsOf = (
  desk: PadronDesk,
  fieldClass: SealedClass,
  rows: readonly Row[],
): readonly ImportField[] =>
  rows.map(([name, label, value, catalogue, heads]) => ({
    key: `${desk}.${name}`,
    label,
    group: 'desk',
    value,
    ...(catalogue === null ? {} : { catalogue }),
    fieldClass,
    heads,
  }));

const INSURED = ['seguro', 'seguro de salud', 'tipo de seguro'];
const SISFOH = ['sisfoh', 'clasificacion socioeconomica', 'cse', 'nivel socioeconomico'];

export const DESK_IMPORT_FIELDS: Readonly<Record<PadronDesk, readonly ImportField[]>> = {
  omaped: fieldsOf('omaped', 'discapacidad', [
    [
      'types',
      'Tipo de discapacidad',
      'codes',
      DISABILITY_TYPES,
      ['tipo de discapacidad', 'tipo discapacidad', 'discapacidad'],
    ],
    [
      'degree',
      'Grado',
      'code',
      DISABILITY_DEGREES,
      ['grado', 'grado de discapacidad', 'nivel de discapacidad', 'severidad', 'gravedad'],
    ],
    [
      'origin',
      'Origen de la discapacidad',
      'code',
      DISABILITY_ORIGINS,
      ['origen', 'origen de la discapacidad', 'causa'],
    ],
    ['dependence', 'Dependencia', 'code', DEPENDENCES, ['dependencia', 'nivel de dependencia']],
    [
      'aids',
      'Ayudas técnicas que usa',
      'codes',
      TECHNICAL_AIDS,
      ['ayuda tecnica', 'ayudas tecnicas', 'ayuda biomecanica', 'ayudas biomecanicas'],
    ],
    ['sisfoh', 'SISFOH', 'code', SISFOH_CLASSES, SISFOH],
    ['insurance', 'Seguro de salud', 'code', HEALTH_INSURANCES, INSURED],
    [
      'education',
      'Nivel educativo',
      'code',
      EDUCATION_LEVELS,
      ['nivel educativo', 'grado de instruccion', 'nivel de instruccion', 'instruccion'],
    ],
    ['employment', 'Trabajo', 'code', EMPLOYMENTS, ['empleo', 'trabajo', 'situacion laboral']],
    ['livesWith', 'Con quién vive', 'text', null, ['con quien vive', 'vive con']],
    ['notes', 'Observaciones', 'text', null, ['observaciones', 'observacion', 'notas']],
  ]),
  ciam: fieldsOf('ciam', 'adulto_mayor', [
    [
      'autonomy',
      'Autonomía',
      'code',
      AUTONOMY_LEVELS,
      ['autonomia', 'nivel de autonomia', 'grado de autonomia', 'dependencia'],
    ],
    ['socioeconomic', 'SISFOH', 'code', SOCIOECONOMIC_LEVELS, SISFOH],
    ['insurance', 'Seguro de salud', 'code', HEALTH_INSURANCES, INSURED],
    [
      'pensions',
      'Pensión',
      'codes',
      PENSIONS,
      ['pension', 'pensiones', 'tipo de pension', 'pension 65'],
    ],
    [
      'ethnicity',
      'Autoidentificación étnica',
      'code',
      ETHNICITIES,
      ['autoidentificacion', 'etnia', 'grupo etnico'],
    ],
    [
      'literacy',
      'Lee y escribe',
      'code',
      LITERACIES,
      ['lee y escribe', 'alfabetizacion', 'sabe leer y escribir'],
    ],
    ['housing', 'Vivienda', 'code', HOUSINGS, ['vivienda', 'tipo de vivienda']],
    ['company', 'Con quién vive', 'code', COMPANIES, ['con quien vive', 'vive con']],
    ['support', 'Red de soporte', 'code', SUPPORT_NETWORKS, ['red de soporte', 'red de apoyo']],
    ['disability', 'Tiene discapacidad', 'yes_no', null, ['discapacidad', 'tiene discapacidad']],
    ['illnesses', 'Enfermedades', 'text', null, ['enfermedades', 'enfermedad', 'diagnostico']],
    [
      'contactName',
      'Contacto de emergencia',
      'text',
      null,
      ['contacto de emergencia', 'contacto', 'familiar responsable'],
    ],
    [
      'contactPhone',
      'Teléfono del contacto',
      'text',
      null,
      ['telefono de contacto', 'telefono del contacto', 'telefono de emergencia'],
    ],
    ['alerts', 'Alertas', 'text', null, ['alertas', 'observaciones']],
  ]),
};

/** What a desk keeps in its own sheet, and not with who the person is. */
export const KEPT_BY_DESK: Readonly<Record<PadronDesk, readonly string[]>> = {
  omaped: ['insurance', 'educationLevel'],
  ciam: ['insurance', 'ethnicity'],
};
