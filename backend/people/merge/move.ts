/** What points to one row of a person, made to point to the other; and back. */
import { personMergeMoves } from '../../../db/entities/index.ts';
import type { Tx } from '../../../db/store.ts';
import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import { MOVED, type Reference } from './references.ts';
import { moveReserved, reservedOf } from './reserved.ts';

/** Of the sealed informant: no column of its own. */
const RESERVED = { tableName: 'case_people', columnName: 'reserved' } as const;

/** Points everything of the row that goes to the one that stays, and writes down what it was. @returns how many. */
export async function moveAll(
  tx: Tx,
  mergeId: string,
  { keptId, goneId }: PairOfPeople,
): Promise<number> {
  let moved = 0;
  const note = async (tableName: string, columnName: string, rowIds: readonly string[]) => {
    moved += rowIds.length;
    for (const rowId of rowIds)
      await tx.insert(personMergeMoves, { mergeId, tableName, columnName, rowId });
  };
  for (const { id } of await reservedOf(tx, goneId)) {
    await moveReserved(tx, id, { from: goneId, to: keptId });
    await note(RESERVED.tableName, RESERVED.columnName, [id]);
  }
  for (const reference of MOVED) {
    const ids = await pointing(tx, reference, { keptId, goneId });
    if (ids.length === 0) continue;
    await tx.query(
      `UPDATE main.${reference.table} SET ${reference.column} = ?
       WHERE id IN (SELECT value FROM json_each(?))`,
      [keptId, JSON.stringify(ids)],
    );
    await note(reference.table, reference.column, ids);
  }
  return moved;
}

/** Points back what still points where the union left it; what was written since stays. */
export async function moveBack(
  tx: Tx,
  mergeId: string,
  { keptId, goneId }: PairOfPeople,
): Promise<void> {
  const moves = await tx.findBy(personMergeMoves, { mergeId });
  for (const { tableName, columnName, rowId } of moves) {
    if (columnName === RESERVED.columnName) {
      await moveReserved(tx, rowId, { from: keptId, to: goneId });
      continue;
    }
    const reference = MOVED.find((one) => one.table === tableName && one.column === columnName);
    if (reference === undefined) throw new Error('A union moved what is not moved.');
    await tx.query(
      `UPDATE main.${reference.table} SET ${reference.column} = ? WHERE id = ? AND ${reference.column} = ?`,
      [goneId, rowId, keptId],
    );
  }
}

/** Rows of one table that would go along. */
export async function pointing(
  tx: Tx,
  { table, column, where = '1', stays = '0' }: Reference,
  { keptId, goneId }: PairOfPeople,
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `WITH u (gone, kept) AS (SELECT ?, ?)
     SELECT t.id FROM main.${table} t, u WHERE t.${column} = u.gone AND (${where}) AND NOT (${stays})`,
    [goneId, keptId],
  );
  return rows.map(({ id }) => id);
}
