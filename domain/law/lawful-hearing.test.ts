import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { addDays } from '../clock/lima.ts';
import { refusalOf } from './faults.ts';
import {
  firstHearingDay,
  type HearingFacts,
  type HearingReading,
  hearingDay,
  hearingDays,
  lastHearingDay,
  refusePlace,
} from './lawful-hearing.ts';

const calendar = createCalendar();

// July 2026: mon 20, thu 23 (holiday), tue 28 and wed 29 (holidays); August: thu 6 (holiday).
const facts: HearingFacts = {
  firstSentOn: '2026-07-20',
  receivedOn: ['2026-07-20', '2026-07-21'],
  waivedByAll: false,
  reading: 'estricto',
};
const codesOn = (date: string, changes: Partial<HearingFacts> = {}) =>
  hearingDay(date, { ...facts, ...changes }, calendar).faults.map(({ code }) => code);

describe('V04 the last day', () => {
  // Sent mon 20; tue 21, wed 22, fri 24, mon 27, thu 30, fri 31, mon 3, tue 4, wed 5, fri 7: ten.
  it('passes the tenth working day after the first invitation was sent', () => {
    expect(lastHearingDay('2026-07-20', calendar)).toBe('2026-08-07');
    expect(codesOn('2026-08-07')).toEqual([]);
  });
  it('refuses the eleventh, and says which was the last', () => {
    const [late] = hearingDay('2026-08-10', facts, calendar).faults;
    expect(late).toMatchObject({ code: 'hearing_too_late', rule: 'V04', severity: 'override' });
    expect(late?.message).toContain('vie 07/08');
  });
  it('passes it all the same by the responsable with a reason, and refuses it without one', () => {
    const { faults } = hearingDay('2026-08-10', facts, calendar);
    expect(refusalOf(faults, { override: { isResponsable: true, reason: 'Nevada.' } })).toBeNull();
    expect(refusalOf(faults, { override: { isResponsable: true, reason: '' } })?.rule).toBe('V04');
  });
});

describe('V05 the first day', () => {
  // Received tue 21: wed 22, fri 24, mon 27 lie between; thu 30 is the fourth.
  it('passes from the fourth working day, read strictly; from the third, laxly', () => {
    expect(codesOn('2026-07-30')).toEqual([]);
    expect(codesOn('2026-07-27', { reading: 'laxo' })).toEqual([]);
  });
  it('refuses the day before, by the invitation that was received last, and says from when', () => {
    expect(codesOn('2026-07-27')).toEqual(['hearing_too_soon']);
    expect(codesOn('2026-07-24', { reading: 'laxo' })).toEqual(['hearing_too_soon']);
    const [soon] = hearingDay('2026-07-27', facts, calendar).faults;
    expect(soon).toMatchObject({ rule: 'V05', severity: 'block' });
    expect(soon?.message).toContain('jue 30/07');
  });
  it('refuses while a cargo is missing', () => {
    for (const receivedOn of [[], ['2026-07-20', null]])
      expect(codesOn('2026-07-31', { receivedOn })).toEqual(['hearing_not_received']);
  });
  it('passes even the same day when all waive it, received or not', () => {
    expect(codesOn('2026-07-20', { waivedByAll: true })).toEqual([]);
    expect(codesOn('2026-07-20', { waivedByAll: true, receivedOn: [null] })).toEqual([]);
    expect(
      hearingDay('2026-07-20', { ...facts, waivedByAll: true }, calendar).receiveBy,
    ).toBeNull();
  });
});

describe('the other days', () => {
  it('are none before the invitation, nor when nobody works', () => {
    expect(codesOn('2026-07-17', { waivedByAll: true })).toEqual(['hearing_before_invitation']);
    expect(codesOn('2026-08-01')).toEqual(['hearing_closed_day']);
    expect(codesOn('2026-08-06')).toEqual(['hearing_closed_day']);
  });
  it('tell by when the invitations must be received', () => {
    expect(hearingDay('2026-07-30', facts, calendar).receiveBy).toBe('2026-07-21');
    // Received on the holiday, the count begins on the 24th all the same.
    expect(hearingDay('2026-07-31', facts, calendar).receiveBy).toBe('2026-07-23');
  });
  it('leave a window of lawful days', () => {
    const lawful = hearingDays(facts, { from: '2026-07-20', to: '2026-08-12' }, calendar)
      .filter(({ faults }) => faults.length === 0)
      .map(({ date }) => date.slice(5));
    expect(hearingDays(facts, { from: '2026-07-20', to: '2026-07-22' }, calendar)).toHaveLength(3);
    expect(lawful).toEqual(['07-30', '07-31', '08-03', '08-04', '08-05', '08-07']);
  });
});

describe('against a slow count', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2025-01-01', n));
  const reading = fc.constantFrom<HearingReading>('estricto', 'laxo');
  /** Working days after one day and before another, neither of them counted. */
  const between = (from: string, to: string): number => {
    let seen = 0;
    for (let one = addDays(from, 1); one < to; one = addDays(one, 1))
      if (calendar.isWorkingDay(one)) seen += 1;
    return seen;
  };

  it('three working days lie strictly between, or two and the hearing is the third', () => {
    fc.assert(
      fc.property(day, reading, (received, how) => {
        const first = firstHearingDay(received, how, calendar);
        expect(calendar.isWorkingDay(first)).toBe(true);
        expect(between(received, first)).toBe(how === 'estricto' ? 3 : 2);
      }),
    );
  });
  it('whoever receives by the day that is told is in time, and a day later is not', () => {
    fc.assert(
      fc.property(day, reading, (hearing, how) => {
        const by = hearingDay(hearing, { ...facts, reading: how }, calendar).receiveBy ?? '';
        expect(firstHearingDay(by, how, calendar) <= hearing).toBe(true);
        expect(firstHearingDay(addDays(by, 1), how, calendar) > hearing).toBe(true);
      }),
    );
  });
});

describe('the place', () => {
  it('outside, is authorised by the responsable with how it stays confidential (RDNA 38.7)', () => {
    const outside = {
      kind: 'outside',
      authorisedByResponsable: true,
      confidentiality: 'Sala',
    } as const;
    expect(refusePlace({ kind: 'office' })).toBeNull();
    expect(refusePlace(outside)).toBeNull();
    for (const lacking of [{ authorisedByResponsable: false }, { confidentiality: ' ' }])
      expect(refusePlace({ ...outside, ...lacking })?.code).toBe('hearing_outside_unauthorised');
  });
  it.each(['equipped', 'linked', 'reachable', 'identified'])(
    'virtual, is not without %s',
    (what) => {
      const all = {
        kind: 'virtual',
        equipped: true,
        linked: true,
        reachable: true,
        identified: true,
      } as const;
      expect(refusePlace(all)).toBeNull();
      expect(refusePlace({ ...all, [what]: false })?.code).toBe('hearing_virtual_incomplete');
    },
  );
});
