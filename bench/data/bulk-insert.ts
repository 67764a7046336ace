import type { EntitySchema } from 'typeorm';
import type { Tx } from '../../db/store.ts';

/** SQLite binds at most 32,766 values to a statement. */
const MOST_VALUES = 30_000;

/** Inserts many rows with few statements. The rows are whole: every column of the entity is there. */
export async function bulkInsert<R extends object>(
  tx: Tx,
  entity: EntitySchema<R>,
  rows: readonly R[],
): Promise<void> {
  const { columns, tableName } = tx.connection.getMetadata(entity);
  const one = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const atOnce = Math.min(500, Math.floor(MOST_VALUES / columns.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    await tx.query(
      `INSERT INTO ${tableName} (${names}) VALUES ${some.map(() => one).join(', ')}`,
      some.flatMap((row) =>
        columns.map((column) =>
          tx.connection.driver.preparePersistentValue(column.getEntityValue(row), column),
        ),
      ),
    );
  }
}
