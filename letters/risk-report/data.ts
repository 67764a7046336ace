/**
 * D11 (A02 of the SisDNA design) with its checklist of signs (A01). What the valuation must hold:
 * forms of vulneración, indicators of affectation and of family attitude, signs of alert (R1297 DCF
 * 2ª). It adds no points: each typology is valued by who signs.
 */
import { z } from 'zod';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { RISK_GROUNDS, TYPOLOGIES } from '../../domain/catalogues/risk.ts';
import { TOLD_BY } from '../../domain/letters/field-sheets.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, someOf, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const CHILD_VALUED = {
  name: { label: 'Nombres y apellidos', span: 2, max: 300 },
  sex: { label: 'Sexo', max: 60 },
  birthDate: { label: 'Fecha de nacimiento', max: 60 },
  age: { label: 'Edad', max: 60 },
  nationality: { label: 'Nacionalidad', max: 80 },
  document: { label: 'Documento de identidad', max: 160 },
  tongue: { label: 'Lengua', max: 80 },
  disability: { label: 'Discapacidad', max: 120 },
  address: { label: 'Dirección', span: 2 },
  place: { label: 'Distrito, provincia y departamento', max: 200 },
  familyType: { label: 'Tipo de familia', max: 80 },
  attendance: { label: 'Asistencia escolar', max: 80 },
  substances: { label: 'Consumo de sustancias', max: 200 },
  illnesses: { label: 'Enfermedades', span: 3, max: 600 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** The three groups of signs, with how many items each has in the design; their wording is not known. */
export const SIGN_GROUPS = {
  physical: { title: 'Salud física', items: 9 },
  mental: { title: 'Salud mental', items: 8 },
  needs: { title: 'Necesidades básicas', items: 4 },
} as const;

/** Those found, as whoever valued wrote them. */
const signs = prose(4_000).nullable();

export const AFFECTATION = {
  typology: { heading: 'Tipología', share: 3, max: 120 },
  affectation: { heading: 'Indicadores de afectación', share: 5, max: 4_000 },
  attitude: { heading: 'Actitud de la familia', share: 4, max: 4_000 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const VALUATIONS = [
  { code: 'no_hay_riesgo', label: 'No hay riesgo' },
  { code: 'hay_riesgo', label: 'Hay riesgo de desprotección familiar' },
  { code: 'hay_df', label: 'Hay presunta desprotección familiar' },
] as const;

export const riskReportSchema = sheetSchema(
  z.strictObject({
    child: valuesSchema(CHILD_VALUED),
    toldBy: z.array(z.enum(TOLD_BY.map(({ code }) => code))).max(TOLD_BY.length),
    /** The document that motivates it, or the other who told. */
    origin: prose(300).nullable(),
    signs: z.strictObject({ physical: signs, mental: signs, needs: signs }),
    /** Those found, each once. */
    typologies: z
      .array(z.strictObject({ code: z.enum(codesOf(TYPOLOGIES)), as: z.enum(['riesgo', 'df']) }))
      .max(TYPOLOGIES.entries.length),
    needs: z.array(valuesSchema(AFFECTATION)).max(TYPOLOGIES.entries.length),
    riskFactors: z.array(prose(600)).max(30),
    protectiveFactors: z.array(prose(600)).max(30),
    immediateNeeds: z.array(prose(600)).max(30),
    /** Of the child, when she was heard. */
    opinion: prose(20_000).nullable(),
    conclusion: z.enum(VALUATIONS.map(({ code }) => code)),
    /** The supuestos of the law that are met (R1297 3 and 4). */
    grounds: someOf(RISK_GROUNDS),
    reasons: prose(20_000),
    extended: z.boolean(),
    recommendations: z.array(prose(2_000)).min(1).max(30),
    /** Psychologist, social worker and lawyer (R1297 8). */
    team: z.array(professionalSchema).min(1).max(6),
  }),
);

export type RiskReportData = z.infer<typeof riskReportSchema>;
