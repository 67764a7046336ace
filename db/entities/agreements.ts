/** What parties agreed on before the office, in parts that can be followed up (RDNA 41–51). */
import type { SignedTerms } from '../../domain/law/agreed.ts';
import { defineEntity, id, integer, json, type Row, text, textOrNull } from './define.ts';

/**
 * One for each matter of an acta. They only grow: a new one in the same matter replaces the earlier
 * (RDNA 46), and names it.
 */
export const agreements = defineEntity('agreements', {
  id: id(),
  caseId: text(),
  /** The conciliation or the compromiso, among the defence actions of the case. */
  actionId: text(),
  /** Of a conciliation, code of MATERIAS; of a compromiso, what it is about. */
  matter: text(),
  /** Last day of the session in which it was signed, YYYY-MM-DD. */
  signedOn: text(),
  terms: json<SignedTerms>(),
  replacesId: textOrNull(),
  /** The gestión that a recognition of filiation opened, among the defence actions of the case. */
  registryActionId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Agreement = Row<typeof agreements>;

/** Payments that somebody said or showed were made. They only grow; a mistake is taken back by its negative. */
export const payments = defineEntity('payments', {
  id: id(),
  caseId: text(),
  agreementId: text(),
  /** YYYY-MM-DD. */
  paidOn: text(),
  /** Whole céntimos. */
  cents: integer(),
  /** How it is known; of what takes one back, why. */
  note: text(),
  /** The payment that this one takes back, once. */
  takesBackId: textOrNull(),
  recordedAt: text(),
  recordedBy: text(),
});
export type Payment = Row<typeof payments>;

/** Steps of a gestión before RENIEC or the registro civil. They only grow. */
export const registrySteps = defineEntity('registry_steps', {
  id: id(),
  caseId: text(),
  agreementId: text(),
  /** Code of REGISTRY_STEPS. */
  kind: text(),
  happenedOn: text(),
  text: text(),
  /** Of the new acta or of the document; empty when the step gives none. */
  number: text(),
  recordedAt: text(),
  recordedBy: text(),
});
export type RegistryStep = Row<typeof registrySteps>;
