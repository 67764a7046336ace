/** The figures of the CIAM for a month or a year, counted from the records and never typed (§4.3). */
import { annualReportDay } from '../../domain/ciam/reports.ts';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { CiamReport, CiamTable } from '../../domain/records/ciam-report.ts';
import type { StatisticsAsked } from '../../domain/records/statistics.ts';
import { type Period, periodOf } from '../../domain/statistics/period.ts';
import { SMALLEST } from '../../domain/statistics/small.ts';
import {
  SMALLEST_MARKED,
  type Suppression,
  suppressed,
} from '../../domain/statistics/suppressed.ts';
import { dateTime, longDate } from '../../domain/words/dates.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { NOT_YET } from '../statistics/report.ts';
import { allCodes } from './codes.ts';
import { peopleTables } from './figures/people.ts';
import { registered } from './figures/registered.ts';
import { riskTables } from './figures/risks.ts';
import { serviceTables } from './figures/services.ts';

/** A table as it was counted, and how its small cells are hidden. */
export interface Counted extends Omit<CiamTable, 'rows'> {
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly suppression?: Suppression;
}

/** @throws Refusal `bad_input` for a period that has not begun. */
export async function ciamReport(
  ctx: Pick<ReadingContext, 'tx' | 'lists' | 'now' | 'session'>,
  asked: StatisticsAsked,
): Promise<CiamReport> {
  const { tx, lists, now } = ctx;
  const period = periodOf(asked);
  if (period.from > dateInLima(now))
    throw new Refusal('bad_input', { fields: { number: NOT_YET } });
  const counting = {
    tx,
    lists,
    period,
    instants: [
      instantFromLima(period.from, '00:00'),
      instantFromLima(addDays(period.to, 1), '00:00'),
    ],
  } as const;
  const people = await registered(tx, await allCodes(ctx), period.to);
  const tables = [
    ...(await peopleTables(counting, people)),
    ...(await riskTables(counting)),
    ...(await serviceTables(counting)),
  ];
  return {
    period: period.name,
    from: period.from,
    to: period.to,
    countedAt: now,
    guarded: asked.guarded,
    dueOn: asked.kind === 'anio' ? annualReportDay(asked.year) : null,
    rules: rulesOf(period, now, asked.guarded),
    tables: tables.map((table) => (asked.guarded ? guarded(table) : whole(table))),
  };
}

const whole = ({ suppression: _, ...table }: Counted): CiamTable => table;

function guarded({ suppression, rows, ...table }: Counted): CiamTable {
  const values = suppressed(
    rows.map((row) => row.values),
    suppression,
  );
  return { ...table, rows: rows.map(({ label }, at) => ({ label, values: values[at] ?? [] })) };
}

const rulesOf = (period: Period, now: string, small: boolean): string[] => [
  `Periodo: del ${longDate(period.from)} al ${longDate(period.to)}. Se contó el ${dateTime(now)}; lo que se registre después cambia las cifras.${period.to > dateInLima(now) ? ' El periodo no ha terminado.' : ''}`,
  'Personas: quienes estaban en el registro nominal el último día del periodo, cada una una sola vez, con los datos que tiene hoy su ficha.',
  'Riesgo: por la fecha en que se supo. Los avisos y las medidas, por la fecha en que se dieron.',
  'Atenciones: cada una, el día en que se hizo. Participaciones: cada persona tantas veces como actividades realizadas a las que asistió.',
  ...(small
    ? [
        `Una cifra de 1 a ${SMALLEST - 1} (de 1 a ${SMALLEST_MARKED - 1} en autoidentificación étnica) no se dice, ni otras de su fila o su columna cuando por ellas se sabría; esas otras pueden ser mayores.`,
      ]
    : []),
];
