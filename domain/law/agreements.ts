/**
 * What an acta de conciliación obliges to, in parts that can be followed up (D06): alimentos, tenencia,
 * visitas. Money is in whole céntimos, percentages in hundredths of one per cent.
 */
import { z } from 'zod';
import { codesOf } from '../catalogues/catalogue.ts';
import {
  CUSTODY_FORMS,
  PAYMENT_FORMS,
  type PaymentForm,
  PERIODICITIES,
  type Periodicity,
} from '../catalogues/conciliation.ts';
import { isClockTime } from '../clock/lima.ts';
import { date, id, LIMITS, optionalText, requiredText, textOrNull } from '../records/basics.ts';

/** S/ 1,000,000.00: what is beyond was mistyped. */
const MOST_CENTS = 100_000_000;
const cents = z
  .int('Escriba el monto en soles, con dos decimales como máximo.')
  .min(1, 'Escriba un monto mayor que cero.')
  .max(MOST_CENTS, 'El monto es demasiado grande. Revíselo.');

/** Hundredths of one per cent: 2550 is 25.50 %. */
const percent = z
  .int('Escriba el porcentaje, con dos decimales como máximo.')
  .min(1, 'Escriba un porcentaje mayor que cero.')
  .max(10_000, 'El porcentaje no pasa de 100.');

const periodicity = z.enum(
  codesOf(PERIODICITIES) as [Periodicity, ...Periodicity[]],
  'Elija cada cuánto se paga.',
);
const paymentForm = z.enum(
  codesOf(PAYMENT_FORMS) as [PaymentForm, ...PaymentForm[]],
  'Elija cómo se entrega.',
);

/** How many days of payment each periodicity names, and up to which number. */
const PAY_DAYS: Readonly<Record<Periodicity, { readonly count: number; readonly upTo: number }>> = {
  diaria: { count: 0, upTo: 0 },
  /** 1 Monday … 7 Sunday. */
  semanal: { count: 1, upTo: 7 },
  /** Two days of each month. */
  quincenal: { count: 2, upTo: 31 },
  mensual: { count: 1, upTo: 31 },
};

const instalment = z.strictObject({ dueOn: date, cents });

export const maintenance = z
  .strictObject({
    /** Persons of the case whom it is for. */
    beneficiaries: z.array(id).min(1, 'Elija para quién son los alimentos.').max(20),
    /** What is paid each time; null when it is a percentage. */
    amountCents: cents.nullable(),
    /** Of the income of who pays; null when it is an amount. */
    percent: percent.nullable(),
    periodicity,
    /** Weekly: day of the week, 1 Monday; fortnightly and monthly: days of the month; daily: none. */
    payDays: z.array(z.int().min(1)).max(2),
    startsOn: date,
    /** Last day on which it is owed; null: until it changes. */
    endsOn: date.nullable(),
    form: paymentForm,
    /** Number of the account or the telephone. */
    account: textOrNull(LIMITS.label),
    /** Costs beyond the amount (health, school), and the part of who pays. */
    extraCosts: z
      .array(z.strictObject({ what: requiredText('Escriba qué gasto.'), percent }))
      .max(20),
    /** Clothes, school things, food. */
    inKind: z
      .array(
        z.strictObject({
          what: requiredText('Escriba qué se entrega.'),
          when: requiredText('Escriba cuándo se entrega.'),
        }),
      )
      .max(40),
    /** What was owed before, and how it is paid. */
    oldDebt: z
      .strictObject({ cents, instalments: z.array(instalment).min(1).max(120) })
      .refine(
        (debt) => sum(debt.instalments.map((part) => part.cents)) === debt.cents,
        'Las cuotas no suman la deuda. Revise los montos.',
      )
      .nullable(),
  })
  .superRefine((agreed, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if ((agreed.amountCents === null) === (agreed.percent === null))
      wrong('amountCents', 'Escriba un monto o un porcentaje, uno de los dos.');
    const { count, upTo } = PAY_DAYS[agreed.periodicity];
    const days = agreed.payDays;
    if (days.length !== count || days.some((day) => day > upTo) || new Set(days).size !== count)
      wrong('payDays', 'Elija el día o los días de pago.');
    if (agreed.endsOn !== null && agreed.endsOn < agreed.startsOn)
      wrong('endsOn', 'El fin es anterior al inicio. Revise las fechas.');
    if (agreed.form !== 'efectivo' && agreed.account === null)
      wrong('account', 'Escriba el número de cuenta o de teléfono.');
  });
export type Maintenance = z.infer<typeof maintenance>;

export const custody = z
  .strictObject({
    children: z.array(id).min(1, 'Elija de quién es la tenencia.').max(20),
    form: z.enum(codesOf(CUSTODY_FORMS) as ['compartida', 'exclusiva'], 'Elija la forma.'),
    /** With whom the child lives: a person of the case; null when it is shared. */
    withId: id.nullable(),
    /** Who has the child when. */
    calendar: optionalText(LIMITS.paragraph),
    /** Where the child lives. */
    address: requiredText('Escriba el domicilio.'),
  })
  .superRefine(({ form, withId, calendar }, context) => {
    if (form === 'exclusiva' && withId === null)
      context.addIssue({ code: 'custom', path: ['withId'], message: 'Elija con quién vive.' });
    if (form === 'compartida' && calendar === '')
      context.addIssue({ code: 'custom', path: ['calendar'], message: 'Escriba el calendario.' });
  });
export type Custody = z.infer<typeof custody>;

const hour = z.string().refine(isClockTime, 'Escriba la hora, por ejemplo 09:20.');

export const visits = z.strictObject({
  children: z.array(id).min(1, 'Elija a quién se visita.').max(20),
  visitorId: id,
  times: z
    .array(
      z
        .strictObject({
          /** 1 Monday … 7 Sunday. */
          weekday: z.int().min(1).max(7),
          from: hour,
          to: hour,
        })
        .refine(({ from, to }) => from < to, 'La hora de fin es anterior a la de inicio.'),
    )
    .min(1, 'Elija al menos un día.')
    .max(14),
  /** Con externamiento: the child goes out with the visitor. */
  outings: z.boolean(),
  pickupPlace: optionalText(),
  holidays: optionalText(LIMITS.paragraph),
  specialDates: optionalText(LIMITS.paragraph),
  /** Null: nobody is present. */
  supervision: textOrNull(),
});
export type Visits = z.infer<typeof visits>;

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);
