/** When the matters of a case were last decided: at its reception, its qualification, or what precised it. */
import type { Tx } from '../../db/store.ts';
import type { QualificationView } from './types.ts';

/** ISO UTC; null before anybody decided them. */
export const mattersAt = (qualifications: readonly QualificationView[]): string | null =>
  qualifications.findLast(({ kind }) => kind !== 'extension')?.happenedAt ?? null;

/** The same for each row of a query on `cases c`; its reception, before anybody decided them. */
export const MATTERS_AT = `coalesce((SELECT q.happened_at FROM qualifications q
  WHERE q.case_id = c.id AND q.kind <> 'extension'
  ORDER BY q.recorded_at DESC, q.id DESC LIMIT 1), c.received_at)`;

/** The same for one case. */
export async function mattersDecided(
  tx: Tx,
  { id, receivedAt }: { readonly id: string; readonly receivedAt: string },
): Promise<string> {
  const [row]: { at: string }[] = await tx.query(
    `SELECT ${MATTERS_AT} AS at FROM cases c WHERE c.id = ?`,
    [id],
  );
  return row?.at ?? receivedAt;
}
