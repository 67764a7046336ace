import { judicialActs, judicialFiles } from '../../db/entities/index.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import type { JudicialDate, JudicialView } from './types.ts';

/** The lawsuits of a case, those that go on first. */
export async function judicialOf(ctx: ReadingContext, caseId: string): Promise<JudicialView[]> {
  const { tx } = ctx;
  const files = await tx.find(judicialFiles, { where: { caseId }, order: { startedOn: 'DESC' } });
  const acts = await tx.find(judicialActs, {
    where: { caseId },
    order: { happenedOn: 'DESC', id: 'DESC' },
  });
  const nameOf = await operatorNames(tx);
  const dates: (JudicialDate & { fileId: string })[] = await tx.query(
    `SELECT f.id AS "followupId", f.judicial_file_id AS "fileId", f.kind, f.task, f.due_on AS "dueOn",
       f.assigned_at AS "assignedAt", f.state, o.full_name AS "assignedTo"
     FROM followups f JOIN operators o ON o.id = f.assigned_to
     WHERE f.case_id = ? AND f.judicial_file_id IS NOT NULL
     ORDER BY f.state <> 'pending', f.due_on, f.id`,
    [caseId],
  );
  ctx.seen({ kind: 'case', id: caseId });
  return files
    .map(({ caseId: _, recordedAt: __, recordedBy, ...file }) => ({
      ...file,
      by: nameOf(recordedBy),
      acts: acts
        .filter(({ fileId }) => fileId === file.id)
        .map(({ id, kind, happenedOn, text, recordedBy: by }) => ({
          id,
          kind,
          happenedOn,
          text,
          by: nameOf(by),
        })),
      dates: dates.filter(({ fileId }) => fileId === file.id).map(({ fileId: _, ...date }) => date),
    }))
    .sort((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null));
}
