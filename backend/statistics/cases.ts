/** Figures of cases (expedientes): by matter, month, channel, district, term and how they ended. */
import { CHANNELS, CONCLUSION_CAUSES } from '../../domain/catalogues/case.ts';
import { districtLabel } from '../../domain/catalogues/ubigeo.ts';
import { monthName } from '../../domain/words/dates.ts';
import { monthBounds } from '../audit/days.ts';
import { type Asked, byList, counts, type Figures, listed, one, UNKNOWN } from './tables.ts';

/** Every case of the service, those that whoever asks must not open among them: only how many. */
const RECEIVED = `main.cases c WHERE c.service = 'demuna' AND c.received_at >= ? AND c.received_at < ?`;
const CONCLUDED = `main.cases c WHERE c.service = 'demuna' AND c.concluded_at >= ? AND c.concluded_at < ?`;
const MATTER = `(SELECT m.matter FROM main.case_matters m WHERE m.case_id = c.id AND m.principal = 1)`;

export async function caseTables(asked: Asked): Promise<Figures[]> {
  const { tx, lists, period, instants } = asked;
  const by = (what: string, from: string, values: readonly string[] = instants) =>
    counts(tx, `SELECT ${what} AS code, count(*) AS count FROM ${from} GROUP BY 1`, values);
  return [
    byList({
      title: 'Casos por materia principal',
      heading: 'Materia',
      catalogue: lists.materiasOn(period.to),
      columns: {
        Recibidos: await by(MATTER, RECEIVED),
        Concluidos: await by(MATTER, CONCLUDED),
        'En curso al cierre': await by(MATTER, OPEN_AT, [instants[1], instants[1]]),
      },
    }),
    ...(period.months.length === 1 ? [] : [await byMonth(asked)]),
    byList({
      title: 'Casos recibidos por canal de ingreso',
      heading: 'Canal',
      catalogue: lists.on(CHANNELS, period.to),
      columns: { Recibidos: await by('c.channel', RECEIVED) },
    }),
    await byDistrict(asked),
    byList({
      title: 'Casos concluidos por causa',
      heading: 'Causa',
      catalogue: lists.on(CONCLUSION_CAUSES, period.to),
      columns: { Concluidos: await by('c.conclusion_cause', CONCLUDED) },
    }),
    await inTerm(asked),
  ];
}

const OPEN_AT = `main.cases c WHERE c.service = 'demuna' AND c.received_at < ?
  AND (c.concluded_at IS NULL OR c.concluded_at >= ?)`;

async function byMonth({ tx, period }: Asked): Promise<Figures> {
  const rows = [];
  for (const month of period.months) {
    const bounds = monthBounds(month);
    const count = (from: string) => one(tx, `SELECT count(*) AS count FROM ${from}`, bounds);
    rows.push({
      label: `${monthName(`${month}-01`)} de ${month.slice(0, 4)}`,
      values: [await count(RECEIVED), await count(CONCLUDED)],
    });
  }
  return { title: 'Casos por mes', heading: 'Mes', columns: ['Recibidos', 'Concluidos'], rows };
}

/** More districts than a table takes are one row. */
const MOST_DISTRICTS = 40;

async function byDistrict({ tx, instants }: Asked): Promise<Figures> {
  const found = await counts(
    tx,
    `SELECT c.facts_district AS code, count(*) AS count FROM ${RECEIVED} GROUP BY 1`,
    instants,
  );
  const rows = [...found]
    .filter(([code]) => code !== UNKNOWN)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([code, count]) => ({ label: districtLabel(code), values: [count] }));
  const others = rows.slice(MOST_DISTRICTS).reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
  const unknown = found.get(UNKNOWN) ?? 0;
  return {
    title: 'Casos recibidos por distrito de los hechos',
    heading: 'Distrito',
    columns: ['Recibidos'],
    rows: [
      ...rows.slice(0, MOST_DISTRICTS),
      ...(others === 0 ? [] : [{ label: 'Otros distritos', values: [others] }]),
      ...(unknown === 0 ? [] : [{ label: 'No consta', values: [unknown] }]),
    ],
  };
}

/** Not those loaded from paper: nobody counted their terms (*migrado*). */
async function inTerm({ tx, instants, now }: Asked): Promise<Figures> {
  const count = (from: string, where: string, ...more: string[]) =>
    one(tx, `SELECT count(*) AS count FROM ${from} AND c.migrated = 0 AND ${where}`, [
      ...instants,
      ...more,
    ]);
  return listed('Cumplimiento de plazos', 'Plazo', {
    'Recibidos, calificados en plazo (RDNA 30.2)': await count(
      RECEIVED,
      'c.qualified_at IS NOT NULL AND c.qualified_at <= c.calificacion_due',
    ),
    'Recibidos, calificados fuera de plazo': await count(
      RECEIVED,
      'c.qualified_at IS NOT NULL AND c.qualified_at > c.calificacion_due',
    ),
    'Recibidos, por calificar y en plazo': await count(
      RECEIVED,
      'c.qualified_at IS NULL AND c.calificacion_due >= ?',
      now,
    ),
    'Recibidos, por calificar y vencidos': await count(
      RECEIVED,
      'c.qualified_at IS NULL AND c.calificacion_due < ?',
      now,
    ),
    'Concluidos dentro del plazo de verificación (RDNA 32.2)': await count(
      CONCLUDED,
      '(c.verification_due IS NULL OR c.concluded_at <= c.verification_due)',
    ),
    'Concluidos pasado el plazo de verificación': await count(
      CONCLUDED,
      'c.concluded_at > c.verification_due',
    ),
  });
}
