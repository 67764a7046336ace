/**
 * Nobody approves what is hers while somebody else can: her leave, her encargatura, her roles. Where
 * one person is the whole office she does, and the record is marked (issue 2, "Staff record").
 */
export type Approval = 'by_other' | 'by_self' | 'needs_other';

export interface Responsable {
  readonly id: string;
  /** Holds the role today and is not on leave. */
  readonly canApprove: boolean;
}

/**
 * @param who approves; `whose` what is approved.
 * @param people of the office.
 */
export function approvalOf(who: string, whose: string, people: readonly Responsable[]): Approval {
  if (who !== whose) return 'by_other';
  return people.some(({ id, canApprove }) => canApprove && id !== who) ? 'needs_other' : 'by_self';
}
