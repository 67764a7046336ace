import { defineEntity, id, keyText, type Row, text, textOrNull } from './define.ts';

/** A case that only its named readers, and the responsable, see. At most one that is not lifted. */
export const caseSeals = defineEntity('case_seals', {
  id: id(),
  caseId: text(),
  reason: text(),
  sealedAt: text(),
  sealedBy: text(),
  liftedAt: textOrNull(),
  liftedBy: textOrNull(),
  liftedReason: textOrNull(),
});

export const caseReaders = defineEntity('case_readers', {
  caseId: keyText(),
  operatorId: keyText(),
  addedAt: text(),
  addedBy: text(),
});

/** A cause of abstention of an operator in a case (RDNA 28.2). */
export const caseConflicts = defineEntity('case_conflicts', {
  id: id(),
  caseId: text(),
  operatorId: text(),
  cause: text(),
  note: text(),
  declaredAt: text(),
  declaredBy: text(),
  endedAt: textOrNull(),
  endedBy: textOrNull(),
  endedReason: textOrNull(),
});
export type CaseConflict = Row<typeof caseConflicts>;

/** Somebody looked, with a written reason, at a case of another team. Only grows. */
export const emergencyAccesses = defineEntity('emergency_accesses', {
  id: id(),
  caseId: text(),
  operatorId: text(),
  reason: text(),
  beganAt: text(),
  endsAt: text(),
});
