import type { Tx } from '../../db/store.ts';
import { overdueBefore } from '../cases/due.ts';
import { NEXT_DUE, nextDueOf, type ReceivedDues } from '../received/due.ts';
import type { Cut, TrayReceived } from './types.ts';

interface Asked {
  readonly now: string;
  readonly limit: number;
}

/** Documents that the last order gave to this operator, the nearest date first. */
export const ownReceived = (tx: Tx, asked: Asked, operatorId: string): Promise<Cut<TrayReceived>> =>
  receivedBy(tx, asked, 'd.assigned_to = ?', [operatorId]);

/** Documents that wait for their first order, or whose answer or order is late. */
export const officeReceived = (tx: Tx, asked: Asked): Promise<Cut<TrayReceived>> =>
  receivedBy(tx, asked, `(d.assigned_to IS NULL OR ${NEXT_DUE} < ?)`, [overdueBefore(asked.now)]);

type Row = Omit<TrayReceived, 'due'> & ReceivedDues & { readonly total: number };

async function receivedBy(
  tx: Tx,
  { now, limit }: Asked,
  where: string,
  values: readonly string[],
): Promise<Cut<TrayReceived>> {
  const found: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, d.id, d.number_text AS number, k.number_text AS "caseNumber",
       d.kind, d.document_number AS "documentNumber", i.short_name AS institution,
       d.received_at AS "receivedAt", o.full_name AS "assignedTo", d.due_at AS "dueAt",
       d.order_due_at AS "orderDueAt",
       (SELECT r.action FROM received_orders r WHERE r.document_id = d.id
        ORDER BY r.given_at DESC, r.id DESC LIMIT 1) AS action
     FROM received_documents d LEFT JOIN cases k ON k.id = d.case_id
     LEFT JOIN institutions i ON i.id = d.institution_id
     LEFT JOIN operators o ON o.id = d.assigned_to
     WHERE d.state = 'open' AND ${where}
     ORDER BY ${NEXT_DUE}, d.received_at, d.id LIMIT ?`,
    [...values, limit],
  );
  return {
    total: found[0]?.total ?? 0,
    rows: found.map(({ total: _, dueAt, orderDueAt, ...row }) => ({
      ...row,
      due: nextDueOf({ receivedAt: row.receivedAt, dueAt, orderDueAt }, now),
    })),
  };
}
