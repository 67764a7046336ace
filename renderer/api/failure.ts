/** Every refusal and failure that reaches a screen has this one form, wherever it began. */
import { ERRORS, type ErrorCode } from '../../domain/errors.ts';
import type { CallError } from '../../preload/contract.ts';

/** A refusal of the backend or of the host, thrown in the page. Its message is safe to show. */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  /** Field path → Spanish message, when the refusal concerns what was typed. */
  readonly fields: Readonly<Record<string, string>>;

  constructor({ code, message, fields }: CallError) {
    super(message);
    this.name = 'CallFailure';
    this.code = code;
    this.fields = fields ?? {};
  }
}

/** Whatever was caught, as a failure that can be shown; what is not one of ours is `internal`. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  // tRPC wraps what its link reports; the failure is its cause.
  if (error instanceof Error && error.cause instanceof CallFailure) return error.cause;
  return new CallFailure({ code: 'internal', message: ERRORS.internal });
}

/** Whether what was asked for is not there: an unknown id, or an address whose id is none at all. */
export function leadsNowhere({ code, fields }: CallFailure): boolean {
  if (code === 'not_found') return true;
  const wrong = Object.keys(fields);
  return (
    code === 'bad_input' && wrong.length > 0 && wrong.every((path) => /^(id|\w+Id)$/.test(path))
  );
}
