import { expect, it } from 'vitest';
import { testStore } from '../testing.ts';
import { entities } from './index.ts';

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly nullable?: boolean;
  readonly primary?: boolean;
}

/** Names, types, nullability and keys of the entities are those of the migrated store. */
it('the entities and the migrated schema agree', async () => {
  const { store } = await testStore();
  for (const { options } of entities) {
    const table = options.tableName ?? '';
    const declared = Object.values(options.columns as Record<string, Declared>).map((column) => ({
      name: column.name,
      type: column.type.toUpperCase(),
      nullable: column.nullable === true,
      key: column.primary === true,
    }));
    const rows = await store.read((tx) =>
      tx.query('SELECT name, type, "notnull" AS required, pk FROM pragma_table_info(?)', [table]),
    );
    const migrated = rows.map(
      (row: { name: string; type: string; required: number; pk: number }) => ({
        name: row.name,
        type: row.type,
        nullable: row.required === 0,
        key: row.pk > 0,
      }),
    );
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect({ table, columns: declared.sort(byName) }).toEqual({
      table,
      columns: migrated.sort(byName),
    });
  }
});
