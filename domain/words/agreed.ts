/** What was agreed, in plain sentences: for the card of the case, and for the clauses of its acta. */
import { labelOf } from '../catalogues/catalogue.ts';
import { CUSTODY_FORMS, PAYMENT_FORMS, WEEKDAYS } from '../catalogues/conciliation.ts';
import type { AgreedMatter } from '../law/agreed.ts';
import type { Custody, Maintenance, Visits } from '../law/agreements.ts';
import type { Conduct, Filiation } from '../law/commitment.ts';
import type { Balance } from '../law/instalments.ts';
import { shortDate } from './dates.ts';
import { counted as countedWords, joinAnd } from './lists.ts';
import { perCent, soles } from './money.ts';

/** A person's id → her name, as it may be shown or printed. */
export type NameOf = (personId: string) => string;

/** One sentence for each obligation. */
export function agreedWords({ matter, terms }: AgreedMatter, nameOf: NameOf): string[] {
  switch (matter) {
    case 'A1':
      return maintenanceWords(terms, nameOf);
    case 'A2':
      return custodyWords(terms, nameOf);
    case 'A3':
      return visitsWords(terms, nameOf);
    case 'filiacion':
      return filiationWords(terms, nameOf);
    case 'normas':
      return conductWords(terms, nameOf);
  }
}

function maintenanceWords(agreed: Maintenance, nameOf: NameOf): string[] {
  const what =
    agreed.amountCents === null
      ? `el ${perCent(agreed.percent ?? 0)} de sus ingresos`
      : soles(agreed.amountCents);
  const until = agreed.endsOn === null ? '' : ` hasta el ${shortDate(agreed.endsOn)}`;
  const account = agreed.account === null ? '' : `, número ${agreed.account}`;
  return [
    `${nameOf(agreed.payerId)} paga ${what} ${whenPaid(agreed)}, desde el ${shortDate(agreed.startsOn)}${until}, para ${names(agreed.beneficiaries, nameOf)}. Recibe ${nameOf(agreed.receiverId)}.`,
    `Entrega: ${labelOf(PAYMENT_FORMS, agreed.form)}${account}.`,
    ...agreed.extraCosts.map(
      ({ what: cost, percent }) => `Paga además el ${perCent(percent)} de: ${ended(cost)}`,
    ),
    ...agreed.inKind.map(({ what: thing, when }) => `Entrega en especie: ${thing} (${when}).`),
    ...(agreed.oldDebt === null
      ? []
      : [
          `Deuda anterior: ${soles(agreed.oldDebt.cents)}. ${joinAnd(
            agreed.oldDebt.instalments.map(
              ({ dueOn, cents }) => `${soles(cents)} el ${shortDate(dueOn)}`,
            ),
          )}.`,
        ]),
  ];
}

/** "cada mes, el día 5", "cada semana, el viernes". */
export function whenPaid({
  periodicity,
  payDays,
}: Pick<Maintenance, 'periodicity' | 'payDays'>): string {
  const days = payDays.map(String);
  switch (periodicity) {
    case 'diaria':
      return 'cada día';
    case 'semanal':
      return `cada semana, el ${joinAnd(days.map(weekdayWord))}`;
    case 'quincenal':
      return `dos veces al mes, los días ${joinAnd(days)}`;
    case 'mensual':
      return `cada mes, el día ${joinAnd(days)}`;
  }
}

function custodyWords(agreed: Custody, nameOf: NameOf): string[] {
  const withWhom = agreed.withId === null ? '' : ` Vive con ${nameOf(agreed.withId)}.`;
  return [
    `Tenencia ${labelOf(CUSTODY_FORMS, agreed.form).toLowerCase()} de ${names(agreed.children, nameOf)}.${withWhom}`,
    `Domicilio: ${ended(agreed.address)}`,
    ...(agreed.calendar === '' ? [] : [`Calendario: ${ended(agreed.calendar)}`]),
  ];
}

function visitsWords(agreed: Visits, nameOf: NameOf): string[] {
  const times = agreed.times.map(
    ({ weekday, from, to }) => `${weekdayWord(String(weekday))} de ${from} a ${to}`,
  );
  return [
    `${nameOf(agreed.visitorId)} visita a ${names(agreed.children, nameOf)}: ${joinAnd(times)}.`,
    agreed.outings ? 'Con externamiento: salen juntos.' : 'Sin externamiento.',
    ...labelled('Lugar de recojo y retorno', agreed.pickupPlace),
    ...labelled('Feriados y vacaciones', agreed.holidays),
    ...labelled('Fechas especiales', agreed.specialDates),
    ...labelled('Acompaña', agreed.supervision ?? ''),
  ];
}

const filiationWords = (agreed: Filiation, nameOf: NameOf): string[] => [
  `${nameOf(agreed.parentId)} reconoce a ${nameOf(agreed.childId)} (${agreed.birthRecord}).`,
  `Se inscribe en ${agreed.registryOffice}, a más tardar el ${shortDate(agreed.registerBy)}.`,
];

const conductWords = ({ commitments, until }: Conduct, nameOf: NameOf): string[] => [
  ...commitments.map(
    ({ personId, institution, what, indicator }) =>
      `${personId === null ? institution : nameOf(personId)}: ${ended(what)} Se verá en: ${ended(indicator)}`,
  ),
  `Hasta el ${shortDate(until)}.`,
];

/** How alimentos stand, in one sentence. */
export function balanceText(balance: Balance): string {
  const { dueCents, paidCents, owedCents, aheadCents, lateSince, unknown } = balance;
  const counted = `vencido ${soles(dueCents)}, pagado ${soles(paidCents)}`;
  const late = lateSince === null ? '' : `, con atraso desde el ${shortDate(lateSince)}`;
  // Of a percentage nothing is known to be owed or ahead.
  const rest =
    unknown > 0
      ? `${countedWords(unknown, 'cuota', 'cuotas')} en porcentaje, sin monto conocido`
      : owedCents > 0
        ? `debe ${soles(owedCents)}${late}`
        : aheadCents > 0
          ? `al día, con ${soles(aheadCents)} adelantado`
          : 'al día';
  return unknown > 0 ? `pagado ${soles(paidCents)}; ${rest}.` : `${counted}; ${rest}.`;
}

const weekdayWord = (code: string): string => labelOf(WEEKDAYS, code).toLowerCase();
const names = (ids: readonly string[], nameOf: NameOf): string => joinAnd(ids.map(nameOf));
const labelled = (label: string, text: string): string[] =>
  text === '' ? [] : [`${label}: ${ended(text)}`];

/** What somebody typed, as the end of a sentence. */
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
