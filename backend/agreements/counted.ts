/** The days on which what was agreed is looked at, counted by a calendar (`calendar/moves.ts`). */
import { followups } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { payableUntil } from '../../domain/law/instalments.ts';
import type { TermSource } from '../calendar/counted.ts';
import { endOfDay } from '../cases/due.ts';

interface Row {
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  /** YYYY-MM-DD, as the agreed day it was counted from. */
  readonly dueOn: string;
  readonly countedFrom: string;
}

/** An agreed day without work is met on the next one with it (Código Civil, art. 183.5). */
export const agreedDays: TermSource = async (tx, { over, calendar }) => {
  const rows: Row[] = await tx.query(
    `SELECT f.id, f.case_id AS "caseId", c.number_text AS number, f.due_on AS "dueOn",
       f.counted_from AS "countedFrom"
     FROM followups f JOIN cases c ON c.id = f.case_id
     WHERE f.state = 'pending' AND f.counted_from IS NOT NULL AND f.due_on >= ?`,
    [dateInLima(over)],
  );
  return rows.map(({ id, caseId, number, dueOn, countedFrom }) => {
    const day = payableUntil(countedFrom, calendar);
    return {
      caseId,
      number,
      what: 'seguimiento',
      subjectId: id,
      rule: null,
      from: endOfDay(dueOn),
      to: endOfDay(day),
      keep: async (written) => {
        await written.update(followups, { id }, { dueOn: day });
      },
    };
  });
};
