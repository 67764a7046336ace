import type { z } from 'zod';
import { addDays, instantFromLima } from '../../domain/clock/lima.ts';
import type { period } from '../../domain/records/basics.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { OrientationCount } from './types.ts';

export async function count(
  ctx: ReadingContext,
  { from, to }: z.infer<typeof period>,
): Promise<OrientationCount> {
  const topics: { topic: string; count: number }[] = await ctx.tx.query(
    `SELECT topic, count(*) AS count FROM orientations
     WHERE happened_at >= ? AND happened_at < ?
     GROUP BY topic ORDER BY count(*) DESC, topic`,
    [instantFromLima(from, '00:00'), instantFromLima(addDays(to, 1), '00:00')],
  );
  return { total: topics.reduce((sum, row) => sum + row.count, 0), topics };
}
