/** New facts mean a new case, linked to the one in which they were told (RDNA 32.4). */
import { cases } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import type { LinkedCases } from './types.ts';

/**
 * Tells both diaries. Neither names the other: whoever may see one may not see the other, or not for
 * ever. @throws Refusal `not_found`.
 */
export async function noteOrigin(
  ctx: WritingContext,
  originId: string | null,
  caseId: string,
): Promise<void> {
  if (originId === null) return;
  if (!(await ctx.tx.existsBy(cases, { id: originId }))) throw new Refusal('not_found');
  for (const [id, text] of [
    [originId, 'Por hechos nuevos se registró otro expediente, vinculado a este.'],
    [caseId, 'Se registró por hechos nuevos de otro expediente, vinculado a este.'],
  ] as const)
    await addDiaryEntry(ctx, { caseId: id, kind: 'caso_vinculado', happenedAt: ctx.now, text });
}

/**
 * The case from which it came, and those that came from it, as far as they show to whoever reads:
 * the reading connection hides the others.
 */
export async function linkedCases(
  tx: Tx,
  { id, originId }: { readonly id: string; readonly originId: string | null },
): Promise<LinkedCases> {
  const [origin]: LinkedCases['after'][number][] = await tx.query(
    'SELECT id, number_text AS number FROM cases WHERE id = ?',
    [originId],
  );
  return {
    origin: origin ?? null,
    after: await tx.query(
      'SELECT id, number_text AS number FROM cases WHERE origin_id = ? ORDER BY received_at, id',
      [id],
    ),
  };
}
