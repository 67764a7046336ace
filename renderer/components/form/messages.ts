import type { z } from 'zod';
import { MISSING } from '../../../domain/words/refused.ts';

/** Field path (`people.0.birthDate`) → the first Spanish message of that field; empty when all is right. */
export function messagesOf(schema: z.ZodType, values: unknown): Record<string, string> {
  const checked = schema.safeParse(values, { reportInput: true });
  if (checked.success) return {};
  const messages: Record<string, string> = {};
  for (const { path, code, message, input } of checked.error.issues) {
    // A null is an unanswered field, whatever its schema says of values of another kind.
    const unanswered = code === 'invalid_type' && (input === null || input === undefined);
    messages[path.join('.')] ??= unanswered ? MISSING : message;
  }
  return messages;
}
