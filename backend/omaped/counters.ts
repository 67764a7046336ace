/** The indicators of a period (§ indicators of the OMAPED), from the records of the desk. */
import type { z } from 'zod';
import { omapedAdjustments } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  type Counted,
  type CounterTable,
  type Days,
  registerTables,
} from '../../domain/omaped/counters.ts';
import { statisticsAsked } from '../../domain/records/statistics.ts';
import { type Period, periodOf } from '../../domain/statistics/period.ts';
import { SMALLEST } from '../../domain/statistics/small.ts';
import { suppressed } from '../../domain/statistics/suppressed.ts';
import { dateTime, longDate } from '../../domain/words/dates.ts';
import { attentionFigures } from '../attentions/counters.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { NOT_YET } from '../statistics/report.ts';
import { facetsInUse } from './kept.ts';
import { storeOf } from './list.ts';
import type { OmapedCounters } from './types.ts';

export const countersAsked = statisticsAsked;

/** Its figures alone, for whoever prints them. @throws Refusal `bad_input` for a period that has not begun. */
export async function figuresOf(
  ctx: Counting,
  asked: z.output<typeof countersAsked>,
): Promise<OmapedCounters> {
  const period = periodOf(asked);
  if (period.from > dateInLima(ctx.now))
    throw new Refusal('bad_input', { fields: { number: NOT_YET } });
  const tables = [
    ...registerTables(await countedOf(ctx, period), period),
    await doneTable(ctx, period),
  ];
  return {
    period: period.name,
    rules: rulesOf(period, ctx.now, asked.guarded),
    tables: tables.map(asked.guarded ? guardedTable : whole),
  };
}

type Counting = Pick<ReadingContext, 'tx' | 'now' | 'backend'>;

/**
 * @returns the tables of a period; with `guarded`, for what leaves: figures under five are not said,
 * nor another one that would tell them.
 * @throws Refusal `bad_input` for a period that has not begun.
 */
export async function counters(
  ctx: ReadingContext,
  asked: z.output<typeof countersAsked>,
): Promise<OmapedCounters> {
  const figures = await figuresOf(ctx, asked);
  ctx.seen({ kind: 'omaped_counters', id: `${asked.kind} ${asked.year}-${asked.number}` });
  return figures;
}

interface Row extends Omit<Counted, 'facets'> {
  readonly registrationId: string;
  readonly revision: number;
}

/** Whoever was in the register on the last day of the period. */
async function countedOf(ctx: Counting, { to }: Days): Promise<Counted[]> {
  const rows: Row[] = await ctx.tx.query(
    `SELECT r.id AS "registrationId", o.revision, r.registered_on AS "registeredOn",
       p.sex, p.birth_date AS "birthDate", p.district
     FROM main.registrations r JOIN main.omaped_records o ON o.registration_id = r.id
     JOIN main.persons p ON p.id = r.person_id
     WHERE r.desk = 'omaped' AND r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
    [to, to],
  );
  const facets = await facetsInUse(storeOf(ctx), ctx.tx, rows);
  return rows.flatMap((row) => {
    const of = facets.get(row.registrationId);
    return of === undefined ? [] : [{ ...row, facets: of }];
  });
}

/** What was done in the period, each act as often as it was done. */
async function doneTable({ tx }: Counting, { from, to }: Days): Promise<CounterTable> {
  const within = (day: string | null): boolean => day !== null && day >= from && day <= to;
  const adjustments = (await tx.find(omapedAdjustments)).map(({ facts }) => facts);
  const [deliveries]: { lent: number; given: number; back: number }[] = await tx.query(
    `SELECT
       count(*) FILTER (WHERE kind = 'prestamo' AND handed_on BETWEEN p.first AND p.last) AS lent,
       count(*) FILTER (WHERE kind = 'donacion' AND handed_on BETWEEN p.first AND p.last) AS given,
       count(*) FILTER (WHERE returned_on BETWEEN p.first AND p.last) AS back
     FROM omaped_deliveries, (SELECT ? AS first, ? AS last) p`,
    [from, to],
  );
  const attended = await attentionFigures(tx, { desk: 'omaped', from, to });
  const rows: [string, number][] = [
    ['Atenciones', attended.total],
    ['Personas atendidas', attended.people],
    ['Visitas a domicilio', attended.visits],
    ['Derivaciones', attended.referrals],
    ['Ajustes razonables pedidos', adjustments.filter(({ askedOn }) => within(askedOn)).length],
    [
      'Ajustes razonables atendidos',
      adjustments.filter(({ attendedOn }) => within(attendedOn)).length,
    ],
    ['Ayudas técnicas prestadas', deliveries?.lent ?? 0],
    ['Ayudas técnicas donadas', deliveries?.given ?? 0],
    ['Ayudas técnicas devueltas', deliveries?.back ?? 0],
  ];
  return {
    title: 'Lo hecho en el periodo',
    heading: 'Acto',
    columns: ['Cantidad'],
    rows: rows.map(([label, value]) => ({ label, values: [value] })),
    totals: 'none',
  };
}

const whole = ({ totals: _, ...table }: CounterTable): OmapedCounters['tables'][number] => table;

function guardedTable({ rows, totals, ...table }: CounterTable): OmapedCounters['tables'][number] {
  const shown = suppressed(
    rows.map(({ values }) => values),
    { totals },
  );
  return { ...table, rows: rows.map(({ label }, at) => ({ label, values: shown[at] ?? [] })) };
}

const rulesOf = (period: Period, now: string, guarded: boolean): string[] => [
  `Periodo: del ${longDate(period.from)} al ${longDate(period.to)}. Se contó el ${dateTime(now)}.`,
  'Registradas: quienes están en el registro el último día del periodo, cada persona una vez. Su tipo, grado, certificado, carné y CONTIGO son los que constan hoy.',
  'La edad es la del último día del periodo. Los actos se cuentan tantas veces como se hicieron.',
  ...(guarded
    ? [
        `Una cifra de 1 a ${SMALLEST - 1} no se dice, ni otras de su columna cuando por ellas se sabría; esas otras pueden ser mayores.`,
      ]
    : []),
];
