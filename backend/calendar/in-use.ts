/** The calendar that terms are counted with: the law's days, and those of the office's own store. */
import { type CalendarDay, calendarDays } from '../../db/entities/index.ts';
import type { Store, Tx } from '../../db/store.ts';
import { type Calendar, createCalendar } from '../../domain/clock/holidays.ts';

interface Kept {
  readonly stamp: string;
  readonly calendar: Calendar;
}

/** Of each open store. A store that closes takes its calendar with it. */
const kept = new WeakMap<Store, Kept>();

/**
 * The calendar as this transaction sees it, before it changes anything itself. Kept until a day is
 * added or withdrawn: rows only grow and are withdrawn once, so how many there are of each names the
 * state. A snapshot begun before a change therefore never gets, nor leaves, the days of another.
 */
export async function calendarInUse(store: Store, tx: Tx): Promise<Calendar> {
  const [row]: { stamp: string }[] = await tx.query(
    `SELECT count(*) || '-' || count(withdrawn_at) AS stamp FROM calendar_days`,
  );
  const stamp = row?.stamp ?? '';
  const known = kept.get(store);
  if (known?.stamp === stamp) return known.calendar;
  const calendar = calendarOf(await daysInForce(tx));
  kept.set(store, { stamp, calendar });
  return calendar;
}

export const daysInForce = async (tx: Tx): Promise<CalendarDay[]> =>
  (await tx.find(calendarDays)).filter(({ withdrawnAt }) => withdrawnAt === null);

/** What a day of the store says of its date. */
export type DayInForce = Pick<CalendarDay, 'date' | 'effect' | 'name' | 'scope' | 'norm'>;

export function calendarOf(days: readonly DayInForce[]): Calendar {
  const closed = days.filter(({ effect }) => effect === 'closed');
  return createCalendar({
    extra: closed.flatMap(({ date, name, scope, norm }) =>
      scope === 'cierre' ? [] : [{ date, name, scope, norm }],
    ),
    closures: closed.flatMap(({ date, name, scope, norm }) =>
      scope === 'cierre' ? [{ date, name, scope, norm }] : [],
    ),
    removed: days.flatMap(({ date, effect }) => (effect === 'open' ? [date] : [])),
  });
}
