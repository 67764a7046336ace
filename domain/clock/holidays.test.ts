import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { createCalendar, holidaysOf } from './holidays.ts';

const FIXED = [
  '01-01',
  '05-01',
  '06-07',
  '06-29',
  '07-23',
  '07-28',
  '07-29',
  '08-06',
  '08-28',
  '08-30',
  '10-08',
  '11-01',
  '12-08',
  '12-09',
  '12-25',
];

/** Holy Thursday and Good Friday, from the almanac. */
const HOLY_WEEK: Readonly<Record<number, readonly [string, string]>> = {
  2024: ['03-28', '03-29'],
  2025: ['04-17', '04-18'],
  2026: ['04-02', '04-03'],
  2027: ['03-25', '03-26'],
  2028: ['04-13', '04-14'],
  2029: ['03-29', '03-30'],
  2030: ['04-18', '04-19'],
};

describe('holidays', () => {
  it.each(Object.entries(HOLY_WEEK))(
    'of %s are those of DL 713 and Ley 23849, and no other',
    (year, holyWeek) => {
      const expected = [...FIXED, ...holyWeek].map((day) => `${year}-${day}`).sort();
      expect([...holidaysOf(Number(year)).keys()].sort()).toEqual(expected);
    },
  );

  it('come each with a norm', () => {
    for (const day of holidaysOf(2026).values()) expect(day.norm).toMatch(/^(DL 713|Ley 23849)/);
    expect(createCalendar().holidayOn('2026-08-28')).toMatchObject({
      scope: 'regional',
      norm: 'Ley 23849',
    });
  });

  it('leave out nothing that the library knows but Easter Sunday', () => {
    const library = new Holidays('PE');
    for (const year of [2024, 2026, 2030]) {
      const missing = library
        .getHolidays(year)
        .filter((day) => !holidaysOf(year).has(day.date.slice(0, 10)));
      expect(missing.map((day) => day.rule)).toEqual(['easter']);
    }
  });

  it('begin when their law began', () => {
    const calendar = createCalendar();
    expect(calendar.isWorkingDay('2023-06-07')).toBe(true);
    expect(calendar.isWorkingDay('2024-06-07')).toBe(false);
  });
});

describe('createCalendar', () => {
  it('works Monday to Friday', () => {
    const calendar = createCalendar();
    expect(calendar.isWorkingDay('2026-05-15')).toBe(true);
    expect(calendar.isWorkingDay('2026-05-16')).toBe(false);
    expect(calendar.isWorkingDay('2026-05-17')).toBe(false);
    expect(calendar.isWorkingDay('2026-04-02')).toBe(false);
    expect(calendar.holidayOn('2026-04-03')?.name).toBe('Viernes Santo');
    expect(calendar.holidayOn('2026-04-04')).toBeNull();
  });

  it('takes the days of the office', () => {
    const day = {
      date: '2025-09-01',
      name: 'Retorno de Tarata',
      scope: 'regional',
      norm: 'Ordenanza Regional 012-2025',
    } as const;
    const calendar = createCalendar({ extra: [day], removed: ['2026-08-28'] });
    expect(calendar.isWorkingDay('2025-09-01')).toBe(false);
    expect(calendar.holidayOn('2025-09-01')).toEqual(day);
    expect(calendar.isWorkingDay('2026-08-28')).toBe(true);
    expect(createCalendar().isWorkingDay('2026-08-28')).toBe(false);
  });

  it('refuses what is not a date', () => {
    expect(() => createCalendar().isWorkingDay('2026-02-30')).toThrow(RangeError);
  });
});
