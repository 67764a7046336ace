/** The terms of procedures for riesgo, counted by a calendar (`calendar/moves.ts`). */
import { type RiskTermRow, riskTermRows } from '../../db/entities/index.ts';
import { termDue } from '../../domain/clock/terms.ts';
import type { TermSource } from '../calendar/counted.ts';
import { riskRule } from './terms.ts';

type Row = Pick<RiskTermRow, 'id' | 'caseId' | 'rule' | 'amount' | 'startsAt' | 'dueAt'> & {
  readonly number: string;
};

/** One that ends on the eighteenth birthday ends on no other day. */
export const procedureTerms: TermSource = async (tx, { over, calendar }) => {
  const rows: Row[] = await tx.query(
    `SELECT t.id, t.case_id AS "caseId", t.rule, t.amount, t.starts_at AS "startsAt",
       t.due_at AS "dueAt", c.number_text AS number
     FROM risk_terms t JOIN cases c ON c.id = t.case_id
     WHERE c.state <> 'concluido' AND t.met_at IS NULL AND t.ended_at IS NULL AND t.fixed = 0
       AND t.due_at >= ?`,
    [over],
  );
  return rows.map(({ id, caseId, number, rule, amount, startsAt, dueAt }) => {
    const to = termDue(riskRule(rule, amount), startsAt, calendar);
    return {
      caseId,
      number,
      what: 'riesgo',
      subjectId: id,
      rule,
      from: dueAt,
      to,
      keep: async (written) => {
        await written.update(riskTermRows, { id }, { dueAt: to });
      },
    };
  });
};
