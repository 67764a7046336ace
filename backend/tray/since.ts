/** What others did to one's cases since one was last here, from the chain: acts in words, nobody's name. */
import type { Tx } from '../../db/store.ts';
import { dateInLima, instantFromLima } from '../../domain/clock/lima.ts';
import { actsOf, actWords } from '../../domain/words/acts.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { ChangedCase, ChangedSince } from './types.ts';

/** More than anybody reads through. */
const MOST_ACTS = 200;
/** The newest of the office that are looked through: weeks of it. Who was away for longer reads the register. */
const MOST_READ = 20_000;

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
  const [{ top } = { top: 0 }]: { top: number }[] = await tx.query(
    'SELECT max(seq) AS top FROM main.audit',
  );
  const from = Math.max(last.seq, top - MOST_READ);
  // From the acts to the cases: the acts of some days are few, however many cases are hers.
  const rows: Row[] = await tx.query(
    `SELECT c.id AS "caseId", c.number_text AS number, a.at, a.action, o.full_name AS "by"
     FROM main.audit a JOIN cases c ON c.id = ${CASE_OF} JOIN operators o ON o.id = a.operator_id
     WHERE a.seq > ? AND a.operator_id <> ? AND +a.action IN (${changes.map(() => '?').join(', ')})
       AND ((c.responsible_id = ? AND c.state <> 'concluido') OR EXISTS (
         SELECT 1 FROM main.followups f
         WHERE f.case_id = c.id AND +f.assigned_to = ? AND +f.state = 'pending'))
     ORDER BY a.seq DESC LIMIT ?`,
    [from, operatorId, ...changes, operatorId, operatorId, MOST_ACTS + 1],
  );
  return {
    since: last.at,
    cases: byCase(rows.slice(0, MOST_ACTS)),
    more: rows.length > MOST_ACTS || from > last.seq,
  };
}

/** The case that an act was of. Of `main`: a case that is closed to her does not join, whatever led to it. */
const CASE_OF = `CASE a.subject_kind
  WHEN 'case' THEN a.subject_id
  WHEN 'letter' THEN (SELECT case_id FROM main.letters WHERE id = a.subject_id)
  WHEN 'paper' THEN (SELECT case_id FROM main.papers WHERE id = a.subject_id)
  WHEN 'followup' THEN (SELECT case_id FROM main.followups WHERE id = a.subject_id)
  WHEN 'received' THEN (SELECT case_id FROM main.received_documents WHERE id = a.subject_id)
  WHEN 'attachment' THEN (SELECT case_id FROM main.attachments WHERE id = a.subject_id)
  END`;

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
