/** Why a case must meet something when it must: asked by a click on a row of a list. */
import { z } from 'zod';
import { Refusal } from '../../domain/errors.ts';
import { id } from '../../domain/records/basics.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { whyFollowup } from '../followups/why.ts';
import { whyRisk } from '../risk/why.ts';
import { recordedChanges } from '../terms/recorded.ts';
import { whyViolence } from '../violence/why.ts';
import { DUE_WHATS, type DueWhat } from './due.ts';
import { loadCase } from './load.ts';
import { firstActionDay } from './round.ts';
import { termsOf } from './terms.ts';
import type { TermReason } from './types.ts';
import { qualificationsOf } from './view-work.ts';

export const whyInput = z.strictObject({ id, what: z.enum(DUE_WHATS) });

/**
 * The rule of the term that runs, with its norm, its start and the days it jumps over. The list that
 * shows the date is no look at the case, and neither is this: it tells nothing of anybody.
 * @throws Refusal `not_found` when there is no such case, or nothing of that kind is due in it.
 */
export async function whyDue(
  { tx, now, calendar }: Pick<ReadingContext, 'tx' | 'now' | 'calendar'>,
  { id: caseId, what }: z.infer<typeof whyInput>,
): Promise<TermReason> {
  const found = await loadCase(tx, caseId);
  if (what === 'seguimiento')
    return whyFollowup({ tx, now, calendar }, await nearestFollowup(tx, caseId));
  if (what === 'riesgo') return whyRisk({ tx, calendar }, caseId);
  if (what === 'violencia') return whyViolence({ tx, calendar }, caseId);
  const qualifications = await qualificationsOf(tx, caseId);
  const firstActionOn = await firstActionDay(tx, caseId);
  // Without the reasons of whoever changed it: those are of the case, not of its date.
  const changesOf = await recordedChanges(tx, caseId, { reasons: false });
  const terms = termsOf(found, qualifications, firstActionOn, changesOf, { now, calendar });
  // Of a qualification extended, the second term is the one that runs.
  const term = terms.findLast((one) => one.id.startsWith(TERM_OF[what]));
  if (term === undefined) throw new Refusal('not_found');
  const { label, verified, explanation } = term;
  return { label, verified, explanation };
}

/** First letters of the rules of each term (`domain/clock/rules.ts`). */
const TERM_OF: Readonly<Record<Exclude<DueWhat, 'seguimiento' | 'riesgo' | 'violencia'>, string>> =
  {
    calificacion: 'DNA_CALIF',
    verificacion: 'DNA_VERIF',
  };

async function nearestFollowup(tx: ReadingContext['tx'], caseId: string): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `SELECT id FROM followups WHERE case_id = ? AND state = 'pending' ORDER BY due_on, id LIMIT 1`,
    [caseId],
  );
  if (row === undefined) throw new Refusal('not_found');
  return row.id;
}
