/** What others did to one's cases since one was last here, from the chain: acts in words, nobody's name. */
import type { Tx } from '../../db/store.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { actsOf, actWords } from '../../domain/words/acts.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { ChangedCase, ChangedSince } from './types.ts';

/** More than anybody reads through. */
const MOST_ACTS = 200;

interface Row {
  readonly caseId: string;
  readonly number: string;
  readonly at: string;
  readonly action: string;
  readonly by: string;
}

/**
 * Since her last act of a day before today: a lock at noon does not hide what changed in the morning.
 * Nothing for whoever was never here before today.
 */
export async function changedSince({ tx, now, session }: ReadingContext): Promise<ChangedSince> {
  const { operatorId } = session;
  const last = await lastAct(tx, operatorId, instantFromLima(dateInLima(now), '00:00'));
  if (last === null) return { since: null, cases: [], more: false };
  const changes = actsOf('change');
  const rows: Row[] = await tx.query(
    `WITH mine AS (
       SELECT id FROM cases WHERE responsible_id = ? AND state <> 'concluido'
       UNION SELECT case_id FROM followups WHERE assigned_to = ? AND state = 'pending'
     ), things AS (
       SELECT 'case' AS kind, id, id AS case_id FROM mine
       UNION ALL SELECT 'letter', l.id, l.case_id FROM letters l JOIN mine ON mine.id = l.case_id
       UNION ALL SELECT 'paper', p.id, p.case_id FROM papers p JOIN mine ON mine.id = p.case_id
       UNION ALL SELECT 'followup', f.id, f.case_id FROM followups f
         JOIN mine ON mine.id = f.case_id
       UNION ALL SELECT 'received', r.id, r.case_id FROM received_documents r
         JOIN mine ON mine.id = r.case_id
       UNION ALL SELECT 'attachment', t.id, t.case_id FROM attachments t
         JOIN mine ON mine.id = t.case_id
     )
     SELECT t.case_id AS "caseId", c.number_text AS number, a.at, a.action, o.full_name AS "by"
     FROM things t CROSS JOIN main.audit a ON a.subject_kind = t.kind AND a.subject_id = t.id
     JOIN cases c ON c.id = t.case_id JOIN operators o ON o.id = a.operator_id
     WHERE a.seq > ? AND a.operator_id <> ? AND a.action IN (${changes.map(() => '?').join(', ')})
     ORDER BY a.seq DESC LIMIT ?`,
    [operatorId, operatorId, last.seq, operatorId, ...changes, MOST_ACTS + 1],
  );
  return {
    since: last.at,
    cases: byCase(rows.slice(0, MOST_ACTS)),
    more: rows.length > MOST_ACTS,
  };
}

async function lastAct(
  tx: Tx,
  operatorId: string,
  before: string,
): Promise<{ readonly seq: number; readonly at: string } | null> {
  const [row]: { seq: number; at: string }[] = await tx.query(
    'SELECT seq, at FROM audit WHERE operator_id = ? AND at < ? ORDER BY seq DESC LIMIT 1',
    [operatorId, before],
  );
  return row ?? null;
}

/** The case with the newest act first; each kind of act of each person once, with its last time. */
function byCase(rows: readonly Row[]): ChangedCase[] {
  return [...Map.groupBy(rows, ({ caseId }) => caseId)].flatMap(([caseId, of]) => {
    const [newest] = of;
    if (newest === undefined) return [];
    const acts = [...Map.groupBy(of, ({ action, by }) => `${action} ${by}`).values()];
    return [
      {
        caseId,
        caseNumber: newest.number,
        at: newest.at,
        acts: acts.flatMap(([first, ...rest]) =>
          first === undefined
            ? []
            : [
                {
                  what: actWords(first.action),
                  by: first.by,
                  at: first.at,
                  times: rest.length + 1,
                },
              ],
        ),
      },
    ];
  });
}
