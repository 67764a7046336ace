import type { PairOfPeople } from '../../../domain/records/person-merge.ts';
import type { WritingContext } from '../../core/procedure.ts';
import { noticePair } from '../duplicates.ts';
import { loadPair } from './load.ts';

/**
 * Tells whoever answers for the office that two rows may be one person: among *Pendientes de la oficina*.
 * Whether there is more to either than the session sees, it is not told.
 * @throws Refusal as `loadPair`.
 */
export async function tellSame(ctx: WritingContext, pair: PairOfPeople): Promise<null> {
  const { kept, gone } = await loadPair(ctx.tx, pair);
  await noticePair(ctx, kept.id, gone.id);
  ctx.trace({ kind: 'person', id: kept.id }, { act: 'tell_same', otherId: gone.id });
  return null;
}
