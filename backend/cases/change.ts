import type { z } from 'zod';
import type { changeCase } from '../../domain/records/case-acts.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { indexCase } from './index-case.ts';
import { loadCase, requireOpen, updateCase } from './load.ts';

type Change = z.infer<typeof changeCase>;

/**
 * Corrects what was recorded at reception; who was received, when, and what was told stay.
 * @throws Refusal `state_forbids` once it is concluded; `conflict`, `not_found`, `date_not_possible`.
 */
export async function changeCaseFields(
  ctx: WritingContext,
  { id, version, fields }: Change,
): Promise<{ id: string; version: number }> {
  const found = await loadCase(ctx.tx, id, version);
  requireOpen(found);
  refuseFuture(ctx.now, {
    'fields.factsDate': fields.factsDate,
    'fields.incomingDate': fields.incomingDate,
  });
  const changed = (Object.keys(fields) as (keyof Change['fields'])[]).filter(
    (field) => fields[field] !== found[field],
  );
  const after = await updateCase(ctx, found, fields);
  await indexCase(ctx.tx, id);
  await addDiaryEntry(ctx, {
    caseId: id,
    kind: 'cambio',
    happenedAt: ctx.now,
    text: 'Se corrigieron datos de la recepción.',
  });
  ctx.trace({ kind: 'case', id }, { fields: changed });
  return after;
}
