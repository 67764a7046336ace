import { openRaw } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { SELECT_ORIENTATION } from './list.ts';
import type { OrientationRow } from './types.ts';

/** One orientation, to be carried over to the case that it becomes. @throws Refusal `not_found`. */
export async function view(ctx: ReadingContext, id: string): Promise<OrientationRow> {
  const [found]: OrientationRow[] = await ctx.tx.query(`${SELECT_ORIENTATION} WHERE r.id = ?`, [
    id,
  ]);
  if (found === undefined) throw new Refusal('not_found');
  const [opened] = openRaw(ctx.tx, 'orientations', [found], ['note']);
  return opened ?? found;
}
