/** The suspensions and extensions that were recorded of the terms of cases. */
import type { TermChangeRow } from '../../db/entities/index.ts';
import { openRaw, type Tx } from '../../db/store.ts';
import type { ChangeableTerm } from '../../domain/clock/changeable.ts';
import type { TermChange } from '../../domain/clock/changes.ts';

/** A change of a term, with when it was recorded, ISO UTC. */
export type RecordedChange = TermChange & { readonly recordedAt: string };

/** The changes of one term, in the order in which they were decided. */
export type ChangesOf = (term: ChangeableTerm, subjectId: string) => readonly RecordedChange[];

type Row = Omit<TermChangeRow, 'id' | 'caseId' | 'subjectKind' | 'recordedBy' | 'reason'> & {
  readonly id: string;
  readonly author: string;
  readonly reason: string | null;
};

/**
 * Of one case, or of all. A round of verification begins anew when a case is reopened: what was
 * decided of the one before counts no more.
 * @param reasons whether why they were decided is read: it tells of people, and is no part of a list.
 */
export async function recordedChanges(
  tx: Tx,
  caseId: string | null,
  { reasons }: { readonly reasons: boolean },
): Promise<ChangesOf> {
  const found: Row[] = await tx.query(
    `SELECT t.id, t.term, t.subject_id AS "subjectId", t.kind, t.from_day AS "fromDay",
       t.to_day AS "toDay", t.amount, ${reasons ? 't.reason' : 'NULL'} AS reason, t.norm,
       t.recorded_at AS "recordedAt", o.full_name AS author
     FROM term_changes t JOIN operators o ON o.id = t.recorded_by
     WHERE ${caseId === null ? '1 = 1' : 't.case_id = ?'}
       AND (t.term <> 'DNA_VERIF' OR t.recorded_at > coalesce((
         SELECT max(s.recorded_at) FROM case_transitions s
         WHERE s.case_id = t.case_id AND s.from_state = 'concluido'), ''))
     ORDER BY t.recorded_at, t.id`,
    caseId === null ? [] : [caseId],
  );
  const rows = reasons ? openRaw(tx, 'term_changes', found, ['reason']) : found;
  const byTerm = Map.groupBy(rows, ({ term, subjectId }) => key(term, subjectId));
  return (term, subjectId) => (byTerm.get(key(term, subjectId)) ?? []).map(changeOf);
}

const key = (term: string, subjectId: string): string => `${term} ${subjectId}`;

function changeOf(row: Row): RecordedChange {
  const { kind, fromDay, toDay, amount, author, norm, recordedAt } = row;
  // Empty for whoever holds no key of its class.
  const reason = row.reason === '' ? null : row.reason;
  const decided = { reason, author, norm, recordedAt };
  return kind === 'extension'
    ? { kind, amount: amount ?? 0, ...decided }
    : { kind, from: fromDay ?? '', to: toDay ?? '', ...decided };
}
