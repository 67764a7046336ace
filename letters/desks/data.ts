/** What the papers of the OMAPED and of the CIAM share: the person, and the sheets that both desks use. */
import { z } from 'zod';
import { FROM_REGISTER, NOTES_MAX } from '../../domain/letters/desk-limits.ts';
import { ENTRIES } from '../../domain/letters/field-sheets.ts';
import { NAME_MAX } from '../../domain/people/names.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { line, prose } from '../text.ts';

/** `0012-2026-OMAPED`, as the register has it; null: written by hand. */
export const registerCode = line(60).nullable();

export const told = prose(NOTES_MAX).nullable();
const items = (each: number, most: number) => z.array(prose(each)).max(most);

/** The person as the register has her (violencia-omaped-ciam.md §3.7 and §4.3). */
export const REGISTERED = {
  surnames: { label: 'Apellidos', max: FROM_REGISTER.surnames },
  givenNames: { label: 'Nombres', max: NAME_MAX },
  document: { label: 'Documento de identidad', max: FROM_REGISTER.document },
  birthDate: { label: 'Fecha de nacimiento', max: 60 },
  age: { label: 'Edad', max: 60 },
  sex: { label: 'Sexo', max: LIMITS.label },
  civilStatus: { label: 'Estado civil', max: LIMITS.label },
  phone: { label: 'Teléfono', max: 60 },
  email: { label: 'Correo electrónico', max: LIMITS.line },
  district: { label: 'Distrito', max: 160 },
  community: { label: 'Centro poblado o anexo', max: LIMITS.line },
  address: { label: 'Domicilio', max: LIMITS.line },
  reference: { label: 'Referencia; croquis al reverso', span: 3, max: LIMITS.line },
  tongue: { label: 'Lengua materna; intérprete', max: LIMITS.line + LIMITS.label },
  ethnicity: { label: 'Autoidentificación étnica', max: 120 },
  education: { label: 'Nivel educativo', max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** How she came into the register. */
export const ENTRY = {
  registeredOn: { label: 'Fecha de registro', max: 60 },
  channel: { label: 'Dónde se registró (oficina, campaña, visita)', max: 120 },
  registeredBy: { label: 'Quién registra', max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** As she signs: given names first; null when nobody knows. */
export function registeredName(person: {
  readonly givenNames: string | null;
  readonly surnames: string | null;
}): string | null {
  const name = [person.givenNames, person.surnames].filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

/** Who she is, on what is no register: name, document, where she lives. */
export const NAMED = {
  name: { label: 'Nombres y apellidos', span: 2, max: FROM_REGISTER.name },
  document: { label: 'Documento de identidad', max: 160 },
  age: { label: 'Edad', max: 60 },
  address: { label: 'Domicilio', span: 2, max: FROM_REGISTER.home },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const OUTING = {
  date: { label: 'Fecha', max: 40 },
  from: { label: 'Hora de inicio', max: 20 },
  to: { label: 'Hora de término', max: 20 },
  place: { label: 'Lugar', span: 2, max: FROM_REGISTER.home },
  reason: { label: 'Motivo', span: 3, lines: 2, max: 2_000 },
  receivedBy: { label: 'Quién recibió la visita', max: 240 },
  relation: { label: 'Qué es de la persona visitada', max: 120 },
  others: { label: 'Otras personas presentes', max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** What a visit to the home of a person of the register looks at. */
export const SEEN = {
  care: { title: 'CUIDADO Y APOYO: QUIÉN LA ACOMPAÑA', lines: 4 },
  health: { title: 'SALUD Y ATENCIÓN QUE RECIBE', lines: 4 },
  home: { title: 'VIVIENDA, ACCESIBILIDAD Y SERVICIOS', lines: 4 },
  observations: { title: 'OTRAS OBSERVACIONES', lines: 5 },
} as const;

export const deskVisitSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    person: valuesSchema(NAMED),
    outing: valuesSchema(OUTING),
    entry: z.enum(ENTRIES.map(({ code }) => code)),
    seen: z.strictObject({ care: told, health: told, home: told, observations: told }),
    agreements: items(2_000, 20),
    next: line(300).nullable(),
    visitors: z.array(professionalSchema).min(1).max(4),
  }),
);
export type DeskVisitData = z.infer<typeof deskVisitSchema>;

/** Shares in points: no heading breaks within a word. */
export const HOUSEHOLD = {
  name: { heading: 'Nombres y apellidos', share: 110, max: 240 },
  relation: { heading: 'Parentesco', share: 64, max: 60 },
  age: { heading: 'Edad', share: 34, max: 60 },
  occupation: { heading: 'Ocupación', share: 80, max: 120 },
  income: { heading: 'Ingreso', share: 50, max: 40 },
  notes: { heading: 'Qué apoyo da', share: 125, max: 300 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const SITUATION = {
  reason: { title: 'MOTIVO DEL INFORME', lines: 3 },
  background: { title: 'ANTECEDENTES', lines: 4 },
} as const;

export const ASSESSED = {
  health: { title: 'SALUD Y AUTONOMÍA', lines: 3 },
  economy: { title: 'SITUACIÓN ECONÓMICA: INGRESOS, PENSIONES, EGRESOS', lines: 3 },
  housing: { title: 'VIVIENDA Y ACCESIBILIDAD', lines: 3 },
  support: { title: 'CUIDADO Y REDES DE APOYO', lines: 3 },
  assessment: { title: 'APRECIACIÓN SOCIAL', lines: 4 },
} as const;

export const deskSocialReportSchema = sheetSchema(
  z.strictObject({
    register: registerCode,
    person: valuesSchema(NAMED),
    before: z.strictObject({ reason: told, background: told }),
    household: z.array(valuesSchema(HOUSEHOLD)).max(30),
    after: z.strictObject({
      health: told,
      economy: told,
      housing: told,
      support: told,
      assessment: told,
    }),
    conclusions: z.array(prose(2_000)).min(1).max(30),
    recommendations: z.array(prose(2_000)).min(1).max(30),
    annexes: z.array(line(160)).max(20),
    signer: professionalSchema,
  }),
);
export type DeskSocialReportData = z.infer<typeof deskSocialReportSchema>;

export const PLANNED = {
  activity: { heading: 'Actividad', share: 130, max: 300 },
  goal: { heading: 'Meta', share: 66, max: 120 },
  unit: { heading: 'Unidad de medida', share: 60, max: 80 },
  when: { heading: 'Meses', share: 58, max: 80 },
  who: { heading: 'Quién responde', share: 84, max: 160 },
  budget: { heading: 'Presupuesto (S/)', share: 65, max: 40 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

/** Ley 29973, art. 70; DS 024-2021-MIMP, art. 15: a plan for each year. */
export const annualPlanSchema = sheetSchema(
  z.strictObject({
    year: z.int().min(2000).max(2999),
    background: prose(12_000),
    objectives: z.array(prose(1_000)).min(1).max(20),
    activities: z.array(valuesSchema(PLANNED)).max(80),
    resources: told,
    monitoring: told,
    signer: professionalSchema,
  }),
);
export type AnnualPlanData = z.infer<typeof annualPlanSchema>;

/** A document of the office in its own words: reglamento interno, diagnóstico situacional. */
export const officeTextSchema = sheetSchema(
  z.strictObject({
    title: line(300),
    /** In order; a heading stands before what it names. */
    parts: z
      .array(
        z.strictObject({
          kind: z.enum(['heading', 'paragraph']),
          text: prose(6_000),
        }),
      )
      .min(1)
      .max(600),
    closing: prose(800),
    place: line(80),
    /** YYYY-MM-DD */
    date: z.iso.date(),
    signer: professionalSchema,
  }),
);
export type OfficeTextData = z.infer<typeof officeTextSchema>;
