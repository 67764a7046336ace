import { z } from 'zod';
import { cases } from '../../db/entities/index.ts';
import { openRaw } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { id } from '../../domain/records/basics.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { hiddenPeople, withoutHidden } from '../people/hidden.ts';
import type { DiaryRow } from './types.ts';

export const diaryInput = z.strictObject({ id, cursor, limit: limit(100, 30) });

interface Row extends Omit<DiaryRow, 'subject'> {
  subjectKind: string | null;
  subjectId: string | null;
}

/** A page of the diary by the day things happened, last first. @throws Refusal `not_found`. */
export async function diaryPage(
  ctx: ReadingContext,
  input: z.infer<typeof diaryInput>,
): Promise<Page<DiaryRow>> {
  if (!(await ctx.tx.existsBy(cases, { id: input.id }))) throw new Refusal('not_found');
  ctx.seen({ kind: 'case', id: input.id });
  return diaryRows(ctx, input);
}

export async function diaryRows(
  { tx }: ReadingContext,
  input: z.infer<typeof diaryInput>,
): Promise<Page<DiaryRow>> {
  const after = afterOf(input.cursor);
  const found: Row[] = await tx.query(
    `SELECT d.id, d.kind, d.happened_at AS "happenedAt", d.recorded_at AS "recordedAt",
       o.full_name AS "by", d.text, d.corrects_id AS "correctsId", d.person_id AS "personId",
       d.contact_override AS "contactOverride", d.subject_kind AS "subjectKind",
       d.subject_id AS "subjectId"
     FROM diary_entries d JOIN operators o ON o.id = d.recorded_by
     WHERE d.case_id = ? ${after === null ? '' : 'AND (d.happened_at, d.id) < (?, ?)'}
     ORDER BY d.happened_at DESC, d.id DESC LIMIT ?`,
    [input.id, ...(after === null ? [] : [after.at, after.id]), input.limit + 1],
  );
  const page = pageOf(found, input.limit, (row) => ({ at: row.happenedAt, id: row.id }));
  const opened = openRaw(tx, 'diary_entries', page.rows, ['text', 'contactOverride']);
  const hidden = await hiddenPeople(tx, input.id);
  return {
    next: page.next,
    rows: opened.map(({ subjectKind, subjectId, ...row }) => ({
      ...withoutHidden(hidden, row),
      subject:
        subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId },
    })),
  };
}
