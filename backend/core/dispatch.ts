/** From a request of the page to an answer of data: nothing is thrown past here. */
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import { refusedWords } from '../../domain/words/refused.ts';
import type { CallAnswer, CallError, CallRequest } from '../../preload/contract.ts';
import { appRouter } from '../router.ts';
import type { Backend } from './ports.ts';

z.config({ localeError: refusedWords });

/** A call is a form, not a file: 2 million characters are more than any form holds. */
const INPUT_LIMIT = 2_000_000;

/** @returns the value of the procedure, or a refusal as data. Never rejects. */
export async function dispatch(
  backend: Backend,
  request: CallRequest,
  signal: AbortSignal,
): Promise<CallAnswer> {
  try {
    if (weight(request.input) > INPUT_LIMIT) throw new Refusal('too_large');
    const value: unknown = await callTRPCProcedure({
      router: appRouter,
      path: request.path,
      type: request.type,
      getRawInput: async () => request.input,
      ctx: { backend, signal },
      signal,
      batchIndex: 0,
    });
    return { ok: true, value: value ?? null };
  } catch (error) {
    return { ok: false, error: asCallError(backend, request.path, error) };
  }
}

function asCallError(backend: Backend, path: string, error: unknown): CallError {
  const cause = error instanceof TRPCError && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Refusal)
    return {
      code: cause.code,
      message: cause.message,
      ...(cause.fields === undefined ? {} : { fields: cause.fields }),
    };
  if (cause instanceof z.ZodError)
    return { code: 'bad_input', message: ERRORS.bad_input, fields: fieldMessages(cause) };
  if (error instanceof TRPCError && error.code === 'NOT_FOUND')
    return { code: 'unknown_call', message: ERRORS.unknown_call };
  if (cause instanceof Error && cause.name === 'AbortError')
    return { code: 'cancelled', message: ERRORS.cancelled };
  backend.faults.note(path, cause);
  return { code: 'internal', message: ERRORS.internal };
}

/** The first message of each field; its path joined by dots. */
function fieldMessages(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}

/** Roughly how many characters a value holds; stops counting past the limit. */
function weight(value: unknown, sofar = 0): number {
  if (sofar > INPUT_LIMIT) return sofar;
  if (typeof value === 'string') return sofar + value.length;
  if (typeof value !== 'object' || value === null) return sofar + 8;
  let total = sofar;
  for (const [key, item] of Object.entries(value)) {
    total = weight(item, total + key.length);
    if (total > INPUT_LIMIT) break;
  }
  return total;
}
