/** The answers that are due to documents received, counted by a calendar (`calendar/moves.ts`). */
import { type ReceivedDocument, receivedDocuments } from '../../db/entities/index.ts';
import { answerDue, movesWithCalendar } from '../../domain/received.ts';
import type { TermSource } from '../calendar/counted.ts';
import { termOf } from './load.ts';

type Row = Pick<
  ReceivedDocument,
  'id' | 'caseId' | 'receivedAt' | 'termKind' | 'termAmount' | 'termUntil'
> & { readonly number: string; readonly dueAt: string };

/** What runs on hours, or was given as a date, does not move. */
export const receivedAnswers: TermSource = async (tx, { over, calendar }) => {
  const rows: Row[] = await tx.query(
    `SELECT id, number_text AS number, case_id AS "caseId", received_at AS "receivedAt",
       term_kind AS "termKind", term_amount AS "termAmount", term_until AS "termUntil",
       due_at AS "dueAt"
     FROM received_documents WHERE state = 'open' AND due_at >= ?`,
    [over],
  );
  return rows
    .filter(({ termKind }) => movesWithCalendar(termKind))
    .map(({ id, caseId, number, dueAt, ...row }) => {
      const to = answerDue(termOf(row), row.receivedAt, calendar)?.due ?? dueAt;
      return {
        caseId,
        number,
        what: 'recibido',
        subjectId: id,
        rule: null,
        from: dueAt,
        to,
        keep: async (written) => {
          await written.update(receivedDocuments, { id }, { dueAt: to });
        },
      };
    });
};
