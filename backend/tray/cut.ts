import type { DueAttention } from '../attentions/types.ts';
import { countDueAttentions, dueAttentions } from '../attentions/view.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { Cut } from './types.ts';

/** The first of a list that is read whole. */
export const cutAt = <T>(all: readonly T[], limit: number): Cut<T> => ({
  rows: all.slice(0, limit),
  total: all.length,
});

interface Asked {
  /** Null: of everybody. */
  readonly operatorId: string | null;
  readonly limit: number;
}

/** Planned until a day (YYYY-MM-DD), of the registers of her desks; late ones among them. */
export async function attentionsUntil(
  ctx: ReadingContext,
  to: string,
  { operatorId, limit }: Asked,
): Promise<Cut<DueAttention>> {
  const asked = { operatorId, from: null, to };
  const rows = await dueAttentions(ctx, { ...asked, limit });
  return {
    rows,
    total: rows.length < limit ? rows.length : await countDueAttentions(ctx, asked),
  };
}
