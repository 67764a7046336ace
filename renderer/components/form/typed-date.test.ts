import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { parseTypedDate, parseTypedTime } from './typed-date.ts';

const TODAY = '2026-08-10';

describe('parseTypedDate', () => {
  it.each([
    ['15/05/2026', '2026-05-15'],
    ['5-5-26', '2026-05-05'],
    [' 15.05.2026 ', '2026-05-15'],
    ['15 5 2026', '2026-05-15'],
    ['15052026', '2026-05-15'],
    ['010114', '2014-01-01'],
    ['1/1/31', '2031-01-01'],
    ['1/1/32', '1932-01-01'],
    ['31/02/2026', null],
    ['2026-05-15', null],
    ['mayo', null],
    ['', null],
  ])('%j → %s', (typed, date) => {
    expect(parseTypedDate(typed, TODAY)).toBe(date);
  });

  it('reads back every date as the desk writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 3_000 }), (days) => {
        const date = addDays(TODAY, days);
        expect(parseTypedDate(shortDate(date), TODAY)).toBe(date);
      }),
    );
  });
});

describe('parseTypedTime', () => {
  it.each([
    ['9:20', '09:20'],
    ['09.20', '09:20'],
    ['0920', '09:20'],
    ['920', '09:20'],
    ['9', '09:00'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['9:6', null],
    ['', null],
  ])('%j → %s', (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time);
  });
});
