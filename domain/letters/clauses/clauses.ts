/**
 * The agreements of `domain/law/agreements.ts` as the clauses of an acta: certain, express and
 * enforceable (RDNA 44.1.i), each amount in figures and in words. Pure: names come with them.
 */

import { labelOf } from '../../catalogues/catalogue.ts';
import { PAYMENT_FORMS } from '../../catalogues/conciliation.ts';
import type { Custody, Maintenance, Visits } from '../../law/agreements.ts';
import { numberInWords, percentTwice, solesTwice } from '../../words/amounts.ts';
import { longDate, weekdayOf } from '../../words/dates.ts';
import { joinAnd } from '../../words/lists.ts';

/** How the acta calls a person of the case, by her id. */
export type Naming = (id: string) => string;

/** The clauses of alimentos: who pays what to whom, when and how, and what goes with it. */
export function maintenanceClauses(
  agreed: Maintenance,
  parties: { readonly payer: string; readonly receiver: string },
  nameOf: Naming,
): string[] {
  const { payer, receiver } = parties;
  const { extraCosts, inKind, oldDebt } = agreed;
  return [
    `${payer} entregará por concepto de alimentos a favor de ${joinAnd(agreed.beneficiaries.map(nameOf))} ${owed(agreed)}, ${whenPaid(agreed)}, desde el ${longDate(agreed.startsOn)} ${untilWhen(agreed)}.`,
    `La entrega se hará a ${receiver} ${howPaid(agreed)}.`,
    ...extraCosts.map(
      ({ what, percent }) =>
        `${payer} asumirá además el ${percentTwice(percent)} del gasto siguiente: ${ended(what)}`,
    ),
    ...inKind.map(
      ({ what, when }) =>
        `${payer} entregará además, en especie: ${ended(what)} Cuándo: ${ended(when)}`,
    ),
    ...(oldDebt === null ? [] : [debtClause(payer, oldDebt)]),
  ];
}

function owed({ amountCents, percent, periodicity }: Maintenance): string {
  if (amountCents !== null) return `la suma de ${solesTwice(amountCents)} ${EACH[periodicity]}`;
  return `el ${percentTwice(percent ?? 0)} de sus ingresos ${EACH[periodicity]}`;
}

function whenPaid({ periodicity, payDays }: Maintenance): string {
  if (periodicity === 'diaria') return 'que pagará cada día';
  if (periodicity === 'semanal')
    return `que pagará el día ${weekdayOf(payDays[0] ?? 1)} de cada semana`;
  const days = [...payDays].sort((a, b) => a - b).map((day) => `${day} (${numberInWords(day)})`);
  const named = days.length === 1 ? `el día ${joinAnd(days)}` : `los días ${joinAnd(days)}`;
  // A day that a month does not have is its last one: an obligation does not skip February.
  const last = Math.max(...payDays) > 28 ? ', o el último del mes que no lo tenga' : '';
  return `que pagará ${named} de cada mes${last}`;
}

function untilWhen({ endsOn }: Maintenance): string {
  return endsOn === null
    ? 'y mientras subsista la obligación'
    : `hasta el ${longDate(endsOn)} inclusive`;
}

function howPaid({ form, account }: Maintenance): string {
  if (form === 'efectivo') return 'en efectivo, contra recibo firmado';
  const number = account === null ? '' : `, cuenta o número ${account}`;
  return `por ${lowered(labelOf(PAYMENT_FORMS, form))}${number}; el comprobante hace las veces de recibo`;
}

function debtClause(payer: string, debt: NonNullable<Maintenance['oldDebt']>): string {
  const parts = debt.instalments.map(
    ({ cents, dueOn }) => `${solesTwice(cents)} el ${longDate(dueOn)}`,
  );
  return `${payer} reconoce adeudar por alimentos anteriores la suma de ${solesTwice(debt.cents)}, que pagará así: ${parts.join('; ')}.`;
}

/** The clauses of tenencia: its form, with whom and where the child lives, and the calendar. */
export function custodyClauses(
  agreed: Custody,
  parents: readonly string[],
  nameOf: Naming,
): string[] {
  const children = joinAnd(agreed.children.map(nameOf));
  const { form, withId, calendar, address } = agreed;
  return [
    form === 'compartida'
      ? `La tenencia de ${children} será compartida entre ${joinAnd(parents)} (Código de los Niños y Adolescentes, art. 81).`
      : `La tenencia exclusiva de ${children} corresponde a ${withId === null ? joinAnd(parents) : nameOf(withId)}, con quien vivirá.`,
    `Domicilio donde ${agreed.children.length === 1 ? 'vivirá' : 'vivirán'} ${children}: ${ended(address)}`,
    ...(calendar === ''
      ? []
      : [`El calendario de convivencia es el siguiente: ${ended(calendar)}`]),
  ];
}

/** The clauses of régimen de visitas: days and hours, outings, place, holidays, special dates, who is present. */
export function visitsClauses(agreed: Visits, nameOf: Naming): string[] {
  const visitor = nameOf(agreed.visitorId);
  const { outings, pickupPlace, holidays, specialDates, supervision } = agreed;
  const times = [...agreed.times]
    .sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from))
    .map(({ weekday, from, to }) => `${weekdayOf(weekday)} de ${from} a ${to} horas`);
  return [
    `${visitor} visitará a ${joinAnd(agreed.children.map(nameOf))} en los días y horas siguientes de cada semana: ${times.join('; ')}.`,
    outings ? 'Las visitas son con externamiento.' : 'Las visitas son sin externamiento.',
    ...(pickupPlace === '' ? [] : [`Lugar de recojo y retorno: ${ended(pickupPlace)}`]),
    ...(holidays === '' ? [] : [`Vacaciones: ${ended(holidays)}`]),
    ...(specialDates === '' ? [] : [`Fechas especiales: ${ended(specialDates)}`]),
    ...(supervision === null ? [] : [`Estará presente durante las visitas: ${ended(supervision)}`]),
  ];
}

const EACH = {
  diaria: 'diarios',
  semanal: 'semanales',
  quincenal: 'quincenales',
  mensual: 'mensuales',
} as const;

/** A text that somebody typed, with one full stop. */
const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
