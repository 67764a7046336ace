import type { StatisticsData } from '../statistics/data.ts';

/** As many figures in each row as columns, and no column twice. */
export function squared<Data extends Pick<StatisticsData, 'tables'>>(varied: Data): Data {
  const tables = varied.tables.map(({ columns, rows, ...table }) => {
    const names = [...new Set(columns)].filter((name) => name !== table.heading);
    const named = names.length === 0 ? ['Casos'] : names;
    return {
      ...table,
      columns: named,
      rows: rows.map(({ label }) => ({ label, values: named.map((_, at) => at * 12_345) })),
    };
  });
  return { ...varied, tables };
}
