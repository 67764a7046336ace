import { letters } from '../../db/entities/index.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { computeTerm } from '../../domain/clock/terms.ts';
import { Refusal } from '../../domain/errors.ts';
import type { TermReason } from '../cases/types.ts';
import type { ReadingContext } from '../core/procedure.ts';

/**
 * Why a letter is to be repeated, and when it passes to the responsable: both terms run from its
 * delivery. @throws Refusal `not_found` when there is no such letter, or it was not delivered.
 */
export async function whyWaiting(
  { tx, calendar }: Pick<ReadingContext, 'tx' | 'calendar'>,
  id: string,
): Promise<TermReason[]> {
  const deliveredAt = (await tx.findOneBy(letters, { id }))?.deliveredAt ?? null;
  if (deliveredAt === null) throw new Refusal('not_found');
  return [TERM_RULES.LETTER_REMINDER, TERM_RULES.LETTER_ESCALATION].map((rule) => ({
    label: rule.label,
    verified: rule.verified,
    explanation: computeTerm(rule, deliveredAt, calendar).explanation,
  }));
}
