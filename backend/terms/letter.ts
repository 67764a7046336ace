/**
 * The two dates of what was sent and whose answer was given more time, an oficio or a paper to one
 * addressee: when it is repeated, and when it goes up.
 */
import { letters, paperSendings } from '../../db/entities/index.ts';
import { termWith } from '../../domain/clock/changes.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import { Refusal } from '../../domain/errors.ts';
import type { TermSource } from '../calendar/counted.ts';
import type { TermReason } from '../cases/types.ts';
import type { OfficeContext } from '../core/procedure.ts';
import { type RecordedChange, recordedChanges } from './recorded.ts';

interface Delivered {
  readonly id: string;
  /** Null: of no case, and no term of it changes. */
  readonly caseId: string | null;
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
  of: typeof letters | typeof paperSendings,
  { id, caseId, deliveredAt }: Delivered,
): Promise<void> {
  if (caseId === null) return;
  const changes = (await recordedChanges(tx, caseId, { reasons: false }))('LETTER_REMINDER', id);
  if (changes.length > 0) await tx.update(of, { id }, letterDues(deliveredAt, calendar, changes));
}

/**
 * By which terms an answer is late: both run from the delivery.
 * @throws Refusal `not_found` for what was not delivered.
 */
export async function whyAnswer(
  { tx, calendar }: Pick<OfficeContext, 'tx' | 'calendar'>,
  { id, caseId, deliveredAt }: Omit<Delivered, 'deliveredAt'> & { deliveredAt: string | null },
): Promise<TermReason[]> {
  if (deliveredAt === null) throw new Refusal('not_found');
  const changes =
    caseId === null
      ? []
      : (await recordedChanges(tx, caseId, { reasons: false }))('LETTER_REMINDER', id);
  return [TERM_RULES.LETTER_REMINDER, TERM_RULES.LETTER_ESCALATION].map((rule) => ({
    label: rule.label,
    verified: rule.verified,
    explanation: termWith(rule, deliveredAt, calendar, changes).explanation,
  }));
}

interface Row extends Delivered {
  readonly of: 'letter' | 'sending';
  readonly number: string;
  readonly from: string;
}

/** The answers that were given more time, counted by a calendar (`calendar/moves.ts`). */
export const answerTerms: TermSource = async (tx, { over, calendar, changesOf }) => {
  const rows: Row[] = await tx.query(
    `SELECT 'letter' AS "of", l.id, l.case_id AS "caseId", c.number_text AS number,
       l.reminder_due AS "from", l.delivered_at AS "deliveredAt"
     FROM letters l JOIN cases c ON c.id = l.case_id
     WHERE l.state = 'signed' AND l.answered_at IS NULL AND l.reminder_due >= ?
     UNION ALL
     SELECT 'sending', s.id, s.case_id, c.number_text, s.reminder_due, s.delivered_at
     FROM paper_sendings s JOIN papers p ON p.id = s.paper_id JOIN cases c ON c.id = s.case_id
     WHERE p.state = 'signed' AND s.awaits = 1 AND s.answered_at IS NULL AND s.reminder_due >= ?`,
    [over, over],
  );
  return rows.map(({ of, id, caseId, number, from, deliveredAt }) => {
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
        await written.update(of === 'letter' ? letters : paperSendings, { id }, dues);
      },
    };
  });
};
