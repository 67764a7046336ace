/**
 * *Conformidad* of the responsable: with a plan de trabajo individual, or with closing a case. No norm
 * asks for it: an office that wants it says so, and what protects (a denuncia, an urgent letter, a
 * measure) never waits for it.
 */
export const APPROVAL_KINDS = ['plan', 'closure'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

export const APPROVAL_LABELS: Readonly<Record<ApprovalKind, string>> = {
  plan: 'Plan de trabajo individual',
  closure: 'Conclusión del caso',
};

/** `ended`: it served, or what it was about is no more. */
export const APPROVAL_STATES = ['asked', 'returned', 'approved', 'ended'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];
export type ApprovalAct = ApprovalState;

export const APPROVAL_STATE_LABELS: Readonly<Record<ApprovalState, string>> = {
  asked: 'Por dar conformidad',
  returned: 'Devuelto con comentario',
  approved: 'Con conformidad',
  ended: 'Terminado',
};

/** What was done, in the history of one. */
export const APPROVAL_ACT_LABELS: Readonly<Record<ApprovalAct, string>> = {
  asked: 'Pidió conformidad',
  returned: 'Devolvió',
  approved: 'Dio conformidad',
  ended: 'Terminó',
};
