import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { testStore } from '../../../db/testing.ts';
import { MOVED, NOT_MOVED, SUBJECTS } from './references.ts';

interface Found {
  readonly table: string;
  readonly column: string;
}

let store: Store;
beforeAll(async () => {
  ({ store } = await testStore());
});
const read = (sql: string): Promise<Found[]> => store.read((tx) => tx.query(sql));
const named = ({ table, column }: Found): string => `${table}.${column}`;
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

it('every column that names a person is moved with a union, or is said why not', async () => {
  const found = await read(
    `SELECT m.name AS "table", f."from" AS "column"
     FROM sqlite_master m, pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = 'persons'
     UNION SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND (c.name = 'person_id' OR c.name LIKE '%\\_person\\_id' ESCAPE '\\')
       AND c.name NOT LIKE 'case\\_person\\_id' ESCAPE '\\'`,
  );
  const byColumn = MOVED.filter(({ where }) => where === undefined).map(named);
  expect(sorted(found.map(named))).toEqual(sorted([...byColumn, ...Object.keys(NOT_MOVED)]));
});

it('every table that says what a row is about says whether that may be a person', async () => {
  const found = await read(
    `SELECT m.name AS "table", c.name AS "column"
     FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND c.name IN ('subject_id', 'source_id')`,
  );
  expect(sorted(found.map(({ table }) => table))).toEqual(sorted(Object.keys(SUBJECTS)));
  const bySubject = MOVED.filter(({ where }) => where !== undefined).map(({ table }) => table);
  for (const table of bySubject) expect(SUBJECTS).toHaveProperty(table);
});

it('whatever stands once for a person is asked for, so that no union fails in the middle', async () => {
  const unique = await read(
    `SELECT m.name AS "table", group_concat(c.name) AS "column"
     FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
     WHERE m.type = 'table' AND i."unique" = 1
     GROUP BY m.name, i.name`,
  );
  for (const { table, column } of MOVED) {
    const held = unique.filter(
      (index) => index.table === table && index.column.split(',').includes(column),
    );
    const asked = MOVED.find((one) => one.table === table && one.column === column);
    const answered = asked?.once !== undefined || asked?.stays !== undefined;
    expect({ table, column, answered: held.length === 0 || answered }).toEqual({
      table,
      column,
      answered: true,
    });
  }
});
