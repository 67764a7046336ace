import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  dateInLima,
  daysBetween,
  instantFromLima,
  isClockTime,
  isIsoDate,
  timeInLima,
  weekday,
} from './lima.ts';

const days = fc.integer({ min: 0, max: 60_000 });
const date = days.map((count) => addDays('1900-01-01', count));

describe('Lima', () => {
  it('is five hours behind UTC in every season', () => {
    expect(dateInLima('2026-01-01T04:59:59Z')).toBe('2025-12-31');
    expect(timeInLima('2026-01-01T04:59:59Z')).toBe('23:59');
    expect(dateInLima('2026-07-01T05:00:00Z')).toBe('2026-07-01');
    expect(timeInLima(new Date('2026-07-01T05:00:00Z'))).toBe('00:00');
    expect(instantFromLima('2026-05-15', '09:20')).toBe('2026-05-15T14:20:00.000Z');
    expect(addMinutes('2026-05-15T14:20:00.000Z', -20)).toBe('2026-05-15T14:00:00.000Z');
  });

  it('agrees with the time zone table of the machine', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/Lima',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const instants = fc.date({
      min: new Date('1995-01-01T00:00:00Z'),
      max: new Date('2080-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(`${dateInLima(instant)} ${timeInLima(instant)}`).toBe(format.format(instant));
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(date, fc.nat(1439), (day, minutes) => {
        const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
        const time = `${hour}:${String(minutes % 60).padStart(2, '0')}`;
        const instant = instantFromLima(day, time);
        expect(dateInLima(instant)).toBe(day);
        expect(timeInLima(instant)).toBe(time);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '0000-01-01',
    '2026-05-15 ',
    '2026-05-15T00:00',
    '',
  ])('%j is not a date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  it('knows leap days and hours', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(isClockTime('23:59')).toBe(true);
    expect(isClockTime('24:00')).toBe(false);
    expect(() => instantFromLima('2026-05-15', '9:20')).toThrow(RangeError);
    expect(() => dateInLima('ayer')).toThrow(RangeError);
  });

  it('are those of the calendar, and no others', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(real);
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2025-08-31', 6, '2026-03-01'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-03-01'],
    ['2026-03-31', 1, '2026-05-01'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('names the day of the week', () => {
    expect(weekday('2026-05-15')).toBe(5);
    expect(weekday('2026-08-10')).toBe(1);
    expect(weekday('1969-12-28')).toBe(7);
    fc.assert(
      fc.property(date, (day) => {
        expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
