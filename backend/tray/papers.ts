import type { Tx } from '../../db/store.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import type { When } from '../core/procedure.ts';
import { deliveredBefore, type LetterDues } from '../letters/waiting.ts';
import { type Addressed, addressed, TYPED, waitOf } from '../papers/sendings.ts';
import type { PaperPart, RowsOf } from './parts.ts';
import type { Cut, TrayPaper, TrayPapers } from './types.ts';

interface Asked extends When {
  readonly rows: RowsOf<PaperPart>;
}

/** Papers of the whole office; those without an answer once the responsable must step in. */
export const officePapers = (tx: Tx, asked: Asked): Promise<TrayPapers> =>
  papersBy(tx, asked, null, TERM_RULES.LETTER_ESCALATION);

/** Papers that this operator issued; those without an answer once it is to be asked for again. */
export const ownPapers = (tx: Tx, asked: Asked, operatorId: string): Promise<TrayPapers> =>
  papersBy(tx, asked, operatorId, TERM_RULES.LETTER_REMINDER);

const KEPT = {
  [TERM_RULES.LETTER_REMINDER.id]: 's.reminder_due',
  [TERM_RULES.LETTER_ESCALATION.id]: 's.escalation_due',
};

async function papersBy(
  tx: Tx,
  { now, calendar, rows }: Asked,
  operatorId: string | null,
  rule: typeof TERM_RULES.LETTER_ESCALATION | typeof TERM_RULES.LETTER_REMINDER,
): Promise<TrayPapers> {
  const when = { now, calendar };
  const cut = (name: PaperPart, where: string, values: readonly string[] = []) =>
    papersOf(tx, { when, limit: rows(name) }, operatorId, { where, values });
  return {
    withoutCargo: await cut('papersWithoutCargo', 's.delivered_at IS NULL'),
    unanswered: await cut(
      'papersUnanswered',
      // More time only makes a term longer: whoever was given some is looked at by her own date.
      `s.awaits = 1 AND s.answered_at IS NULL AND s.delivered_at < ?
         AND (${KEPT[rule.id]} IS NULL OR ${KEPT[rule.id]} < ?)`,
      [deliveredBefore(rule, when), now],
    ),
  };
}

/** Who issued it, or received it from her when she left. */
const KEEPER = 'coalesce(s.handed_to, p.issued_by)';

type Row = Omit<TrayPaper, 'waiting' | 'name'> &
  Addressed &
  LetterDues & {
    /** Of the whole part. */
    readonly total: number;
    readonly deliveredAt: string | null;
  };

interface Part {
  readonly where: string;
  readonly values: readonly string[];
}

/** The oldest first. */
async function papersOf(
  tx: Tx,
  { when, limit }: { readonly when: When; readonly limit: number },
  operatorId: string | null,
  part: Part,
): Promise<Cut<TrayPaper>> {
  const rows: Row[] = await tx.query(
    `SELECT count(*) OVER () AS total, s.id, p.id AS "paperId", p.kind, ${TYPED}, s.position,
       p.number_text AS number, s.case_id AS "caseId", c.number_text AS "caseNumber",
       o.full_name AS "by", p.signed_at AS "signedAt", s.delivered_at AS "deliveredAt",
       s.reminder_due AS "reminderDue", s.escalation_due AS "escalationDue"
     FROM paper_sendings s JOIN papers p ON p.id = s.paper_id
     LEFT JOIN cases c ON c.id = s.case_id JOIN operators o ON o.id = ${KEEPER}
     WHERE p.state = 'signed' AND (s.case_id IS NULL OR c.id IS NOT NULL) AND ${part.where}
       AND ${operatorId === null ? '1 = 1' : `${KEEPER} = ?`}
     ORDER BY p.issued_at, p.id, s.position LIMIT ?`,
    [...part.values, ...(operatorId === null ? [] : [operatorId]), limit],
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: addressed(tx, rows).map(
      ({ total: _, to, deliveredAt, reminderDue, escalationDue, ...row }) => ({
        ...row,
        name: to.name,
        waiting: waitOf(
          'signed',
          { awaits: true, answeredAt: null, deliveredAt, reminderDue, escalationDue },
          when,
        ),
      }),
    ),
  };
}
