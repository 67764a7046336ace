/** What is typed to issue a paper of the OMAPED or the CIAM, besides what its register has. */
import { z } from 'zod';
import { DELIVERY_KINDS } from '../catalogues/omaped.ts';
import { FROM_REGISTER, NOTES_MAX } from '../letters/desk-limits.ts';
import { CONADIS_REQUISITES } from '../letters/desk-sheets.ts';
import { ENTRIES } from '../letters/field-sheets.ts';
import {
  date,
  district,
  id,
  LIMITS,
  officeYear,
  oneOf,
  requiredText,
  textOrNull,
} from './basics.ts';
import { statisticsShape } from './statistics.ts';
import { begunWith } from './text.ts';

/** Who signs it. */
const signed = { signerId: id } as const;
const told = textOrNull(NOTES_MAX);
const fieldText = textOrNull(LIMITS.line);

/** Each line is one of a list on the page: not too long a line, nor too many of them. */
const fits =
  (each: number, most: number) =>
  (text: string): boolean => {
    const written = text.split('\n');
    return written.length <= most && written.every((one) => one.length <= each);
  };
const items = (message: string, each: number, most: number) =>
  requiredText(message, LIMITS.story).refine(
    fits(each, most),
    `Cada línea es una: hasta ${each} letras cada una, y no más de ${most}.`,
  );

/** What the register alone says of her; whoever signs may add a note. */
export const registerSheetInput = z.strictObject({ ...signed, notes: told });

export const conadisInput = z.strictObject({
  ...signed,
  /** Who asks in her name; null: she asks herself. */
  name: textOrNull(240),
  document: textOrNull(160),
  as: textOrNull(160),
  phone: textOrNull(60),
  brought: z
    .array(
      z.enum(
        CONADIS_REQUISITES.map(({ code }) => code),
        'Elija de la lista.',
      ),
    )
    .max(CONADIS_REQUISITES.length),
  notes: told,
});

export const contigoInput = z.strictObject({
  ...signed,
  /** Who collects in her place; null: she collects herself. */
  name: fieldText,
  document: textOrNull(160),
  relation: textOrNull(120),
  phone: textOrNull(60),
  reason: fieldText,
  notes: told,
});

export const registeredInput = z.strictObject({ ...signed, purpose: fieldText });

/** Who the person is, as her paper says it: proposed from the register. */
const named = {
  person: z.strictObject({
    name: requiredText('Escriba los nombres y apellidos.', FROM_REGISTER.name),
    document: textOrNull(160),
    age: textOrNull(60),
    address: textOrNull(FROM_REGISTER.home),
  }),
} as const;

export const deskVisitInput = z.strictObject({
  ...signed,
  ...named,
  entry: z.enum(
    ENTRIES.map(({ code }) => code),
    'Elija si se autorizó el ingreso.',
  ),
  date: textOrNull(40),
  from: textOrNull(20),
  to: textOrNull(20),
  place: textOrNull(FROM_REGISTER.home),
  reason: textOrNull(2_000),
  receivedBy: textOrNull(240),
  relation: textOrNull(120),
  others: fieldText,
  care: told,
  health: told,
  home: told,
  observations: told,
  agreements: textOrNull(LIMITS.story).refine(
    (text) => text === null || fits(2_000, 20)(text),
    'Cada línea es un acuerdo: hasta 2000 letras cada uno, y no más de 20.',
  ),
  next: fieldText,
});

export const deskSocialInput = z.strictObject({
  ...signed,
  ...named,
  reason: told,
  background: told,
  household: z
    .array(
      z.strictObject({
        name: textOrNull(240),
        relation: textOrNull(60),
        age: textOrNull(60),
        occupation: textOrNull(120),
        income: textOrNull(40),
        notes: fieldText,
      }),
    )
    .max(30, 'Como máximo, 30 personas.'),
  health: told,
  economy: told,
  housing: told,
  support: told,
  assessment: told,
  conclusions: items('Escriba al menos una conclusión.', 2_000, 30),
  recommendations: items('Escriba al menos una recomendación.', 2_000, 30),
  annexes: z.array(requiredText('Escriba el anexo o quítelo.', 160)).max(20),
});

export const aidInput = z
  .strictObject({
    ...signed,
    ...named,
    way: oneOf(DELIVERY_KINDS, 'Elija si se dona o se presta.'),
    things: z
      .array(
        z.strictObject({
          what: requiredText('Escriba qué se entrega, o quite la fila.', 240),
          details: textOrNull(FROM_REGISTER.thing),
          quantity: textOrNull(20),
          state: fieldText,
        }),
      )
      .min(1, 'Agregue qué se entrega.')
      .max(30, 'Como máximo, 30 ayudas.'),
    /** Of a loan; of what is given, whatever the form had before. */
    returnBy: date.nullable(),
    receives: z.strictObject({
      name: requiredText('Escriba quién recibe.', FROM_REGISTER.name),
      document: textOrNull(160),
      relation: textOrNull(120),
      phone: textOrNull(60),
    }),
    notes: told,
  })
  .refine(({ way, returnBy }) => way === 'donacion' || returnBy !== null, {
    path: ['returnBy'],
    message: 'Es un préstamo: escriba hasta cuándo se devuelve.',
  });

export const annualPlanInput = z.strictObject({
  ...signed,
  year: officeYear,
  background: requiredText('Escriba la situación y la base legal.', 12_000),
  objectives: items('Escriba al menos un objetivo.', 1_000, 20),
  activities: z
    .array(
      z.strictObject({
        activity: requiredText('Escriba la actividad, o quite la fila.', 300),
        goal: textOrNull(120),
        unit: textOrNull(80),
        when: textOrNull(80),
        who: textOrNull(160),
        budget: textOrNull(40),
      }),
    )
    .min(1, 'Agregue una actividad.')
    .max(80, 'Como máximo, 80 actividades.'),
  resources: told,
  monitoring: told,
});

/** In céntimos, as the budget office of the municipality says it. */
const money = z
  .int('Escriba un monto, por ejemplo 350.50.')
  .min(0)
  .max(999_999_999_999, 'Es demasiado: revise el monto.')
  .nullable();

const spent = z
  .array(
    z.strictObject({
      what: requiredText('Escriba en qué, o quite la fila.', 300),
      planned: textOrNull(40),
      spent: textOrNull(40),
      state: textOrNull(120),
    }),
  )
  .max(40, 'Como máximo, 40 filas.');

/** Money is typed; people are counted from the records. */
export const accountInput = z.strictObject({
  ...signed,
  year: officeYear,
  pia: money,
  worksSpent: money,
  officeSpent: money,
  works: spent,
  office: spent,
  narrative: textOrNull(12_000),
});

/** A line in capitals is a heading. */
export const officeTextInput = z.strictObject({
  ...signed,
  subject: requiredText('Escriba el título.', LIMITS.line),
  body: requiredText('Escriba el texto.', 60_000),
  closing: requiredText('Escriba el cierre.', 800),
  begun: begunWith,
});

export const padronInput = z.strictObject({
  ...signed,
  /** Null: every district. */
  district: district.nullable(),
});

export const ciamReportInput = z
  .strictObject({
    ...signed,
    ...statisticsShape,
    kind: z.enum(['mes', 'anio'], 'Elija si es de un mes o del año.'),
    /** Which month; of the year, whatever the form had before. */
    number: z.int().nullable(),
    /** Only of the year. */
    diagnosis: told,
    register: told,
    operation: told,
    observations: told,
  })
  .refine(
    ({ kind, number }) => kind === 'anio' || (number !== null && number >= 1 && number <= 12),
    { path: ['number'], message: 'Elija qué mes, del 1 al 12.' },
  );
