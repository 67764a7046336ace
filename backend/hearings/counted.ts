/** The terms of conciliations, counted by a calendar (`calendar/moves.ts`). */
import type { HearingTerm } from '../../db/entities/index.ts';
import { termDue } from '../../domain/clock/terms.ts';
import type { TermSource } from '../calendar/counted.ts';
import { HEARING_RULES, moveTerm, ruleOf } from './terms.ts';

type Row = Pick<HearingTerm, 'id' | 'caseId' | 'ruleId' | 'startAt' | 'dueAt' | 'followupId'> & {
  readonly number: string;
};

/** What the parties agreed on stands on the day they said (RDNA 38.8). */
export const courseTerms: TermSource = async (tx, { over, calendar }) => {
  const rows: Row[] = await tx.query(
    `SELECT t.id, t.case_id AS "caseId", t.rule_id AS "ruleId", t.start_at AS "startAt",
       t.due_at AS "dueAt", t.followup_id AS "followupId", c.number_text AS number
     FROM hearing_terms t JOIN cases c ON c.id = t.case_id
       JOIN hearing_courses h ON h.id = t.course_id
     WHERE t.met_at IS NULL AND t.ended_at IS NULL AND t.due_at >= ?
       AND (t.rule_id <> 'CON_DURACION' OR h.extended_until IS NULL)`,
    [over],
  );
  return rows.map((row) => {
    const to = termDue(HEARING_RULES[ruleOf(row.ruleId)], row.startAt, calendar);
    return {
      caseId: row.caseId,
      number: row.number,
      what: 'conciliacion',
      subjectId: row.id,
      rule: row.ruleId,
      from: row.dueAt,
      to,
      keep: (written) => moveTerm(written, row, to),
    };
  });
};
