/** Notices that nobody is there: at the machine, or at Yanapa. */

export interface IdleLimits {
  /** Nobody at the machine. */
  readonly systemMs: number;
  /** Nobody at Yanapa, whatever else is done on the machine. */
  readonly ownMs: number;
}

/** Binding (vault, "Lock"): settable down, never beyond these. */
export const IDLE_LIMITS: IdleLimits = { systemMs: 5 * 60_000, ownMs: 10 * 60_000 };

/** @returns limits within the binding ones. */
export function idleLimits(wanted: Partial<IdleLimits>): IdleLimits {
  return {
    systemMs: Math.min(wanted.systemMs ?? Infinity, IDLE_LIMITS.systemMs),
    ownMs: Math.min(wanted.ownMs ?? Infinity, IDLE_LIMITS.ownMs),
  };
}

export interface IdleWatch {
  /** From now on nobody being there counts, and counts from now. */
  start(): void;
  stop(): void;
  /** Someone typed or pointed at Yanapa. */
  activity(): void;
}

export interface IdleSources {
  readonly limits: IdleLimits;
  /** Seconds since anyone used the machine; null where it cannot be known. */
  systemIdleSeconds(): number | null;
  /** Milliseconds of a clock that no one can set back. */
  now(): number;
  onIdle(): void;
}

const CHECK_EVERY_MS = 1_000;

export function createIdleWatch({
  limits,
  systemIdleSeconds,
  now,
  onIdle,
}: IdleSources): IdleWatch {
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
    activity() {
      lastActivity = now();
    },
  };
}
