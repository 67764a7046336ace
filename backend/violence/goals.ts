import { IsNull } from 'typeorm';
import { urgentDuties, violenceTermRows } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { isGoal } from '../../domain/violence/clocks.ts';
import { refreshDue } from '../cases/due.ts';

/**
 * The office's own goals are met with the duty that they serve: by a letter too, whoever issued it. The
 * duty is read and not the route, which whoever issues an urgent letter may hold no key of.
 */
export async function meetGoals(tx: Tx, caseId: string): Promise<void> {
  const goals = (await tx.findBy(violenceTermRows, { caseId, endedAt: IsNull() })).filter(
    ({ rule }) => isGoal(rule),
  );
  if (goals.length === 0) return;
  const duty = await tx.findOneBy(urgentDuties, { caseId, what: 'violencia', endedAt: IsNull() });
  if (duty === null) return;
  const { metAt } = duty;
  for (const { id, startsAt } of goals)
    await tx.update(
      violenceTermRows,
      { id },
      { metAt: metAt !== null && metAt < startsAt ? startsAt : metAt },
    );
  await refreshDue(tx, caseId);
}
