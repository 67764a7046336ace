import { readFile } from 'node:fs/promises';
import { canonicalJson } from './canonical.ts';
import { codeOf, writeWhole } from './files/atomic.ts';
import { utf8 } from './keys/bytes.ts';

/** A failed login while the store was locked. Never what was typed. */
export type FailedLogin = {
  /** The slot whose name was given, or null when no slot has that name (or the file was damaged). */
  readonly slotId: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The wait that it set before the next try. */
  readonly delaySeconds: number;
};

/** `attempts.json`: kept until the next login that succeeds moves it to the audit chain. */
export type Attempts = {
  readonly format: 'yanapa-attempts';
  readonly version: 1;
  /** The wait in force runs from here (ISO 8601, UTC). */
  readonly waitFrom: string;
  readonly failures: readonly FailedLogin[];
  /** Older failures, only counted. */
  readonly dropped: number;
};

/**
 * Seconds to wait after the first, second… failure. Counted for the PC, not for a name: a wait per
 * name would tell which names exist.
 */
const DELAYS = [0, 0, 1, 2, 5, 15, 30, 60, 120, 300] as const;
const LONGEST_DELAY = 300;
const KEPT = 500;

/**
 * Reads the failures so far; null when there are none. A file that is not ours counts as one
 * failure with a minute's wait: removing its content must not be a way around.
 */
export async function readAttempts(path: string, now: Date): Promise<Attempts | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  return parse(text) ?? damaged(now);
}

/** Adds a failure and writes the file durably, before anybody is told that the login failed. */
export async function recordFailure(
  path: string,
  before: Attempts | null,
  slotId: string | null,
  now: Date,
): Promise<Attempts> {
  const failures = before?.failures ?? [];
  const count = failures.length + (before?.dropped ?? 0);
  const delaySeconds = DELAYS[count] ?? LONGEST_DELAY;
  const all = [...failures, { slotId, at: now.toISOString(), delaySeconds }];
  const kept = all.slice(-KEPT);
  const attempts: Attempts = {
    format: 'yanapa-attempts',
    version: 1,
    waitFrom: now.toISOString(),
    failures: kept,
    dropped: (before?.dropped ?? 0) + all.length - kept.length,
  };
  await writeAttempts(path, attempts);
  return attempts;
}

/**
 * Whole seconds still to wait, 0 when a login may be tried. If the clock was set back, the wait
 * starts again from now instead of being shorter, and is written so that it does end.
 */
export async function secondsToWait(
  path: string,
  attempts: Attempts | null,
  now: Date,
): Promise<number> {
  const delay = attempts?.failures.at(-1)?.delaySeconds ?? 0;
  if (attempts === null || delay === 0) return 0;
  const passed = now.getTime() - Date.parse(attempts.waitFrom);
  if (passed < 0) {
    await writeAttempts(path, { ...attempts, waitFrom: now.toISOString() });
    return delay;
  }
  return Math.max(0, Math.ceil(delay - passed / 1000));
}

function writeAttempts(path: string, attempts: Attempts): Promise<void> {
  return writeWhole(path, utf8(`${canonicalJson(attempts)}\n`));
}

function damaged(now: Date): Attempts {
  const at = now.toISOString();
  return {
    format: 'yanapa-attempts',
    version: 1,
    waitFrom: at,
    failures: [{ slotId: null, at, delaySeconds: 60 }],
    dropped: 0,
  };
}

function parse(text: string): Attempts | null {
  try {
    const value = JSON.parse(text) as Partial<Attempts> | null;
    const { format, version, waitFrom, failures, dropped } = value ?? {};
    if (format !== 'yanapa-attempts' || version !== 1) return null;
    if (!isInstant(waitFrom) || !isCount(dropped)) return null;
    if (!Array.isArray(failures) || failures.length > KEPT || !failures.every(isFailure))
      return null;
    return { format, version, waitFrom, failures, dropped };
  } catch {
    return null;
  }
}

function isFailure(value: Partial<FailedLogin> | null): value is FailedLogin {
  return (
    (value?.slotId === null || typeof value?.slotId === 'string') &&
    isInstant(value.at) &&
    isCount(value.delaySeconds) &&
    value.delaySeconds <= LONGEST_DELAY
  );
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
