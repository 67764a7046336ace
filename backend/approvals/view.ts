import { In, Not } from 'typeorm';
import { approvalSteps, approvals } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { operatorNames } from '../accounts/operators.ts';
import { affectedNames } from '../cases/list.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { subjectsOf } from './subjects.ts';
import type { ApprovalsOfCase, TrayApproval, TrayApprovals } from './types.ts';

/** @throws Refusal `not_found`. */
export async function approvalsOfCase(
  { tx, seen }: ReadingContext,
  caseId: string,
): Promise<ApprovalsOfCase> {
  const subjects = await subjectsOf(tx, caseId);
  const rows = await tx.find(approvals, {
    where: { caseId, state: Not('ended') },
    order: { askedAt: 'ASC', id: 'ASC' },
  });
  const steps = await tx.find(approvalSteps, {
    where: { approvalId: In(rows.map(({ id }) => id)) },
    order: { at: 'ASC', id: 'ASC' },
  });
  const nameOf = await operatorNames(tx);
  seen({ kind: 'case', id: caseId });
  return {
    standing: rows.map(({ id, version, kind, subjectId, state, askedBy }) => ({
      id,
      version,
      kind,
      subjectId,
      state,
      askedBy: nameOf(askedBy),
      steps: steps
        .filter(({ approvalId }) => approvalId === id)
        .map((step) => ({
          id: step.id,
          act: step.act,
          at: step.at,
          by: nameOf(step.by),
          comment: step.comment,
        })),
    })),
    askable: subjects.filter(
      ({ kind, subjectId }) =>
        !rows.some(
          (row) => row.kind === kind && row.subjectId === subjectId && row.state !== 'returned',
        ),
    ),
  };
}

/** Those that wait for the responsable. */
export const approvalsAsked = (tx: Tx, limit: number): Promise<TrayApprovals> =>
  trayApprovals(tx, limit, `a.state = 'asked'`, []);

/** Her own that were answered: to be corrected, or to go on with. */
export const approvalsAnswered = (
  tx: Tx,
  limit: number,
  operatorId: string,
): Promise<TrayApprovals> =>
  trayApprovals(tx, limit, `a.state IN ('returned', 'approved') AND a.asked_by = ?`, [operatorId]);

async function trayApprovals(
  tx: Tx,
  limit: number,
  where: string,
  values: readonly string[],
): Promise<TrayApprovals> {
  const rows: (Omit<TrayApproval, 'affected'> & { total: number })[] = await tx.query(
    `SELECT count(*) OVER () AS total, a.id, a.case_id AS "caseId", c.number_text AS "caseNumber",
       a.kind, a.state, o.full_name AS "askedBy", a.changed_at AS "changedAt"
     FROM approvals a JOIN cases c ON c.id = a.case_id JOIN operators o ON o.id = a.asked_by
     WHERE ${where} ORDER BY a.changed_at, a.id LIMIT ?`,
    [...values, limit],
  );
  const names = await affectedNames(
    tx,
    rows.map(({ caseId }) => caseId),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => ({ ...row, affected: names.get(row.caseId) ?? [] })),
  };
}
