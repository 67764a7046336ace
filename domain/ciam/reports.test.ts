import { describe, expect, it } from 'vitest';
import { advanceMonth, annualReportDay, annualReportNear, staleUntil } from './reports.ts';

describe('PAM_ANUAL, 30 January on the year before (§4.1)', () => {
  it('passes a reminder from 45 days before until the day itself', () => {
    expect(annualReportDay(2026)).toBe('2027-01-30');
    expect(annualReportNear('2026-12-16')).toEqual({ year: 2026, day: '2027-01-30' });
    expect(annualReportNear('2027-01-30')).toEqual({ year: 2026, day: '2027-01-30' });
  });
  it('refuses any other day of the year', () => {
    expect(annualReportNear('2026-12-15')).toBeNull();
    expect(annualReportNear('2027-01-31')).toBeNull();
    expect(annualReportNear('2027-07-01')).toBeNull();
  });
});

describe('PAM_AVANCE, every month', () => {
  it('passes the month before, over the turn of a year', () => {
    expect(advanceMonth('2026-08-31')).toBe('2026-07');
    expect(advanceMonth('2027-01-01')).toBe('2026-12');
  });
  it('refuses a ficha that nobody looked over for twelve months, and not one day less', () => {
    expect(staleUntil('2026-08-10')).toBe('2025-08-09');
    expect('2025-08-10' <= staleUntil('2026-08-10')).toBe(false);
  });
});
