/** What every table of the figures is made of: rows that are counted, none of them typed. */
import type { Tx } from '../../db/store.ts';
import { type Catalogue, labelOf } from '../../domain/catalogues/catalogue.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import type { Period } from '../../domain/statistics/period.ts';

export interface Asked {
  readonly tx: Tx;
  readonly lists: Lists;
  readonly period: Period;
  /** Instants in which it begins and ends, the second left out. ISO UTC. */
  readonly instants: readonly [string, string];
  /** ISO UTC. */
  readonly now: string;
}

export interface Figures {
  readonly title: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** Code → how many; of each column of a table. */
export type Counts = ReadonlyMap<string, number>;

export interface Counted {
  readonly code: string | null;
  readonly count: number;
}

/** What nobody recorded has a row of its own. */
export const UNKNOWN = '';

export const countsOf = (rows: readonly Counted[]): Counts =>
  new Map(rows.map(({ code, count }) => [code ?? UNKNOWN, count]));

/** Counts of a query whose columns are `code` and `count`. */
export const counts = async (tx: Tx, sql: string, values: readonly string[]): Promise<Counts> =>
  countsOf((await tx.query(sql, [...values])) as Counted[]);

interface OfList {
  readonly title: string;
  readonly heading: string;
  readonly catalogue: Catalogue;
  /** Heading of a column → its counts by code. */
  readonly columns: Readonly<Record<string, Counts>>;
  readonly unknown?: string;
}

/** A row for each code that was counted, in the order of its list. */
export function byList({ title, heading, catalogue, columns, unknown }: OfList): Figures {
  const all = Object.values(columns);
  const known = catalogue.entries.map(({ code }) => code);
  const found = [...new Set(all.flatMap((each) => [...each.keys()]))];
  const codes = [...known, ...found.filter((code) => !known.includes(code) && code !== UNKNOWN)];
  const rows = [...codes, UNKNOWN]
    .map((code) => ({
      label: code === UNKNOWN ? (unknown ?? 'No consta') : labelOf(catalogue, code),
      values: all.map((each) => each.get(code) ?? 0),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  return { title, heading, columns: Object.keys(columns), rows };
}

/** Rows with a figure each, whatever it is. */
export const listed = (
  title: string,
  heading: string,
  rows: Readonly<Record<string, number>>,
): Figures => ({
  title,
  heading,
  columns: ['Cantidad'],
  rows: Object.entries(rows).map(([label, value]) => ({ label, values: [value] })),
});

/** How many rows a query counts. */
export async function one(tx: Tx, sql: string, values: readonly string[]): Promise<number> {
  const [row]: { count: number }[] = await tx.query(sql, [...values]);
  return row?.count ?? 0;
}
