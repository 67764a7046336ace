/** What the staff record says of one day. Days are YYYY-MM-DD, Lima, and both ends are within. */
import type { StaffEntryKind } from './types.ts';

export interface DatedEntry {
  readonly kind: StaffEntryKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly annulledAt: string | null;
}

interface Span {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const covers = ({ validFrom, validTo }: Span, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** Entries of a kind that count on a day: neither annulled, nor ended, nor still to begin. */
export const inForce = <E extends DatedEntry>(
  entries: readonly E[],
  kind: StaffEntryKind,
  day: string,
): E[] =>
  entries.filter((entry) => entry.kind === kind && entry.annulledAt === null && covers(entry, day));

/**
 * Whether the credencial had run out: there was one, and none is in force. Somebody of whom none
 * was written down yet has nothing expired.
 */
export function credentialExpired(entries: readonly DatedEntry[], day: string): boolean {
  const known = entries.filter(
    ({ kind, annulledAt, validFrom }) =>
      kind === 'credential' && annulledAt === null && validFrom <= day,
  );
  return known.length > 0 && !known.some((entry) => covers(entry, day));
}
