import { letters } from '../../db/entities/index.ts';
import { termWith } from '../../domain/clock/changes.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import type { TermReason } from '../cases/types.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { recordedChanges } from '../terms/recorded.ts';

/**
 * Why a letter is to be repeated, and when it passes to the responsable: both terms run from its
 * delivery. @throws Refusal `not_found` when there is no such letter, or it was not delivered.
 */
export async function whyWaiting(
  { tx, calendar }: Pick<ReadingContext, 'tx' | 'calendar'>,
  id: string,
): Promise<TermReason[]> {
  const letter = await tx.findOneBy(letters, { id });
  const deliveredAt = letter?.deliveredAt ?? null;
  if (letter === null || deliveredAt === null) throw new Refusal('not_found');
  const changesOf = await recordedChanges(tx, letter.caseId, { reasons: false });
  const changes = changesOf('LETTER_REMINDER', id);
  return [TERM_RULES.LETTER_REMINDER, TERM_RULES.LETTER_ESCALATION].map((rule) => ({
    label: rule.label,
    verified: rule.verified,
    explanation: termWith(rule, deliveredAt, calendar, changes).explanation,
  }));
}
