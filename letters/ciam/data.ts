/** The papers of the CIAM about older adults and its own work (violencia-omaped-ciam.md §4.2 and §4.3). */
import { z } from 'zod';
import {
  AUTONOMY_LEVELS,
  COMPANIES,
  HOUSINGS,
  INTERESTS,
  PENSIONS,
  RISK_SITUATIONS,
  SOCIOECONOMIC_LEVELS,
  SUPPORT_NETWORKS,
} from '../../domain/ciam/catalogues.ts';
import { FROM_REGISTER } from '../../domain/letters/desk-limits.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { ENTRY, REGISTERED, registerCode, told } from '../desks/data.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, oneOf, someOf, valuesSchema } from '../parts/specs.ts';
import { tableSchema } from '../statistics/data.ts';
import { line, prose } from '../text.ts';

export const HEALTH = {
  insurance: { label: 'Seguro de salud', max: LIMITS.label },
  disability: { label: 'Discapacidad', max: 160 },
  otherPensions: { label: 'Otras pensiones', max: LIMITS.paragraph },
  illnesses: { label: 'Enfermedades y medicinas', span: 3, max: LIMITS.paragraph },
  needs: {
    label: 'Qué necesita para participar (oír, ver, moverse)',
    span: 3,
    max: LIMITS.paragraph,
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const HOME = {
  otherHousing: { label: 'Vivienda: otra, y servicios', max: 300 },
  carer: { label: 'Quién la cuida o apoya', span: 2, max: LIMITS.line },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const TAKES_PART = {
  otherInterests: { label: 'Otros intereses', max: LIMITS.paragraph },
  literacy: { label: '¿Lee y escribe?', max: LIMITS.label },
  organisations: { label: 'Organizaciones a las que pertenece', max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const EMERGENCY = {
  name: { label: 'Contacto de emergencia', max: LIMITS.line },
  relation: { label: 'Parentesco', max: LIMITS.label },
  phone: { label: 'Teléfono', max: 60 },
  alerts: { label: 'Alertas (alergias, se extravía, no oye…)', span: 3, max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const ATTENDED = {
  date: { heading: 'Fecha', share: 70, max: 40 },
  what: {
    heading: 'Servicio, taller o visita',
    share: 273,
    max: LIMITS.label + 2 + LIMITS.paragraph,
  },
  result: { heading: 'Resultado', share: 120, max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** The most that the ficha lists: the last ones. */
export const MOST_ATTENDED = 60;

/** Ficha of the registro nominal. */
export const ciamRecordSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    entry: valuesSchema(ENTRY),
    person: valuesSchema(REGISTERED),
    autonomy: oneOf(AUTONOMY_LEVELS),
    health: valuesSchema(HEALTH),
    socioeconomic: oneOf(SOCIOECONOMIC_LEVELS),
    pensions: someOf(PENSIONS),
    housing: oneOf(HOUSINGS),
    company: oneOf(COMPANIES),
    network: oneOf(SUPPORT_NETWORKS),
    home: valuesSchema(HOME),
    interests: someOf(INTERESTS),
    takesPart: valuesSchema(TAKES_PART),
    emergency: valuesSchema(EMERGENCY),
    risks: someOf(RISK_SITUATIONS),
    attended: z.array(valuesSchema(ATTENDED)).max(MOST_ATTENDED),
    notes: told,
    signer: professionalSchema,
  }),
);
export type CiamRecordData = z.infer<typeof ciamRecordSchema>;

export const LISTED = {
  name: { heading: 'Apellidos y nombres', share: 122, max: FROM_REGISTER.name },
  document: { heading: 'Documento', share: 64, max: 80 },
  age: { heading: 'Edad', share: 32, max: 3 },
  sex: { heading: 'Sexo', share: 44, max: LIMITS.label },
  district: { heading: 'Distrito', share: 70, max: 120 },
  autonomy: { heading: 'Autonomía', share: 68, max: LIMITS.label },
  registeredOn: { heading: 'Registro', share: 63, max: 40 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** The most that one file of the padrón lists: some 25 pages. */
export const MOST_LISTED = 800;

/** Internal: who is in the registro nominal on a day. */
export const padronSchema = sheetSchema(
  z.strictObject({
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    /** `Distrito de Tarata`; null: all. */
    of: line(160).nullable(),
    people: z.array(valuesSchema(LISTED)).max(MOST_LISTED),
    signer: professionalSchema,
  }),
);
export type PadronData = z.infer<typeof padronSchema>;

/** What the annual one says besides the figures (DS 024-2021-MIMP, art. 28). */
export const YEARLY = {
  diagnosis: { title: 'ÚLTIMO DIAGNÓSTICO SITUACIONAL', lines: 4 },
  register: { title: 'ACTUALIZACIÓN DEL REGISTRO NOMINAL Y AVANCE POR MES', lines: 4 },
  operation: { title: 'FUNCIONAMIENTO DEL CIAM', lines: 5 },
} as const;

/** Monthly, or of the year, which the gerencia municipal sends to the DIPAM by the 30th of January. */
export const ciamReportSchema = sheetSchema(
  z.strictObject({
    /** `mayo de 2026`, `2026`. */
    period: line(80),
    yearly: z.strictObject({ diagnosis: told, register: told, operation: told }).nullable(),
    tables: z.array(tableSchema).max(30),
    observations: prose(8_000).nullable(),
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    signer: professionalSchema,
  }),
);
export type CiamReportData = z.infer<typeof ciamReportSchema>;
