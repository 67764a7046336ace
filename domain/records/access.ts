/** Who may see a case beside what her role allows: what the forms of sealing, abstaining and emergency send. */
import { z } from 'zod';
import { ABSTENTION_CAUSES } from '../catalogues/abstention.ts';
import { codeIn, id, LIMITS, optionalText, requiredText } from './basics.ts';

const reason = requiredText('Escriba el motivo.', LIMITS.paragraph);

export const sealCase = z.strictObject({
  caseId: id,
  reason,
  /** Besides the responsable, who always reads. */
  readers: z.array(id).max(20),
});
export const unsealCase = z.strictObject({ caseId: id, reason });

const cause = codeIn(ABSTENTION_CAUSES, 'Elija la causa de abstención.');
const note = optionalText(LIMITS.paragraph);

export const abstain = z.strictObject({ caseId: id, cause, note, substituteId: id.nullable() });
export const declareConflict = z.strictObject({
  caseId: id,
  operatorId: id,
  cause,
  note,
  substituteId: id.nullable(),
});
/** A declared cause turned out not to be one, or the match of a document number is a slip. */
export const liftConflict = z.strictObject({ caseId: id, operatorId: id, reason });

export const emergencyAccess = z.strictObject({
  /** As it is written on the folder: whoever asks cannot see the case yet. */
  number: requiredText('Escriba el número del expediente.', LIMITS.label),
  reason,
});

export const revealInformant = z.strictObject({ caseId: id, reason });
