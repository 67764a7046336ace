import { z } from 'zod';
import { openRaw } from '../../db/store.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { OrientationRow } from './types.ts';

export const listInput = z.strictObject({ cursor, limit: limit(100, 50) });

export const SELECT_ORIENTATION = `SELECT r.id, r.happened_at AS "happenedAt", o.full_name AS "by",
  r.topic, r.channel, r.sex, r.age_group AS "ageGroup", r.district, r.note, r.case_id AS "caseId"
  FROM orientations r JOIN operators o ON o.id = r.recorded_by`;

/** The last ones first. */
export async function list(
  ctx: ReadingContext,
  input: z.infer<typeof listInput>,
): Promise<Page<OrientationRow>> {
  const after = afterOf(input.cursor);
  const found: OrientationRow[] = await ctx.tx.query(
    `${SELECT_ORIENTATION}
     ${after === null ? '' : 'WHERE (r.happened_at, r.id) < (?, ?)'}
     ORDER BY r.happened_at DESC, r.id DESC LIMIT ?`,
    [...(after === null ? [] : [after.at, after.id]), input.limit + 1],
  );
  return pageOf(openRaw(ctx.tx, 'orientations', found, ['note']), input.limit, (row) => ({
    at: row.happenedAt,
    id: row.id,
  }));
}
