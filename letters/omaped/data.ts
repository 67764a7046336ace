/** The papers of the OMAPED about a person of its register (violencia-omaped-ciam.md §3.3–3.8). */
import { z } from 'zod';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import {
  BARRIERS,
  CARNE_STATES,
  CERTIFICATE_STEPS,
  CONTIGO_STATES,
  DELIVERY_KINDS,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../../domain/catalogues/omaped.ts';
import { FROM_REGISTER } from '../../domain/letters/desk-limits.ts';
import { CONADIS_REQUISITES } from '../../domain/letters/desk-sheets.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { ENTRY, NAMED, REGISTERED, registerCode, told } from '../desks/data.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, oneOf, someOf, valuesSchema } from '../parts/specs.ts';
import { tableSchema } from '../statistics/data.ts';
import { line, prose } from '../text.ts';

export const DISABILITY = {
  cie10: { label: 'Diagnóstico (CIE-10), como dice el certificado', span: 2, max: 600 },
  percentage: { label: 'Porcentaje, si el certificado lo dice', max: 60 },
  autism: { label: '¿Autismo (TEA)?', max: 40 },
  moreAids: { label: 'Ayudas: otras, y detalle', span: 2, max: LIMITS.paragraph },
  wheelchair: { label: 'Silla de ruedas: ancho, profundidad, altura', max: 160 },
  rehabilitation: { label: 'Rehabilitación o terapia', span: 3, max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const CARERS = {
  name: { heading: 'Nombres y apellidos', share: 110, max: LIMITS.line },
  document: { heading: 'Documento', share: 66, max: LIMITS.label },
  relation: { heading: 'Parentesco', share: 64, max: LIMITS.label },
  role: { heading: 'Persona cuidadora, asistente o apoyo', share: 98, max: LIMITS.label },
  phone: { heading: 'Teléfono', share: 62, max: LIMITS.label },
  livesWith: { heading: '¿Vive con ella?', share: 63, max: 40 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** Apoyos y salvaguardias (DL 1384; DS 016-2019-MIMP): nobody decides in her place. */
export const SUPPORT = {
  person: { label: 'Apoyo designado', max: LIMITS.line },
  form: { label: 'Notarial o judicial; documento', max: LIMITS.line + 2 * LIMITS.label },
  scope: { label: 'Para qué actos', max: LIMITS.paragraph },
  safeguards: { label: 'Salvaguardias', span: 3, max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const MEANS = {
  cseDate: { label: 'Fecha de la clasificación (CSE)', max: 60 },
  insurance: { label: 'Seguro de salud', max: LIMITS.label },
  income: { label: 'Ingreso o pensión', max: 160 },
  work: { label: 'Ocupación', max: 160 },
  study: { label: 'Estudia en', max: LIMITS.line },
  livesWith: { label: 'Con quién vive', max: LIMITS.line },
  housing: { label: 'Vivienda y servicios', span: 2, max: LIMITS.line },
  others: { label: 'Otras personas con discapacidad en el hogar', max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const CERTIFICATE = {
  number: { label: 'Certificado N.°', max: LIMITS.label },
  issuedOn: { label: 'Fecha de emisión', max: 60 },
  establishment: { label: 'Establecimiento que lo emitió', max: LIMITS.line },
  character: { label: 'Permanente o temporal', max: LIMITS.label },
  until: { label: 'Vigencia (sin fecha, si es permanente)', max: 120 },
  verified: { label: 'Verificado ante el MINSA', max: 2 * LIMITS.label },
  card: { label: 'Carné CONADIS: número y color', max: 3 * LIMITS.label },
  cardUntil: { label: 'Vigencia del carné', max: 60 },
  dniUntil: { label: 'Vigencia del DNI', max: 60 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const ADJUSTMENTS = {
  what: { heading: 'Ajuste razonable pedido', share: 220, max: LIMITS.paragraph },
  askedOn: { heading: 'Fecha', share: 70, max: 40 },
  attended: { heading: '¿Atendido? Fecha', share: 90, max: 80 },
  notes: { heading: 'Observaciones', share: 83, max: LIMITS.paragraph },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** Ficha de empadronamiento, §3.7. */
export const omapedRecordSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    entry: valuesSchema(ENTRY),
    person: valuesSchema(REGISTERED),
    types: someOf(DISABILITY_TYPES),
    origin: oneOf(DISABILITY_ORIGINS),
    degree: oneOf(DISABILITY_DEGREES),
    dependence: oneOf(DEPENDENCES),
    disability: valuesSchema(DISABILITY),
    aids: someOf(TECHNICAL_AIDS),
    barriers: someOf(BARRIERS),
    carers: z.array(valuesSchema(CARERS)).max(30),
    support: valuesSchema(SUPPORT),
    sisfoh: oneOf(SISFOH_CLASSES),
    means: valuesSchema(MEANS),
    certificate: valuesSchema(CERTIFICATE),
    step: oneOf(CERTIFICATE_STEPS),
    card: oneOf(CARNE_STATES),
    contigo: oneOf(CONTIGO_STATES),
    adjustments: z.array(valuesSchema(ADJUSTMENTS)).max(40),
    notes: prose(FROM_REGISTER.notes).nullable(),
    signer: professionalSchema,
  }),
);
export type OmapedRecordData = z.infer<typeof omapedRecordSchema>;

/** Of whoever asks in her name: parents, tutor, apoyo. */
export const ASKS_FOR = {
  name: { label: 'Nombres y apellidos', span: 2, max: 240 },
  document: { label: 'Documento de identidad', max: 160 },
  as: { label: 'En calidad de (madre, padre, tutor/a, apoyo)', span: 2, max: 160 },
  phone: { label: 'Teléfono', max: 60 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const CONADIS_CERTIFICATE = {
  number: { label: 'Certificado N.°', max: LIMITS.label },
  issuedOn: { label: 'Fecha de emisión', max: 60 },
  establishment: { label: 'Establecimiento que lo emitió', max: LIMITS.line },
  cie10: { label: 'Diagnóstico (CIE-10), como dice el certificado', span: 2, max: 600 },
  character: { label: 'Permanente o temporal', max: LIMITS.label },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** To be put in the Registro Nacional de la Persona con Discapacidad (DS 002-2014-MIMP, art. 72.1). */
export const conadisRequestSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    person: valuesSchema(REGISTERED),
    types: someOf(DISABILITY_TYPES),
    degree: oneOf(DISABILITY_DEGREES),
    certificate: valuesSchema(CONADIS_CERTIFICATE),
    asksFor: valuesSchema(ASKS_FOR),
    brought: z
      .array(z.enum(CONADIS_REQUISITES.map(({ code }) => code)))
      .max(CONADIS_REQUISITES.length),
    notes: told,
  }),
);
export type ConadisRequestData = z.infer<typeof conadisRequestSchema>;

export const CONTIGO_FACTS = {
  cseUntil: { label: 'Vigencia de la clasificación (CSE)', max: 120 },
  pension: { label: 'Pensión, ingreso o prestación que recibe', span: 2, max: 300 },
  certificate: { label: 'Certificado N.° y fecha', span: 2, max: 240 },
  establishment: { label: 'Establecimiento', max: LIMITS.line },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Who may collect in her place: of a child, or of whoever cannot express her will. */
export const COLLECTOR = {
  name: { label: 'Persona autorizada al cobro', span: 2, max: LIMITS.line },
  document: { label: 'Documento de identidad', max: 160 },
  relation: { label: 'Parentesco', max: 120 },
  phone: { label: 'Teléfono', max: 60 },
  reason: { label: 'Por qué cobra en su lugar', max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** What the Formato PC 1000 asks, §3.6. Never an account number. */
export const contigoSheetSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    person: valuesSchema(REGISTERED),
    degree: oneOf(DISABILITY_DEGREES),
    sisfoh: oneOf(SISFOH_CLASSES),
    facts: valuesSchema(CONTIGO_FACTS),
    collector: valuesSchema(COLLECTOR),
    sentOn: line(60).nullable(),
    notes: told,
    signer: professionalSchema,
  }),
);
export type ContigoSheetData = z.infer<typeof contigoSheetSchema>;

/** For whoever asks it of her: it says that she is registered, and nothing of her health. */
export const REGISTERED_AS = {
  name: { label: 'Nombres y apellidos', span: 2, max: FROM_REGISTER.name },
  document: { label: 'Documento de identidad', max: 160 },
  register: { label: 'Registro municipal N.°', max: 60 },
  registeredOn: { label: 'Fecha de registro', max: 60 },
  district: { label: 'Distrito', max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const registeredNoteSchema = sheetSchema(
  z.strictObject({
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    person: valuesSchema(REGISTERED_AS),
    /** For whom it was asked; null: for what suits her. */
    purpose: line(300).nullable(),
    signer: professionalSchema,
  }),
);
export type RegisteredNoteData = z.infer<typeof registeredNoteSchema>;

export const HANDED = {
  what: { heading: 'Ayuda', share: 180, max: 240 },
  details: { heading: 'Medidas, marca, serie', share: 123, max: FROM_REGISTER.thing },
  quantity: { heading: 'Cantidad', share: 50, max: 20 },
  state: { heading: 'Estado', share: 110, max: LIMITS.line },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const RECEIVES = {
  name: { label: 'Recibe (nombres y apellidos)', span: 2, max: FROM_REGISTER.name },
  document: { label: 'Documento de identidad', max: 160 },
  relation: { label: 'Qué es de la persona con discapacidad', max: 120 },
  phone: { label: 'Teléfono', max: 60 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** What was handed over, given or lent; what is lent says until when. */
export const aidReceiptSchema = sheetSchema(
  z
    .strictObject({
      register: registerCode,
      place: line(80),
      /** YYYY-MM-DD */
      date: z.iso.date(),
      person: valuesSchema(NAMED),
      way: z.enum(codesOf(DELIVERY_KINDS)),
      things: z.array(valuesSchema(HANDED)).min(1).max(30),
      /** Of a loan, YYYY-MM-DD; of a gift, null. */
      returnBy: z.iso.date().nullable(),
      receives: valuesSchema(RECEIVES),
      notes: told,
      signer: professionalSchema,
    })
    .refine(({ way, returnBy }) => way === 'prestamo' || returnBy === null, {
      path: ['returnBy'],
      message: 'Lo donado no se devuelve.',
    }),
);
export type AidReceiptData = z.infer<typeof aidReceiptSchema>;

export const SPENT = {
  what: { heading: 'Actividad u obra', share: 213, max: 300 },
  planned: { heading: 'Programado (S/)', share: 80, max: 40 },
  spent: { heading: 'Ejecutado (S/)', share: 80, max: 40 },
  state: { heading: 'Estado', share: 90, max: 120 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** In céntimos; null: not said. */
const money = z.int().min(0).max(999_999_999_999).nullable();

/** Ley 32139, art. 4: each year, before the 31st of March, how the two 0.5 % of the PIA were used. */
export const accountSchema = sheetSchema(
  z.strictObject({
    year: z.int().min(2000).max(2999),
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    /** Presupuesto institucional de apertura. */
    pia: money,
    /** 0.5 % for accessibility of the city. */
    worksSpent: money,
    /** 0.5 % for the costs of the OMAPED. */
    officeSpent: money,
    works: z.array(valuesSchema(SPENT)).max(40),
    office: z.array(valuesSchema(SPENT)).max(40),
    /** Counted from the records. */
    people: z.array(tableSchema).max(30),
    narrative: prose(12_000).nullable(),
    signer: professionalSchema,
  }),
);
export type AccountData = z.infer<typeof accountSchema>;
