import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './ports.ts';

/** Kept small: two files of this size at most. */
const LIMIT = 256 * 1024;

/** Where bugs leave a trace that holds no data of a person: names of errors and lines of code. */
export interface Faults {
  note(where: string, error: unknown): void;
}

/**
 * Writes to `faults.log` in the data folder. An error's message may quote what was typed, so only
 * its class, its code and the frames of its stack are written.
 */
export function createFaults(folder: string, clock: Clock): Faults {
  const file = join(folder, 'faults.log');
  return {
    note(where, error) {
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT)
          renameSync(file, `${file}.1`);
        appendFileSync(file, `${clock().toISOString()} ${where} ${describe(error)}\n`, {
          mode: 0o600,
        });
      } catch {
        // A full or read-only disk must not turn a bug into a crash: the call answers `internal` anyway.
      }
    },
  };
}

/** Class, code and stack frames; never the message. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  const cause = error.cause instanceof Error ? ` <- ${describe(error.cause)}` : '';
  return `${error.constructor.name}${code} ${frames.join(' ')}${cause}`;
}
