/** A year's days without work, the law's and the office's own, in the order of the almanac. */
import { Between } from 'typeorm';
import { type CalendarDay, calendarDays } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { type Holiday, holidaysOf } from '../../domain/clock/holidays.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { CalendarRow } from './types.ts';

export async function yearDays(tx: Tx, year: number): Promise<CalendarRow[]> {
  const own = await tx.find(calendarDays, {
    where: { date: Between(`${year}-01-01`, `${year}-12-31`) },
    order: { recordedAt: 'ASC', id: 'ASC' },
  });
  const nameOf = await operatorNames(tx);
  const taken = new Set(
    own.flatMap((day) => (day.effect === 'open' && day.withdrawnAt === null ? [day.date] : [])),
  );
  const ofLaw = [...holidaysOf(year).values()].filter(({ date }) => !taken.has(date));
  return [...ofLaw.map(lawRow), ...own.map((day) => ownRow(day, nameOf))].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

const lawRow = (holiday: Holiday): CalendarRow => ({
  id: null,
  ...holiday,
  state: 'law',
  recorded: null,
  withdrawn: null,
});

function ownRow(day: CalendarDay, nameOf: (id: string) => string): CalendarRow {
  const { id, date, name, scope, norm, withdrawnAt, withdrawnBy, withdrawnReason } = day;
  const written = (at: string, by: string, reason: string) => ({
    at,
    by: nameOf(by),
    reason,
  });
  const state = day.effect === 'open' ? 'taken_away' : 'added';
  return {
    id,
    date,
    name,
    scope,
    norm,
    state: withdrawnAt === null ? state : 'withdrawn',
    recorded: written(day.recordedAt, day.recordedBy, day.reason),
    withdrawn:
      withdrawnAt === null ? null : written(withdrawnAt, withdrawnBy ?? '', withdrawnReason ?? ''),
  };
}
