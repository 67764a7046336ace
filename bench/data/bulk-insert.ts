import type { EntitySchema } from 'typeorm';
import { indexRow, sealerOf } from '../../db/sealing/attach.ts';
import { idOf, sealedColumns, sealedRow } from '../../db/sealing/rows.ts';
import type { Tx } from '../../db/store.ts';

/** SQLite binds at most 32,766 values to a statement. */
const MOST_VALUES = 30_000;

/** Inserts many rows with few statements, sealed as the vault seals them. The rows are whole: every column of the entity is there. */
export async function bulkInsert<R extends object>(
  tx: Tx,
  entity: EntitySchema<R>,
  rows: readonly R[],
): Promise<void> {
  const metadata = tx.connection.getMetadata(entity);
  const { columns, tableName } = metadata;
  const sealer = sealerOf(tx);
  const sealed = (row: R): R =>
    sealedColumns(metadata).length === 0
      ? row
      : sealedRow(sealer, metadata, row, idOf(metadata, row));
  const one = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
  const atOnce = Math.min(500, Math.floor(MOST_VALUES / columns.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map(sealed);
    await tx.query(
      `INSERT INTO ${tableName} (${names}) VALUES ${some.map(() => one).join(', ')}`,
      some.flatMap((row) =>
        columns.map((column) =>
          tx.connection.driver.preparePersistentValue(column.getEntityValue(row), column),
        ),
      ),
    );
  }
  for (const row of rows) await indexRow(tx, sealer, metadata, row);
}
