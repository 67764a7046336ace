import { type ErrorCode, Refusal } from '../../../domain/errors.ts';

/** Why a file is not read; the only thing that leaves the reader besides its sheets. */
export const refused = (code: Extract<ErrorCode, `import_${string}`>): Refusal => new Refusal(code);
