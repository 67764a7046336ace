/** What the page sends is checked before anything is done with it. */
import { z } from 'zod';
import type { ErrorCode } from '../domain/errors.ts';
import { type CallRequest, MAX_INPUT_CHARACTERS } from '../preload/contract.ts';

const CALL_REQUEST = z.strictObject({
  id: z.string().min(1).max(64),
  type: z.enum(['query', 'mutation']),
  path: z
    .string()
    .max(128)
    .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/),
  input: z.unknown().optional(),
});

/** @returns the request, or why it is not one. */
export function readCallRequest(value: unknown): CallRequest | ErrorCode {
  const parsed = CALL_REQUEST.safeParse(value);
  if (!parsed.success) return 'bad_input';
  const { id, type, path, input } = parsed.data;
  if (input === undefined) return { id, type, path };
  if (JSON.stringify(input).length > MAX_INPUT_CHARACTERS) return 'too_large';
  return { id, type, path, input };
}
