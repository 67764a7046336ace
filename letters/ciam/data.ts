/** The papers of the CIAM about older adults and its own work (violencia-omaped-ciam.md §4.2 and §4.3). */
import { z } from 'zod';
import {
  AUTONOMIES,
  PENSIONS,
  RISK_SITUATIONS,
  SISFOH_CLASSES,
} from '../../domain/letters/desk-sheets.ts';
import { among, ENTRY, REGISTERED, registerCode, several, told } from '../desks/data.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { tableSchema } from '../statistics/data.ts';
import { line, prose } from '../text.ts';

export const HEALTH = {
  insurance: { label: 'Seguro de salud', max: 80 },
  illnesses: { label: 'Enfermedades y medicinas', span: 2, max: 600 },
  disability: { label: 'Discapacidad; registro de la OMAPED', span: 3, max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const HOME = {
  livesWith: { label: 'Con quién vive', max: 300 },
  housing: { label: 'Vivienda y servicios', span: 2, max: 600 },
  support: { label: 'Red de soporte: quién la apoya y en qué', span: 3, max: 600 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const TAKES_PART = {
  interests: { label: 'Intereses', max: 400 },
  activities: { label: 'Actividades en que participa', max: 600 },
  organisation: { label: 'Organización de personas adultas mayores', max: 240 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const EMERGENCY = {
  name: { label: 'Contacto de emergencia', max: 240 },
  relation: { label: 'Parentesco', max: 120 },
  phone: { label: 'Teléfono', max: 60 },
  alerts: { label: 'Alertas (alergias, se extravía, no oye…)', span: 3, max: 600 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const ATTENDED = {
  date: { heading: 'Fecha', share: 70, max: 40 },
  what: { heading: 'Servicio, taller o visita', share: 273, max: 300 },
  result: { heading: 'Resultado', share: 120, max: 300 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** Ficha of the registro nominal. */
export const ciamRecordSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    entry: valuesSchema(ENTRY),
    person: valuesSchema(REGISTERED),
    autonomy: among(AUTONOMIES),
    health: valuesSchema(HEALTH),
    sisfoh: among(SISFOH_CLASSES),
    pensions: several(PENSIONS),
    home: valuesSchema(HOME),
    takesPart: valuesSchema(TAKES_PART),
    emergency: valuesSchema(EMERGENCY),
    risks: several(RISK_SITUATIONS),
    attended: z.array(valuesSchema(ATTENDED)).max(60),
    notes: told,
    signer: professionalSchema,
  }),
);
export type CiamRecordData = z.infer<typeof ciamRecordSchema>;

export const LISTED = {
  name: { heading: 'Apellidos y nombres', share: 122, max: 300 },
  document: { heading: 'Documento', share: 64, max: 80 },
  age: { heading: 'Edad', share: 32, max: 20 },
  sex: { heading: 'Sexo', share: 44, max: 40 },
  district: { heading: 'Distrito', share: 70, max: 120 },
  autonomy: { heading: 'Autonomía', share: 68, max: 60 },
  registeredOn: { heading: 'Registro', share: 63, max: 40 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** The most that one file of the padrón lists: some 25 pages. */
export const MOST_LISTED = 800;

/** Internal: who is in the registro nominal on a day. It has no blank form. */
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
