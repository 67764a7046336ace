import { z } from 'zod';
import { openRaw } from '../../db/store.ts';
import { id } from '../../domain/records/basics.ts';
import { overdueBefore } from '../cases/due.ts';
import { afterOf, cursor, limit, type Page, pageOf } from '../core/paging.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { NEXT_DUE, nextDueOf, type ReceivedDues } from './due.ts';
import type { ReceivedRow } from './types.ts';

/** `mine`: open, and ordered to whoever asks. */
export const RECEIVED_FILTERS = ['open', 'late', 'mine', 'without_case', 'all'] as const;

export const listQuery = z.strictObject({
  show: z.enum(RECEIVED_FILTERS).default('all'),
  caseId: id.optional(),
  cursor,
  limit: limit(100, 50),
});
export type ListQuery = z.output<typeof listQuery>;

type Found = Omit<ReceivedRow, 'due'> & ReceivedDues;

const SELECT_RECEIVED = `SELECT d.id, d.number_text AS number, d.case_id AS "caseId",
  k.number_text AS "caseNumber", d.received_at AS "receivedAt", d.kind,
  d.document_number AS "documentNumber", d.desk_number AS "deskNumber",
  i.short_name AS institution, d.sender, d.subject, d.state, o.full_name AS "assignedTo",
  d.due_at AS "dueAt", d.order_due_at AS "orderDueAt"
  FROM received_documents d LEFT JOIN cases k ON k.id = d.case_id
  LEFT JOIN institutions i ON i.id = d.institution_id
  LEFT JOIN operators o ON o.id = d.assigned_to`;

/** The last that came first; one statement a page. */
export async function list(
  { tx, now, session }: Pick<ReadingContext, 'tx' | 'now' | 'session'>,
  query: ListQuery,
): Promise<Page<ReceivedRow>> {
  const { sql, values } = conditionsOf(query, session.operatorId, now);
  const found: Found[] = await tx.query(
    `${SELECT_RECEIVED} WHERE ${sql} ORDER BY d.received_at DESC, d.id DESC LIMIT ?`,
    [...values, query.limit + 1],
  );
  const rows = openRaw(tx, 'received_documents', found, ['sender', 'subject']).map(
    ({ dueAt, orderDueAt, ...row }) => ({
      ...row,
      due: row.state === 'open' ? nextDueOf({ ...row, dueAt, orderDueAt }, now) : null,
    }),
  );
  return pageOf(rows, query.limit, (row) => ({ at: row.receivedAt, id: row.id }));
}

function conditionsOf(
  { show, caseId, cursor: typed }: ListQuery,
  operatorId: string,
  now: string,
): { sql: string; values: string[] } {
  const after = afterOf(typed);
  const conditions: { sql: string; values: string[] }[] = [];
  if (caseId !== undefined) conditions.push({ sql: 'd.case_id = ?', values: [caseId] });
  if (show === 'open' || show === 'late' || show === 'mine')
    conditions.push({ sql: `d.state = 'open'`, values: [] });
  if (show === 'late') conditions.push({ sql: `${NEXT_DUE} < ?`, values: [overdueBefore(now)] });
  if (show === 'mine') conditions.push({ sql: 'd.assigned_to = ?', values: [operatorId] });
  if (show === 'without_case')
    conditions.push({ sql: `d.case_id IS NULL AND d.state <> 'annulled'`, values: [] });
  if (after !== null)
    conditions.push({ sql: '(d.received_at, d.id) < (?, ?)', values: [after.at, after.id] });
  return {
    sql: ['1 = 1', ...conditions.map((condition) => condition.sql)].join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  };
}
