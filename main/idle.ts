/** Notices that nobody is there: at the machine, or at Yanapa. */
import { type IdleMinutes, LONGEST_IDLE } from '../domain/idle.ts';

export interface IdleLimits {
  /** Nobody at the machine. */
  readonly systemMs: number;
  /** Nobody at Yanapa, whatever else is done on the machine. */
  readonly ownMs: number;
}

/** @returns the same limits in milliseconds. */
export const ofMinutes = ({ systemMinutes, ownMinutes }: IdleMinutes): IdleLimits => ({
  systemMs: systemMinutes * 60_000,
  ownMs: ownMinutes * 60_000,
});

/** Binding (vault, "Lock"): settable down, never beyond these. */
export const IDLE_LIMITS: IdleLimits = ofMinutes(LONGEST_IDLE);

/** @returns the shortest of what each asks for, never beyond the binding limits. */
export function idleLimits(...wanted: readonly Partial<IdleLimits>[]): IdleLimits {
  const shortest = (limit: keyof IdleLimits): number =>
    Math.min(IDLE_LIMITS[limit], ...wanted.flatMap((one) => one[limit] ?? []).filter(isLimit));
  return { systemMs: shortest('systemMs'), ownMs: shortest('ownMs') };
}

/** What is no length of time would never be reached, or at once: it sets nothing. */
const isLimit = (ms: number): boolean => Number.isFinite(ms) && ms > 0;

export interface IdleWatch {
  /** From now on nobody being there counts, and counts from now. */
  start(): void;
  stop(): void;
  /** Limits of the office, in place of those it gave before; from now on they count. */
  limit(wanted: Partial<IdleLimits>): void;
  /** Someone typed or pointed at Yanapa. */
  activity(): void;
}

export interface IdleSources {
  /** Of this program, whatever an office sets. */
  readonly limits: Partial<IdleLimits>;
  /** Seconds since anyone used the machine; null where it cannot be known. */
  systemIdleSeconds(): number | null;
  /** Milliseconds of a clock that no one can set back. */
  now(): number;
  onIdle(): void;
}

const CHECK_EVERY_MS = 1_000;

export function createIdleWatch({
  limits: own,
  systemIdleSeconds,
  now,
  onIdle,
}: IdleSources): IdleWatch {
  let limits = idleLimits(own);
  let timer: NodeJS.Timeout | null = null;
  let startedAt = 0;
  let lastActivity = 0;

  function check(): void {
    // A machine left alone before the login does not lock the session that has just begun
    // (bitwarden/desktop#3148): idle time is never longer than the session.
    const session = now() - startedAt;
    const system = Math.min((systemIdleSeconds() ?? 0) * 1_000, session);
    const own = Math.min(now() - lastActivity, session);
    if (system >= limits.systemMs || own >= limits.ownMs) {
      stop();
      onIdle();
    }
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  return {
    start() {
      stop();
      startedAt = now();
      lastActivity = startedAt;
      const every = Math.min(CHECK_EVERY_MS, limits.systemMs, limits.ownMs);
      timer = setInterval(check, every);
    },
    stop,
    limit(wanted) {
      limits = idleLimits(own, wanted);
    },
    activity() {
      lastActivity = now();
    },
  };
}
