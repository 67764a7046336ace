/** Adds a day to the office's calendar, takes one of the law away, withdraws either; the open terms move with it. */
import type { z } from 'zod';
import { closedCases } from '../../db/access/conditions.ts';
import { type CalendarDay, calendarDays } from '../../db/entities/index.ts';
import { type Holiday, holidaysOf } from '../../domain/clock/holidays.ts';
import { weekday } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type {
  addDay,
  previewDay,
  takeDayAway,
  withdrawDay,
} from '../../domain/records/calendar.ts';
import { weekdayName } from '../../domain/words/dates.ts';
import { viewerOf } from '../core/about.ts';
import type { OfficeContext, ReadingContext, WritingContext } from '../core/procedure.ts';
import { calendarOf, type DayInForce, daysInForce } from './in-use.ts';
import { applyMoves, type Recount, recount } from './moves.ts';
import type { Move, Moves } from './types.ts';

const SHOWN = 50;

export interface Changed {
  readonly id: string;
  readonly moved: Moves;
}

/** @throws Refusal `bad_input` for a day without work already, or one that the office changed before. */
export async function add(ctx: WritingContext, fields: z.infer<typeof addDay>): Promise<Changed> {
  const days = await daysInForce(ctx.tx);
  refuseToAdd(fields.date, days);
  return record(ctx, days, { ...fields, effect: 'closed' });
}

/** @throws Refusal `bad_input` for what is no holiday of the law, or was taken away before. */
export async function takeAway(
  ctx: WritingContext,
  { date, norm, reason }: z.infer<typeof takeDayAway>,
): Promise<Changed> {
  const days = await daysInForce(ctx.tx);
  const { name, scope } = holidayToTake(date, days);
  return record(ctx, days, { date, norm, reason, name, scope, effect: 'open' });
}

/** @throws Refusal `not_found` for a day that is not in force. */
export async function withdraw(
  ctx: WritingContext,
  { id, reason }: z.infer<typeof withdrawDay>,
): Promise<Changed> {
  const days = await daysInForce(ctx.tx);
  const day = dayToWithdraw(id, days);
  await ctx.tx.update(
    calendarDays,
    { id },
    { withdrawnAt: ctx.now, withdrawnBy: ctx.session.operatorId, withdrawnReason: reason },
  );
  const moved = await move(ctx, without(day, days));
  ctx.trace(
    { kind: CALENDAR_DAY, id },
    { date: day.date, effect: day.effect, withdrawn: true, ...told(moved) },
  );
  return { id, moved };
}

/** What a change would move, without making it. @throws Refusal as the act would. */
export async function preview(
  ctx: ReadingContext,
  change: z.infer<typeof previewDay>,
): Promise<Moves> {
  const days = await daysInForce(ctx.tx);
  return asMoves(ctx, await recount(ctx.tx, ctx.now, calendarOf(daysAfter(change, days))));
}

function daysAfter(
  change: z.infer<typeof previewDay>,
  days: readonly CalendarDay[],
): readonly DayInForce[] {
  switch (change.kind) {
    case 'add': {
      refuseToAdd(change.date, days);
      const { date, scope } = change;
      return [...days, { date, scope, effect: 'closed', name: '', norm: '' }];
    }
    case 'take_away': {
      const holiday = holidayToTake(change.date, days);
      return [...days, { ...holiday, effect: 'open' }];
    }
    case 'withdraw':
      return without(dayToWithdraw(change.id, days), days);
  }
}

async function record(
  ctx: WritingContext,
  days: readonly CalendarDay[],
  fields: DayInForce & Pick<CalendarDay, 'reason'>,
): Promise<Changed> {
  const id = ctx.backend.newId();
  await ctx.tx.insert(calendarDays, {
    id,
    ...fields,
    recordedAt: ctx.now,
    recordedBy: ctx.session.operatorId,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
  });
  const moved = await move(ctx, [...days, fields]);
  const { date, effect, scope, norm } = fields;
  ctx.trace({ kind: CALENDAR_DAY, id }, { date, effect, scope, norm, ...told(moved) });
  return { id, moved };
}

const CALENDAR_DAY = 'calendar_day';

async function move(ctx: WritingContext, days: readonly DayInForce[]): Promise<Moves> {
  const recounted = await recount(ctx.tx, ctx.now, calendarOf(days));
  await applyMoves(ctx.tx, recounted.moves);
  return asMoves(ctx, recounted);
}

/** Of the cases that are not closed to whoever changes the calendar: the first ones, and how many. */
async function asMoves(ctx: OfficeContext, { moves, kept }: Recount): Promise<Moves> {
  const closed: { id: string }[] = await ctx.tx.query(
    `SELECT case_id AS id FROM (${closedCases(viewerOf(ctx.session))})`,
  );
  const hidden = new Set(closed.map(({ id }) => id));
  const open = ({ caseId }: Move): boolean => caseId === null || !hidden.has(caseId);
  const shown = moves.filter(open);
  const rows = shown.slice(0, SHOWN).map(({ keep: _, ...move }) => move);
  return { rows, total: shown.length, kept: kept.filter(open).length };
}

/** The same in the chain: numbers and dates, no names; why, the day's own row says. */
const told = ({ rows, total, kept }: Moves) => ({
  moved: total,
  kept,
  terms: rows.map(({ number, what, rule, from, to }) => ({ number, what: rule ?? what, from, to })),
});

function refuseToAdd(date: string, days: readonly CalendarDay[]): void {
  if (weekday(date) > 5) refuseDate(`Ese día es ${weekdayName(date)}: ya no se cuenta.`);
  const own = days.find((day) => day.date === date);
  if (own?.effect === 'closed') refuseDate(`Ese día ya está en el calendario: ${own.name}.`);
  if (own?.effect === 'open')
    refuseDate(`Ese feriado (${own.name}) se quitó antes: retire primero ese cambio.`);
  const holiday = holidayOn(date);
  if (holiday !== null) refuseDate(`Ese día ya es feriado: ${holiday.name} (${holiday.norm}).`);
}

function holidayToTake(date: string, days: readonly CalendarDay[]): Holiday {
  const holiday = holidayOn(date);
  if (holiday === null) return refuseDate('Ese día no es feriado nacional ni de Tacna.');
  if (days.some((day) => day.date === date)) return refuseDate('Ese feriado ya se quitó.');
  if (weekday(date) > 5) return refuseDate(`Ese día es ${weekdayName(date)}: no se trabaja igual.`);
  return holiday;
}

function dayToWithdraw(id: string, days: readonly CalendarDay[]): CalendarDay {
  const day = days.find((one) => one.id === id);
  if (day === undefined) throw new Refusal('not_found');
  return day;
}

const without = (day: CalendarDay, days: readonly CalendarDay[]): CalendarDay[] =>
  days.filter(({ id }) => id !== day.id);

const holidayOn = (date: string): Holiday | null =>
  holidaysOf(Number(date.slice(0, 4))).get(date) ?? null;

function refuseDate(message: string): never {
  throw new Refusal('bad_input', { fields: { date: message } });
}
