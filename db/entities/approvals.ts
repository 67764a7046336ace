/** What somebody asks the responsable to agree with, what was answered, and whether this office asks for it. */
import type { ApprovalAct, ApprovalKind, ApprovalState } from '../../domain/approvals.ts';
import { bool, defineEntity, id, integer, type Row, text, textOrNull } from './define.ts';

export const approvals = defineEntity('approvals', {
  id: id(),
  version: integer(),
  caseId: text(),
  kind: text<ApprovalKind>(),
  /** The plan that was presented, or the case that is to be concluded. */
  subjectId: text(),
  state: text<ApprovalState>(),
  askedBy: text(),
  askedAt: text(),
  changedAt: text(),
});
export type Approval = Row<typeof approvals>;

/** They only grow. */
export const approvalSteps = defineEntity('approval_steps', {
  id: id(),
  approvalId: text(),
  caseId: text(),
  act: text<ApprovalAct>(),
  comment: text(),
  at: text(),
  by: text(),
});
export type ApprovalStep = Row<typeof approvalSteps>;

/** One row, `office`. */
export const approvalSettings = defineEntity('approval_settings', {
  id: id(),
  version: integer(),
  plan: bool(),
  closure: bool(),
  changedAt: textOrNull(),
  changedBy: textOrNull(),
});
export type ApprovalSettings = Row<typeof approvalSettings>;
