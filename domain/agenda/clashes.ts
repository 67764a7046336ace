/**
 * Bookings of the office that should not stand so near each other: whoever is affected and whoever is
 * obliged or denounced would meet at the door, or one room is given twice. A measure of the office's own:
 * no norm says how far apart, and nothing is refused by it.
 */
import { minutesOf } from '../clock/lima.ts';
import { foldName } from '../people/names.ts';

/** Within this of each other, two people may meet at the door. The office's own measure. */
export const APART_MINUTES = 60;
/** How long a booking takes whose end nobody wrote. */
const ORDINARY_MINUTES = 60;

export interface Booking {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:mm, of Lima. */
  readonly time: string;
  /** HH:mm; null: nobody wrote when it ends. */
  readonly until: string | null;
  /** Empty: nowhere of the office. */
  readonly room: string;
  /** Who comes or is visited, each by one key however many times she is on record. */
  readonly people: readonly string[];
}

/** Person → whoever stands against her → the cases in which they do. */
export type Opposed = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export type Clash = { readonly a: string; readonly b: string } & (
  | { readonly kind: 'room' }
  /** The cases in which somebody of one stands against somebody of the other. */
  | { readonly kind: 'people'; readonly cases: readonly string[] }
);

/** Every pair of bookings that clash, each pair once for each way. */
export function clashesOf(bookings: readonly Booking[], opposed: Opposed): Clash[] {
  const found: Clash[] = [];
  for (const ofDay of Map.groupBy(bookings, ({ day }) => day).values()) {
    const inTime = ofDay
      .map((booking) => ({ booking, ...spanOf(booking) }))
      .toSorted((one, other) => one.from - other.from);
    for (const [at, one] of inTime.entries())
      for (const other of inTime.slice(at + 1)) found.push(...between(one, other, opposed));
  }
  return found;
}

interface Spanned {
  readonly booking: Booking;
  readonly from: number;
  readonly to: number;
}

function between(one: Spanned, other: Spanned, opposed: Opposed): Clash[] {
  const pair = { a: one.booking.id, b: other.booking.id };
  // Whoever came to what lasts longer is still there when its first hour has passed.
  const near = other.from - one.from <= APART_MINUTES || other.from <= one.to;
  const cases = near ? casesBetween(one.booking, other.booking, opposed) : [];
  const room = roomKey(one.booking.room);
  const sameRoom = room !== '' && room === roomKey(other.booking.room) && other.from < one.to;
  return [
    ...(cases.length === 0 ? [] : [{ ...pair, kind: 'people' as const, cases }]),
    ...(sameRoom ? [{ ...pair, kind: 'room' as const }] : []),
  ];
}

function casesBetween(a: Booking, b: Booking, opposed: Opposed): readonly string[] {
  const cases = a.people.flatMap((one) =>
    b.people.flatMap((two) => opposed.get(one)?.get(two) ?? []),
  );
  return [...new Set(cases)];
}

function spanOf({ time, until }: Booking): { from: number; to: number } {
  const from = minutesOf(time);
  return { from, to: until === null ? from + ORDINARY_MINUTES : minutesOf(until) };
}

/** «sala 1» and «Sala 1 » are one room. */
export const roomKey = (room: string): string => foldName(room);

/** Who stands against whom, told both ways. */
export function opposedIn(
  takingPart: readonly {
    readonly caseId: string;
    readonly person: string;
    readonly side: 'affected' | 'obliged';
  }[],
): Opposed {
  const opposed = new Map<string, Map<string, string[]>>();
  const tell = (one: string, other: string, caseId: string): void => {
    const others = opposed.get(one) ?? new Map<string, string[]>();
    others.set(other, [...(others.get(other) ?? []), caseId]);
    opposed.set(one, others);
  };
  for (const [caseId, people] of Map.groupBy(takingPart, ({ caseId }) => caseId)) {
    const of = (side: 'affected' | 'obliged') =>
      new Set(people.filter((one) => one.side === side).map(({ person }) => person));
    for (const affected of of('affected'))
      for (const obliged of of('obliged')) {
        // A row written wrong, of one person on both sides, sets nobody against herself.
        if (affected === obliged) continue;
        tell(affected, obliged, caseId);
        tell(obliged, affected, caseId);
      }
  }
  return opposed;
}
