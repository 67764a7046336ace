/** *Informe estadístico* (D18): the figures of a period, counted from the records (RDNA 19.h). */
import type { z } from 'zod';
import { addDays, dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { statisticsAsked } from '../../domain/records/statistics.ts';
import { type Period, periodOf } from '../../domain/statistics/period.ts';
import { guarded, SMALLEST } from '../../domain/statistics/small.ts';
import { dateTime, longDate } from '../../domain/words/dates.ts';
import type { StatisticsData } from '../../letters/statistics/data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { paperFile, paperOf, responsableOn } from '../office/paper.ts';
import { actTables } from './acts.ts';
import { caseTables } from './cases.ts';
import { peopleTables } from './people.ts';
import type { Figures } from './tables.ts';

type Asked = z.infer<typeof statisticsAsked>;

/** @throws Refusal `bad_input` for a period that has not begun. */
export const statisticsFile = (ctx: FormingContext, asked: Asked): Promise<GrantedUrl> => {
  const period = periodOf(asked);
  return paperFile(
    ctx,
    {
      kind: 'informe-estadistico',
      subject: { kind: 'statistics', id: `${asked.kind} ${asked.year}-${asked.number}` },
      detail: { guarded: asked.guarded },
      name: `informe-estadistico-${asked.kind}-${asked.year}-${asked.number}`,
    },
    (reading) => reportData(reading, period, asked.guarded),
  );
};

async function reportData(
  ctx: ReadingContext,
  period: Period,
  small: boolean,
): Promise<StatisticsData> {
  return {
    ...(await paperOf(ctx, ctx.now)),
    number: null,
    mark: null,
    annulled: false,
    ...(await figuresOf(ctx, period, small)),
    observations: null,
    signer: await responsableOn(ctx, dateInLima(ctx.now)),
  };
}

/**
 * What is counted of a period, and how.
 * @param small whether figures under five are not said.
 * @throws Refusal `bad_input` for a period that has not begun.
 */
export async function figuresOf(
  { tx, lists, now }: Pick<ReadingContext, 'tx' | 'lists' | 'now'>,
  period: Period,
  small: boolean,
): Promise<Pick<StatisticsData, 'period' | 'rules' | 'tables'>> {
  if (period.from > dateInLima(now))
    throw new Refusal('bad_input', { fields: { number: NOT_YET } });
  const asked = {
    tx,
    lists,
    period,
    now,
    instants: [
      instantFromLima(period.from, '00:00'),
      instantFromLima(addDays(period.to, 1), '00:00'),
    ],
  } as const;
  const tables = [
    ...(await caseTables(asked)),
    ...(await peopleTables(asked)),
    ...(await actTables(asked)),
  ];
  return {
    period: period.name,
    rules: rulesOf(period, now, small),
    tables: tables.map((table) => (small ? guardedTable(table) : whole(table))),
  };
}

export const NOT_YET = 'Ese periodo todavía no empieza.';

const whole = ({ columns, rows, ...table }: Figures): StatisticsData['tables'][number] => ({
  ...table,
  columns: [...columns],
  rows: rows.map(({ label, values }) => ({ label, values: [...values] })),
});

const guardedTable = (table: Figures): StatisticsData['tables'][number] => ({
  ...whole(table),
  rows: table.rows.map(({ label, values }) => ({ label, values: values.map(guarded) })),
});

/** Casos, atenciones and NNA are three counts (demuna.md §4.3): the report says so before any figure. */
const rulesOf = (period: Period, now: string, small: boolean): string[] => [
  `Periodo: del ${longDate(period.from)} al ${longDate(period.to)}. Se contó el ${dateTime(now)}; lo que se registre después cambia las cifras.${period.to > dateInLima(now) ? ' El periodo no ha terminado.' : ''}`,
  'Casos: expedientes, por la fecha en que se recibieron o concluyeron. No son atenciones ni personas.',
  'Atenciones: cada acto, tantas veces como se hizo.',
  'NNA: cada niña, niño o adolescente una sola vez, aunque esté en varios casos del periodo; su edad es la que tenía al recibirse el primero de ellos.',
  'Materia: la principal de cada caso, como está registrada hoy. La lista de materias es de trabajo, por relacionar con la oficial del MIMP.',
  'Los casos cargados del papel se cuentan por su fecha, y no en el cumplimiento de plazos. Los oficios anulados no se cuentan.',
  ...(small
    ? [
        `Una cifra de 1 a ${SMALLEST - 1} se escribe «< ${SMALLEST}», para que por ella no se conozca a nadie.`,
      ]
    : []),
];
