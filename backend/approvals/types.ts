import type { ApprovalAct, ApprovalKind, ApprovalState } from '../../domain/approvals.ts';

export interface ApprovalStepView {
  readonly id: string;
  readonly act: ApprovalAct;
  readonly at: string;
  readonly by: string;
  /** Empty when nothing was said, or for whoever may not read it. */
  readonly comment: string;
}

export interface ApprovalView {
  readonly id: string;
  readonly version: number;
  readonly kind: ApprovalKind;
  readonly subjectId: string;
  readonly state: ApprovalState;
  readonly askedBy: string;
  /** The first first. */
  readonly steps: readonly ApprovalStepView[];
}

/** Something of a case that agreement may be asked for. */
export interface Askable {
  readonly kind: ApprovalKind;
  readonly subjectId: string;
  /** When a plan was presented, ISO UTC; null for a closing. */
  readonly presentedAt: string | null;
  /** The office asks for it before the act. */
  readonly required: boolean;
}

export interface ApprovalsOfCase {
  /** What stands: asked, returned or agreed with. */
  readonly standing: readonly ApprovalView[];
  /** What may be asked for now, besides. */
  readonly askable: readonly Askable[];
}

/** One that waits for somebody, in a tray. */
export interface TrayApproval {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly affected: readonly string[];
  readonly kind: ApprovalKind;
  readonly state: ApprovalState;
  readonly askedBy: string;
  readonly changedAt: string;
}
export interface TrayApprovals {
  readonly rows: readonly TrayApproval[];
  readonly total: number;
}

export interface RequiredApprovals {
  readonly version: number;
  readonly plan: boolean;
  readonly closure: boolean;
}
