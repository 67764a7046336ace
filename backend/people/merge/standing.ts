import type { Tx } from '../../../db/store.ts';

/** Ids that somebody signed, as the rows that stand for them today: one that was united is the one that stayed. */
export async function standingIds(tx: Tx): Promise<(id: string) => string> {
  const rows: { id: string; into: string }[] = await tx.query(
    'SELECT id, merged_into AS "into" FROM main.persons WHERE merged_into IS NOT NULL',
  );
  const into = new Map(rows.map((row) => [row.id, row.into]));
  return (id) => into.get(id) ?? id;
}
