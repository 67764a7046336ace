import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from './clock/holidays.ts';
import { addDays, dateInLima, instantFromLima, timeInLima } from './clock/lima.ts';
import { answerDue, movesWithCalendar, receivedNumber, type StatedTerm } from './received.ts';

const calendar = createCalendar();
const term = (kind: StatedTerm['kind'], amount: number | null = null, until = null) => ({
  kind,
  amount,
  until,
});
const ends = (stated: StatedTerm, receivedAt: string) => {
  const found = answerDue(stated, receivedAt, calendar);
  return found === null ? null : `${dateInLima(found.due)} ${timeInLima(found.due)}`;
};

/** Friday the 4th; then Saturday, Sunday, Monday 7, and Tuesday 8 and Wednesday 9 without work. */
const FRIDAY = instantFromLima('2026-12-04', '15:30');

describe('the answer to a document that came on Friday 4 December 2026', () => {
  it.each([
    // 1 Mon 7, 2 Thu 10, 3 Fri 11: over a weekend, the 8th and the 9th.
    [term('dias_habiles', 3), '2026-12-11 23:59'],
    [term('dias_habiles', 1), '2026-12-07 23:59'],
    // Seven: 7, 10, 11, 14, 15, 16, 17.
    [term('ley'), '2026-12-17 23:59'],
    // The fourth calendar day is Tuesday 8: it passes to Thursday 10.
    [term('dias_calendario', 4), '2026-12-10 23:59'],
    [term('dias_calendario', 3), '2026-12-07 23:59'],
    // Hours run on, over the weekend.
    [term('horas', 48), '2026-12-06 15:30'],
    [{ kind: 'fecha', amount: null, until: '2026-12-08' } as const, '2026-12-08 23:59'],
    [term('ninguno'), null],
  ] as const)('%j ends %s', (stated, due) => {
    expect(ends(stated, FRIDAY)).toBe(due);
  });

  it('says why, with the days it jumps over and the norm', () => {
    const { explanation, verified } = answerDue(term('ley'), FRIDAY, calendar) ?? {};
    expect(explanation).toContain('TUO Ley 27444, art. 143.3');
    expect(explanation).toContain('sábados ni domingos');
    expect(explanation).toContain('08/12');
    expect(explanation).toContain('09/12');
    expect(verified).toBe(true);
    expect(answerDue(term('dias_habiles', 3), FRIDAY, calendar)?.explanation).toContain(
      'el plazo que da el documento',
    );
  });

  it('keeps the date that the store has, and says that the calendar changed', () => {
    const kept = instantFromLima('2026-12-14', '23:59');
    const found = answerDue(term('dias_habiles', 3), FRIDAY, calendar, kept);
    expect(found?.due).toBe(kept);
    expect(found?.explanation).toContain('El calendario de la oficina cambió después');
  });
});

const days = fc.integer({ min: 0, max: 3650 }).map((n) => addDays('2026-01-01', n));
const minutes = fc.integer({ min: 0, max: 1439 }).map((n) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(n / 60))}:${two(n % 60)}`;
});

it('in days ends on a day with work, at its end, and later for more days', () => {
  fc.assert(
    fc.property(
      days,
      minutes,
      fc.constantFrom('dias_habiles' as const, 'dias_calendario' as const),
      fc.integer({ min: 1, max: 364 }),
      (day, time, kind, amount) => {
        const at = instantFromLima(day, time);
        const { due } = answerDue(term(kind, amount), at, calendar) ?? { due: '' };
        const more = answerDue(term(kind, amount + 1), at, calendar)?.due ?? '';
        expect(calendar.isWorkingDay(dateInLima(due))).toBe(true);
        expect(timeInLima(due)).toBe('23:59');
        expect(more >= due).toBe(true);
        expect(due > at).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

it('moves with the calendar only where it runs on days', () => {
  expect(['ley', 'dias_habiles', 'dias_calendario'].every(movesWithCalendar)).toBe(true);
  expect(['horas', 'fecha', 'ninguno'].some(movesWithCalendar)).toBe(false);
});

it('has a number of four digits at least', () => {
  expect(receivedNumber(12, 2026)).toBe('R-0012-2026');
  expect(receivedNumber(12_345, 2026)).toBe('R-12345-2026');
});
