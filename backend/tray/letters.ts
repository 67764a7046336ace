import type { Tx } from '../../db/store.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import type { When } from '../core/procedure.ts';
import { waitingOf } from '../letters/list.ts';
import { deliveredBefore, type LetterDues } from '../letters/waiting.ts';
import type { LetterPart, RowsOf } from './parts.ts';
import type { Cut, TrayLetter, TrayLetters } from './types.ts';

interface Asked extends When {
  readonly rows: RowsOf<LetterPart>;
}

/** Letters of the whole office; those without an answer once the responsable must step in. */
export const officeLetters = (tx: Tx, asked: Asked): Promise<TrayLetters> =>
  lettersBy(tx, asked, null, TERM_RULES.LETTER_ESCALATION);

/** Letters that this operator began; those without an answer once they are to be repeated. */
export const ownLetters = (tx: Tx, asked: Asked, operatorId: string): Promise<TrayLetters> =>
  lettersBy(tx, asked, operatorId, TERM_RULES.LETTER_REMINDER);

async function lettersBy(
  tx: Tx,
  asked: Asked,
  operatorId: string | null,
  rule: typeof TERM_RULES.LETTER_ESCALATION | typeof TERM_RULES.LETTER_REMINDER,
): Promise<TrayLetters> {
  const { now, calendar, rows } = asked;
  const when = { now, calendar };
  const cut = (name: LetterPart, where: string, values: readonly string[] = []) =>
    lettersOf(tx, { when, limit: rows(name) }, operatorId, { where, values });
  return {
    unsigned: await cut('unsigned', `l.state = 'issued'`),
    withoutCargo: await cut('withoutCargo', `l.state = 'signed' AND l.delivered_at IS NULL`),
    unanswered: await cut(
      'unanswered',
      // More time only makes a term longer: whoever was given some is looked at by her own date.
      `l.state = 'signed' AND l.answered_at IS NULL AND l.delivered_at < ?
         AND (${KEPT[rule.id]} IS NULL OR ${KEPT[rule.id]} < ?)`,
      [deliveredBefore(rule, when), now],
    ),
  };
}

const KEPT = {
  [TERM_RULES.LETTER_REMINDER.id]: 'l.reminder_due',
  [TERM_RULES.LETTER_ESCALATION.id]: 'l.escalation_due',
};

/** Who began it, or received it from her when she left. */
const KEEPER = 'coalesce(l.handed_to, l.created_by)';

interface Row extends Omit<TrayLetter, 'waiting'>, LetterDues {
  /** Of the whole part. */
  readonly total: number;
  readonly answeredAt: string | null;
}

interface Part {
  readonly where: string;
  readonly values: readonly string[];
}

/** The oldest first. Chosen and counted in an index, before the rest is looked up for those on show. */
async function lettersOf(
  tx: Tx,
  { when, limit }: { readonly when: When; readonly limit: number },
  operatorId: string | null,
  part: Part,
): Promise<Cut<TrayLetter>> {
  const where = operatorId === null ? part.where : `${part.where} AND ${KEEPER} = ?`;
  const values = operatorId === null ? part.values : [...part.values, operatorId];
  const rows: Row[] = await tx.query(
    `WITH shown AS (
       SELECT l.id FROM letters l WHERE ${where} ORDER BY l.issued_at, l.id LIMIT ?
     )
     SELECT (SELECT count(*) FROM letters l WHERE ${where}) AS total, l.id, l.case_id AS "caseId", c.number_text AS "caseNumber", l.number_text AS number,
       l.state, i.short_name AS institution, o.full_name AS "by", l.issued_at AS "issuedAt",
       l.signed_at AS "signedAt", l.answered_at AS "answeredAt", l.delivered_at AS "cargoAt",
       l.reminder_due AS "reminderDue", l.escalation_due AS "escalationDue"
     FROM shown JOIN letters l ON l.id = shown.id JOIN cases c ON c.id = l.case_id
     JOIN institutions i ON i.id = l.institution_id JOIN operators o ON o.id = ${KEEPER}
     ORDER BY l.issued_at, l.id`,
    [...values, limit, ...values],
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, answeredAt, reminderDue, escalationDue, ...row }) => ({
      ...row,
      waiting: waitingOf({ ...row, answeredAt, reminderDue, escalationDue }, when),
    })),
  };
}
