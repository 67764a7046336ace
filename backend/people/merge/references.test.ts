import { expect, it } from 'vitest';
import { testStore } from '../../../db/testing.ts';
import { MOVED, NOT_MOVED, SUBJECTS } from './references.ts';

interface Found {
  readonly table: string;
  readonly column: string;
}

const named = ({ table, column }: Found): string => `${table}.${column}`;
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** By a foreign key, or by its name alone. */
const NAMING = `SELECT m.name AS "table", f."from" AS "column"
  FROM sqlite_master m, pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND f."table" = 'persons'
  UNION SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
  WHERE m.type = 'table' AND c.name = 'person_id'`;

const ABOUT = `SELECT m.name AS "table", c.name AS "column"
  FROM sqlite_master m, pragma_table_info(m.name) c
  WHERE m.type = 'table' AND c.name IN ('subject_id', 'source_id')`;

const UNIQUE = `SELECT m.name AS "table", group_concat(c.name) AS "column"
  FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
  WHERE m.type = 'table' AND i."unique" = 1 GROUP BY m.name, i.name`;

it('every column that names a person is moved with a union, or is said why not', async () => {
  const { store } = await testStore();
  const read = (sql: string): Promise<Found[]> => store.read((tx) => tx.query(sql));

  const byColumn = MOVED.filter(({ where }) => where === undefined).map(named);
  expect(sorted((await read(NAMING)).map(named))).toEqual(
    sorted([...byColumn, ...Object.keys(NOT_MOVED)]),
  );

  // What a row is about may be a person.
  const about = (await read(ABOUT)).map(({ table }) => table);
  expect(sorted(about)).toEqual(sorted(Object.keys(SUBJECTS)));
  const bySubject = MOVED.filter(({ where }) => where !== undefined).map(({ table }) => table);
  for (const table of bySubject) expect(SUBJECTS).toHaveProperty(table);

  // Where she stands once is asked for, so that no union fails in the middle.
  const unique = await read(UNIQUE);
  const held = MOVED.filter(({ table, column }) =>
    unique.some((one) => one.table === table && one.column.split(',').includes(column)),
  );
  const unasked = held.filter(({ once, stays }) => once === undefined && stays === undefined);
  expect(unasked.map(named)).toEqual([]);
});
