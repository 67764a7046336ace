/** Of the papers of a list, to how many each went and what came back. */
import type { PaperSending } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import type { When } from '../core/procedure.ts';
import { type WaitingSending, waitOf } from './sendings.ts';
import type { PaperRow, PaperSent } from './types.ts';

type Row = Pick<PaperSending, 'id' | 'paperId'> &
  Omit<WaitingSending, 'awaits'> & { readonly awaits: number };

/** One statement for all of them. */
export async function sentBy(
  tx: Tx,
  papers: readonly Pick<PaperRow, 'id'>[],
  when: When,
): Promise<(paper: Pick<PaperRow, 'id' | 'state'>) => PaperSent | null> {
  const rows: Row[] = await tx.query(
    `SELECT id, paper_id AS "paperId", awaits, delivered_at AS "deliveredAt",
       answered_at AS "answeredAt", reminder_due AS "reminderDue",
       escalation_due AS "escalationDue"
     FROM paper_sendings WHERE paper_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(papers.map(({ id }) => id))],
  );
  const byPaper = Map.groupBy(rows, ({ paperId }) => paperId);
  return ({ id, state }) => {
    const of = byPaper.get(id);
    return of === undefined ? null : countedOf(of, state, when);
  };
}

function countedOf(rows: readonly Row[], state: PaperRow['state'], when: When): PaperSent {
  const waits = rows.flatMap((row) => {
    const waiting = waitOf(state, { ...row, awaits: row.awaits === 1 }, when);
    return waiting === null ? [] : [{ ...waiting, sendingId: row.id }];
  });
  const [longest] = waits.toSorted((a, b) => (a.deliveredAt < b.deliveredAt ? -1 : 1));
  return {
    addressees: rows.length,
    delivered: rows.filter(({ deliveredAt }) => deliveredAt !== null).length,
    asked: rows.filter(({ awaits, answeredAt }) => awaits === 1 || answeredAt !== null).length,
    answered: rows.filter(({ answeredAt }) => answeredAt !== null).length,
    waiting: longest ?? null,
  };
}
