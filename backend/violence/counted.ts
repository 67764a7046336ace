/** The terms of routes of violence, counted by a calendar (`calendar/moves.ts`). */
import { type ViolenceTermRow, violenceTermRows } from '../../db/entities/index.ts';
import { termDue } from '../../domain/clock/terms.ts';
import type { TermSource } from '../calendar/counted.ts';
import { violenceRule } from './terms.ts';

type Row = Pick<ViolenceTermRow, 'id' | 'caseId' | 'rule' | 'startsAt' | 'dueAt'> & {
  readonly number: string;
};

export const routeTerms: TermSource = async (tx, { over, calendar }) => {
  const rows: Row[] = await tx.query(
    `SELECT t.id, t.case_id AS "caseId", t.rule, t.starts_at AS "startsAt", t.due_at AS "dueAt",
       c.number_text AS number
     FROM violence_terms t JOIN cases c ON c.id = t.case_id
     WHERE t.met_at IS NULL AND t.ended_at IS NULL AND t.due_at >= ?`,
    [over],
  );
  return rows.map(({ id, caseId, number, rule, startsAt, dueAt }) => {
    const to = termDue(violenceRule(rule), startsAt, calendar);
    return {
      caseId,
      number,
      what: 'violencia',
      subjectId: id,
      rule,
      from: dueAt,
      to,
      keep: async (written) => {
        await written.update(violenceTermRows, { id }, { dueAt: to });
      },
    };
  });
};
