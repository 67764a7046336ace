/**
 * A reopened case begins a round of its own. Its six months run from the first defence action after
 * the reopening, and only verifications made since then allow its next conclusion: those of before
 * verified what was closed, not what made the office open it again (RDNA 32.2, 32.3).
 */
import { MoreThan } from 'typeorm';
import { caseTransitions, defenceActions } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';

/** When the case was last reopened, ISO UTC, or null. */
export async function lastReopening(tx: Tx, caseId: string): Promise<string | null> {
  const [last] = await tx.find(caseTransitions, {
    where: { caseId, fromState: 'concluido' },
    order: { recordedAt: 'DESC' },
    take: 1,
  });
  return last?.recordedAt ?? null;
}

/** The same as `firstActionDay`, for each row of a query on `cases c`. */
export const FIRST_ACTION_DAY = `(SELECT min(a.started_on) FROM defence_actions a
  WHERE a.case_id = c.id AND a.recorded_at > coalesce((
    SELECT max(t.recorded_at) FROM case_transitions t
    WHERE t.case_id = c.id AND t.from_state = 'concluido'), ''))`;

/** Day (Lima) on which the first defence action of the present round began, or null. */
export async function firstActionDay(tx: Tx, caseId: string): Promise<string | null> {
  const reopened = await lastReopening(tx, caseId);
  const [first] = await tx.find(defenceActions, {
    where: { caseId, ...(reopened === null ? {} : { recordedAt: MoreThan(reopened) }) },
    order: { startedOn: 'ASC' },
    take: 1,
  });
  return first?.startedOn ?? null;
}
