/** The two dates of a letter whose answer was given more time: when it is repeated, and when it goes up. */
import { letters } from '../../db/entities/index.ts';
import { termWith } from '../../domain/clock/changes.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import type { TermSource } from '../calendar/counted.ts';
import type { OfficeContext } from '../core/procedure.ts';
import { type RecordedChange, recordedChanges } from './recorded.ts';

interface Delivered {
  readonly id: string;
  readonly caseId: string;
  /** ISO UTC. */
  readonly deliveredAt: string;
}

/** Both move alike: whoever waits longer to repeat it waits longer to pass it on. */
export const letterDues = (
  deliveredAt: string,
  calendar: Calendar,
  changes: readonly RecordedChange[],
): { readonly reminderDue: string; readonly escalationDue: string } => ({
  reminderDue: termWith(TERM_RULES.LETTER_REMINDER, deliveredAt, calendar, changes).due,
  escalationDue: termWith(TERM_RULES.LETTER_ESCALATION, deliveredAt, calendar, changes).due,
});

/** Keeps them, in the transaction that changed the term or the delivery; nothing for a term nobody changed. */
export async function keepLetterTerm(
  { tx, calendar }: Pick<OfficeContext, 'tx' | 'calendar'>,
  { id, caseId, deliveredAt }: Delivered,
): Promise<void> {
  const changes = (await recordedChanges(tx, caseId, { reasons: false }))('LETTER_REMINDER', id);
  if (changes.length > 0)
    await tx.update(letters, { id }, letterDues(deliveredAt, calendar, changes));
}

interface Row extends Delivered {
  readonly number: string;
  readonly from: string;
}

/** The answers that were given more time, counted by a calendar (`calendar/moves.ts`). */
export const answerTerms: TermSource = async (tx, { over, calendar, changesOf }) => {
  const rows: Row[] = await tx.query(
    `SELECT l.id, l.case_id AS "caseId", c.number_text AS number, l.reminder_due AS "from",
       l.delivered_at AS "deliveredAt"
     FROM letters l JOIN cases c ON c.id = l.case_id
     WHERE l.state = 'signed' AND l.answered_at IS NULL AND l.reminder_due >= ?`,
    [over],
  );
  return rows.map(({ id, caseId, number, from, deliveredAt }) => {
    const dues = letterDues(deliveredAt, calendar, changesOf('LETTER_REMINDER', id));
    return {
      caseId,
      number,
      what: 'respuesta',
      subjectId: id,
      rule: null,
      from,
      to: dues.reminderDue,
      keep: async (written) => {
        await written.update(letters, { id }, dues);
      },
    };
  });
};
