/** After how long without anybody the program locks, in minutes: an office may set them down, never up. */
export interface IdleMinutes {
  /** Nobody at the machine, whatever runs on it. */
  readonly systemMinutes: number;
  /** Nobody at Yanapa, whatever else is done on the machine. */
  readonly ownMinutes: number;
}

/** The longest, and what an office has that set nothing (docs/decisions/0004-vault-formats.md, "Lock"). */
export const LONGEST_IDLE: IdleMinutes = { systemMinutes: 5, ownMinutes: 10 };
