/** Which copies on disk are kept: enough to go back a day, a week or a year, and not one each lock. */
import { dateInLima } from '../../domain/clock/lima.ts';

const KEPT = { days: 7, weeks: 4, months: 12 } as const;

/**
 * The last copy of each of the last 7 days, 4 weeks and 12 months that have one; so always the
 * newest. All of them are proved.
 *
 * @param made proved copies that are there, any order. `madeAt` ISO UTC; days are Lima's.
 * @returns those that may go.
 */
export function toRemove<C extends { readonly madeAt: string; readonly name: string }>(
  made: readonly C[],
): C[] {
  const newestFirst = made.toSorted((a, b) => orderOf(b).localeCompare(orderOf(a)));
  const kept = new Set<C>();
  const keepLastOf = (spanOf: (day: string) => string, spans: number): void => {
    const seen = new Set<string>();
    for (const copy of newestFirst) {
      const span = spanOf(dateInLima(copy.madeAt));
      if (seen.has(span)) continue;
      if (seen.size === spans) return;
      seen.add(span);
      kept.add(copy);
    }
  };
  keepLastOf((day) => day, KEPT.days);
  keepLastOf(weekOf, KEPT.weeks);
  keepLastOf((day) => day.slice(0, 7), KEPT.months);
  return newestFirst.filter((copy) => !kept.has(copy));
}

/** Of one instant, the one that was named last. */
const orderOf = ({ madeAt, name }: { madeAt: string; name: string }): string => `${madeAt} ${name}`;

/** The Monday of a day's week, YYYY-MM-DD. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
