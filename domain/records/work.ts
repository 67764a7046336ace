/** Several cases of one person pass to another at once. */
import { z } from 'zod';
import { id, LIMITS, requiredText } from './basics.ts';

export const reassignCases = z
  .strictObject({
    fromId: id,
    toId: z.uuid('Elija quién los recibe.'),
    caseIds: z
      .array(id)
      .min(1, 'Marque al menos un caso.')
      .max(500, 'Marque como máximo 500 casos.'),
    reason: requiredText('Escriba por qué pasan a otra persona.', LIMITS.line),
    /** What she has pending in those cases goes with them. */
    withFollowups: z.boolean(),
  })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ['toId'],
    message: 'Ya los tiene esa persona. Elija a otra.',
  });
