/**
 * Whether the PC's date can be believed (vault.md, "Integrity and rollback"). While it cannot, drafts
 * save, and no reception, number or cargo is dated until somebody says that it is right.
 */
import { appendAudit, lastAct } from '../../db/audit.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Backend } from './ports.ts';

/** A PC that asks the hour of the internet goes back by seconds; that dates nothing wrongly. */
const TOLERANCE_MS = 2 * 60 * 1000;
/** Longer than an office rests: more is a clock that somebody moved, or that lost its battery. */
const LONGEST_REST_MS = 7 * 24 * 60 * 60 * 1000;

export interface ClockState {
  /** `before`: earlier than the last act; `after`: more than 7 days later. */
  readonly doubt: 'before' | 'after' | null;
  /** The last act whose date nobody doubted, ISO UTC; null before the first. */
  readonly trusted: string | null;
  /** Whether the chain says already that there is a doubt. */
  readonly recorded: boolean;
}

/** What the chain says of the clock at an instant (ISO UTC). */
export async function clockState(tx: Tx, now: string): Promise<ClockState> {
  const [mark]: { action: string; detail: string }[] = await tx.query(
    `SELECT action, detail FROM audit
     WHERE action IN ('clock.doubted', 'clock.confirmed', 'clock.settled') ORDER BY seq DESC LIMIT 1`,
  );
  const recorded = mark?.action === 'clock.doubted';
  const trusted: string | null = recorded
    ? JSON.parse(mark.detail).trusted
    : ((await lastAct(tx))?.at ?? null);
  return { doubt: judge(now, trusted), trusted, recorded };
}

/**
 * Writes down that the date is doubted, or no longer. Whoever appends to the chain calls it before:
 * a row with a wrong date would be believed by the next one.
 * @param operatorId who is at the keyboard; null for nobody.
 */
export async function watchClock(tx: Tx, now: string, operatorId: string | null): Promise<void> {
  const { doubt, trusted, recorded } = await clockState(tx, now);
  if ((doubt !== null) === recorded) return;
  await appendAudit(tx, {
    at: new Date(now),
    operatorId,
    action: doubt === null ? 'clock.settled' : 'clock.doubted',
    detail: doubt === null ? { trusted } : { doubt, trusted },
  });
}

/**
 * The guard of every act that dates something.
 * @throws Refusal `clock_unconfirmed`.
 */
export async function requireBelievableClock({ open, clock }: Backend): Promise<void> {
  if (open === null) throw new Refusal('no_session');
  const now = clock().toISOString();
  const { doubt, recorded } = await open.store.read((tx) => clockState(tx, now));
  if ((doubt !== null) !== recorded)
    await open.store.write((tx) => watchClock(tx, now, open.session.operatorId));
  if (doubt !== null) throw new Refusal('clock_unconfirmed');
}

function judge(now: string, trusted: string | null): ClockState['doubt'] {
  if (trusted === null) return null;
  const passed = Date.parse(now) - Date.parse(trusted);
  if (passed < -TOLERANCE_MS) return 'before';
  return passed > LONGEST_REST_MS ? 'after' : null;
}
