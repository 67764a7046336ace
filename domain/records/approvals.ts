/** What is typed to ask for the responsable's agreement, and to answer. */
import { z } from 'zod';
import { APPROVAL_KINDS } from '../approvals.ts';
import { id, LIMITS, optionalText, version } from './basics.ts';

export const askApproval = z.strictObject({
  caseId: id,
  kind: z.enum(APPROVAL_KINDS, 'Elija para qué pide conformidad.'),
  subjectId: id,
  comment: optionalText(LIMITS.paragraph),
});

export const decideApproval = z
  .strictObject({
    id,
    version,
    outcome: z.enum(['approved', 'returned'], 'Elija si da conformidad o devuelve.'),
    comment: optionalText(LIMITS.paragraph),
  })
  .superRefine(({ outcome, comment }, context) => {
    if (outcome === 'returned' && comment === '')
      context.addIssue({
        code: 'custom',
        path: ['comment'],
        message: 'Escriba qué falta o qué debe corregirse.',
      });
  });

/** Whether this office asks for it. */
export const requireApprovals = z.strictObject({
  version,
  plan: z.boolean(),
  closure: z.boolean(),
});
