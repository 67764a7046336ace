import type { z } from 'zod';
import type { changeCase } from '../../domain/records/case-acts.ts';
import { refuseFuture } from '../core/dates.ts';
import type { WritingContext } from '../core/procedure.ts';
import { addDiaryEntry } from './diary.ts';
import { indexCase } from './index-case.ts';
import { loadCase, requireOpen, updateCase } from './load.ts';
import { receivedByColumns } from './received-by.ts';

type Change = z.infer<typeof changeCase>;

/**
 * Corrects what was recorded at reception; whom, when, and what was told stay.
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
  const { receivedBy, ...rest } = fields;
  const columns = {
    ...rest,
    ...(receivedBy === undefined
      ? {}
      : await receivedByColumns(ctx.tx, receivedBy, 'fields.receivedBy')),
  };
  const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (column) => columns[column] !== found[column],
  );
  const after = await updateCase(ctx, found, columns);
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
