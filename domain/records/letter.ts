/** The oficio de derivación (D08, RDNA 35–36) as it is written on screen. */
import { z } from 'zod';
import { DERIVATION_CAUSES } from '../catalogues/case.ts';
import { ANSWER_OUTCOMES } from '../letters/derivation.ts';
import { URGENT_LETTERS } from '../letters/urgent.ts';
import {
  codeIn,
  codeOrNull,
  id,
  instant,
  LIMITS,
  optionalText,
  requiredText,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';
import { ANSWER_DATE, answerShape, cargoShape, saysWhenAnswered } from './cargo.ts';
import { begunWith } from './text.ts';

/** The letter's own words; prefilled, then edited by whoever writes it. */
export const letterContent = z.strictObject({
  subject: requiredText('Escriba el asunto.', LIMITS.line),
  references: z.array(requiredText('Escriba la referencia o quítela.', LIMITS.line)).max(12),
  salutation: requiredText('Escriba el saludo.', 80),
  body: requiredText('Escriba el texto del oficio.', LIMITS.story),
  closing: requiredText('Escriba el cierre.', 800),
  attachments: z.array(requiredText('Escriba el anexo o quítelo.', 200)).max(20),
  folios: wholeNumber(1, 9_999, 'Escriba cuántos folios, en números.').nullable(),
  copies: z.array(requiredText('Escriba la copia o quítela.', 160)).max(12),
  reserved: z.boolean(),
  urgent: z.boolean(),
  /** Operator whose name and post stand under the signature. */
  signerId: id,
  begun: begunWith,
});
export type LetterContent = z.infer<typeof letterContent>;

/**
 * Of one person of the case (null: of the case itself), what was chosen by hand, as codes of
 * `LETTER_FIELDS`: optional fields that leave, and fields of the preset that were taken out.
 */
export const outgoingChoice = z.strictObject({
  casePersonId: id.nullable(),
  fields: z.array(z.string().max(40)).max(40),
  without: z.array(z.string().max(40)).max(40).default([]),
});

/** Prior coordination with the receiving institution: with whom and when (RDNA 35). */
export const coordination = z.strictObject({
  with: requiredText('Escriba con quién se coordinó.', LIMITS.label),
  at: instant,
  note: textOrNull(LIMITS.paragraph),
});

export const letterFields = z.strictObject({
  institutionId: id,
  cause: codeIn(DERIVATION_CAUSES, 'Elija la causa de la derivación.'),
  coordination: coordination.nullable(),
  content: letterContent,
  outgoing: z.array(outgoingChoice).max(60),
  /** Why a safe-contact rule is broken by this letter. */
  contactOverride: textOrNull(LIMITS.paragraph),
});
export type LetterFields = z.infer<typeof letterFields>;

export const createLetter = z.strictObject({ caseId: id, fields: letterFields });
export const changeLetter = z.strictObject({ id, version, fields: letterFields });
/** `reason` is asked for from the second version on: what was corrected. */
export const issueLetter = z.strictObject({ id, version, reason: optionalText(LIMITS.paragraph) });
export const markSigned = z.strictObject({ id, version, signedAt: instant });
export const annulLetter = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se anula.', LIMITS.paragraph),
});

/** A denuncia, an oficio to the UPE or the notice of a breach, by any operator: what she knows, typed here. */
export const issueUrgent = z.strictObject({
  /** As it is written on the folder: whoever writes it may not see the case. */
  number: requiredText('Escriba el número del expediente.', LIMITS.label),
  what: codeIn(URGENT_LETTERS, 'Elija qué se comunica.'),
  institutionId: id,
  account: requiredText('Escriba qué pasó.', LIMITS.paragraph),
});
export type UrgentFields = z.infer<typeof issueUrgent>;
export const signUrgent = z.strictObject({ letterId: id, version, signedAt: instant });

/** Who may print an oficio once, although she may not read its case. */
export const releaseLetter = z.strictObject({ letterId: id, operatorId: id });

export const fileCargo = z.strictObject({ letterId: id, ...cargoShape });

/** The institution answered: ends the count of days without an answer. */
export const recordAnswer = z
  .strictObject({
    letterId: id,
    ...answerShape,
    outcome: codeOrNull(ANSWER_OUTCOMES).default(null),
  })
  .refine(saysWhenAnswered, ANSWER_DATE);
