import { QueryFailedError } from 'typeorm';
import { type ErrorCode, Refusal } from '../../domain/errors.ts';
import { codeOf } from './atomic.ts';

/**
 * A statement that SQLite refused, without its parameters: they may be a person's data.
 * `code` is SQLite's (`SQLITE_CONSTRAINT_UNIQUE`), `message` SQLite's own (it names columns).
 */
export class StatementFailed extends Error {
  readonly code: string;
  /** The SQL as written, with `?` for the values. */
  readonly statement: string;

  constructor(code: string, message: string, statement: string) {
    super(message);
    this.name = 'StatementFailed';
    this.code = code;
    this.statement = statement;
  }
}

/** What leaves the vault instead of an error from below: a refusal people understand, or one without values. */
export function cleaned(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal;
  return error instanceof QueryFailedError ? withoutValues(error) : error;
}

/** The same for who only reads: a statement that would write is then a mistake of the program. */
export function cleanedForReader(error: unknown): unknown {
  const wrote =
    error instanceof QueryFailedError && codeOf(error.driverError) === 'SQLITE_READONLY';
  return wrote ? withoutValues(error) : cleaned(error);
}

function withoutValues(error: QueryFailedError): StatementFailed {
  const below: unknown = error.driverError;
  return new StatementFailed(
    codeOf(below) ?? 'SQLITE_ERROR',
    below instanceof Error ? below.message : 'Statement failed.',
    error.query,
  );
}

/** The refusal that a disk or a damaged file means, or null when the error is of another kind. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const below: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = codeOf(below);
  const known = RULES.find(([pattern]) => code !== undefined && pattern.test(code));
  return known === undefined ? null : new Refusal(known[1]);
}

/** First match wins. Codes of SQLite (extended) and of the operating system. */
const RULES: readonly (readonly [RegExp, ErrorCode])[] = [
  // SHMSIZE: the index of the write-ahead log could not be grown.
  [/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'disk_full'],
  [/^(?:SQLITE_NOTADB|SQLITE_CORRUPT)/, 'store_damaged'],
  [/^(?:SQLITE_READONLY|SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_PERM)/, 'disk_read_only'],
  [/^(?:EROFS|EACCES|EPERM|EIO)$/, 'disk_read_only'],
];
