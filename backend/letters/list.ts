import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext, When } from '../core/procedure.ts';
import type { LetterRow } from './types.ts';
import { type LetterDues, waitingSince } from './waiting.ts';

export const listQuery = z.strictObject({
  caseId: id.optional(),
  state: z
    .array(z.enum(['draft', 'issued', 'signed', 'annulled']))
    .min(1)
    .max(4)
    .optional(),
  /** Signed, and no stamped copy has come back. */
  withoutCargo: z.boolean().optional(),
  cursor,
  limit: limit(100, 50),
});
export type ListQuery = z.output<typeof listQuery>;

/** Newest first; one statement a page. */
export async function listLetters(
  { tx, now, calendar }: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
  query: ListQuery,
): Promise<Page<LetterRow>> {
  const { sql, values } = conditionsOf(query);
  const found: (Omit<LetterRow, 'waiting'> & LetterDues)[] = await tx.query(
    `SELECT l.id, l.case_id AS "caseId", k.number_text AS "caseNumber", l.state,
       l.number_text AS "number", i.short_name AS "institution", l.created_at AS "createdAt",
       l.issued_at AS "issuedAt", l.signed_at AS "signedAt", l.answered_at AS "answeredAt",
       l.delivered_at AS "cargoAt", l.reminder_due AS "reminderDue",
       l.escalation_due AS "escalationDue"
     FROM letters l
     JOIN cases k ON k.id = l.case_id
     JOIN institutions i ON i.id = l.institution_id
     WHERE ${sql}
     ORDER BY l.created_at DESC, l.id DESC LIMIT ?`,
    [...values, query.limit + 1],
  );
  const rows = found.map(({ reminderDue, escalationDue, ...row }) => ({
    ...row,
    waiting: waitingOf({ ...row, reminderDue, escalationDue }, { now, calendar }),
  }));
  return pageOf(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }));
}

/** Nobody waits for the answer to a letter that was annulled, or that was answered. */
export const waitingOf = (
  row: Pick<LetterRow, 'state' | 'cargoAt' | 'answeredAt'> & LetterDues,
  when: When,
): LetterRow['waiting'] =>
  row.state === 'signed' && row.cargoAt !== null && row.answeredAt === null
    ? waitingSince(row.cargoAt, row, when)
    : null;

function conditionsOf(query: ListQuery): { sql: string; values: string[] } {
  const after = afterOf(query.cursor);
  const conditions: { sql: string; values: string[] }[] = [];
  if (query.caseId !== undefined) conditions.push({ sql: 'l.case_id = ?', values: [query.caseId] });
  if (query.state !== undefined)
    conditions.push({
      sql: 'l.state IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(query.state)],
    });
  if (query.withoutCargo === true)
    conditions.push({
      sql: `l.state = 'signed' AND l.delivered_at IS NULL`,
      values: [],
    });
  if (after !== null)
    conditions.push({ sql: '(l.created_at, l.id) < (?, ?)', values: [after.at, after.id] });
  return {
    sql: ['1 = 1', ...conditions.map((condition) => condition.sql)].join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}
