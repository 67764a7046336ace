import type { z } from 'zod';

/** Field path (`people.0.birthDate`) → the first Spanish message of that field; empty when all is right. */
export function messagesOf(schema: z.ZodType, values: unknown): Record<string, string> {
  const checked = schema.safeParse(values);
  if (checked.success) return {};
  const messages: Record<string, string> = {};
  for (const { path, code, message } of checked.error.issues) {
    // A null or a wrong kind of value is an unanswered field; what the library says of types helps nobody.
    messages[path.join('.')] ??= code === 'invalid_type' ? MISSING : message;
  }
  return messages;
}

export const MISSING = 'Falta este dato.';
