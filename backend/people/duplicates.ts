import type { Person } from '../../db/entities/index.ts';
import type { WritingContext } from '../core/procedure.ts';

/**
 * Writes down who else of the whole store has this person's document, of whatever desk
 * (docs/decisions/0023-desks.md). Whoever writes her learns nothing; whoever may see both is told
 * (`registrations.duplicates`). A pair is noticed once.
 */
export async function noticeDuplicates(
  ctx: WritingContext,
  { id, documentNumber }: Pick<Person, 'id' | 'documentNumber'>,
): Promise<void> {
  if (documentNumber === null) return;
  const others: { id: string }[] = await ctx.tx.query(
    `SELECT DISTINCT coalesce(merged_into, id) AS id FROM main.persons
     WHERE document_number = ? AND coalesce(merged_into, id) <> ?`,
    [documentNumber, id],
  );
  for (const other of others) await noticePair(ctx, id, other.id);
}

/** Writes down that two rows may be one person, unless it was noticed already. */
export async function noticePair(ctx: WritingContext, id: string, otherId: string): Promise<void> {
  await ctx.tx.query(
    `INSERT INTO main.duplicate_notices (id, person_id, other_id, noticed_at)
     SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM main.duplicate_notices
       WHERE (person_id = ? AND other_id = ?) OR (person_id = ? AND other_id = ?))`,
    [ctx.backend.newId(), id, otherId, ctx.now, id, otherId, otherId, id],
  );
}
