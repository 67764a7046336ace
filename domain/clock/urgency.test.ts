import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instantFromLima } from './lima.ts';
import { alertLevel, describeDue, describeImmediate, urgencyOf } from './urgency.ts';

const at = (date: string, time: string) => instantFromLima(date, time);
const NOW = at('2026-08-10', '10:00');

describe('describeDue and urgencyOf', () => {
  it.each([
    ['2026-08-08', '09:20', 'venció hace 2 días, sáb 08/08', 'overdue'],
    ['2026-08-09', '23:59', 'venció ayer, dom 09/08', 'overdue'],
    ['2026-08-10', '09:20', 'venció hoy 09:20', 'overdue'],
    ['2026-08-10', '16:20', 'vence hoy 16:20', 'today'],
    ['2026-08-10', '23:59', 'vence hoy', 'today'],
    ['2026-08-11', '09:20', 'vence mañana, mar 11/08 09:20', 'tomorrow'],
    ['2026-08-11', '23:59', 'vence mañana, mar 11/08', 'tomorrow'],
    ['2026-08-15', '23:59', 'vence en 5 días, sáb 15/08', 'week'],
    ['2026-08-17', '23:59', 'vence en 7 días, lun 17/08', 'week'],
    ['2026-08-18', '23:59', 'vence en 8 días, mar 18/08', 'later'],
    ['2027-02-10', '23:59', 'vence en 184 días, mié 10/02/2027', 'later'],
  ])('%s %s: %s', (date, time, words, urgency) => {
    expect(describeDue(at(date, time), NOW)).toBe(words);
    expect(urgencyOf(at(date, time), NOW)).toBe(urgency);
  });

  it('lets the last minute of the day pass before it is late', () => {
    const due = at('2026-08-10', '23:59');
    expect(urgencyOf(due, '2026-08-11T04:59:59.999Z')).toBe('today');
    expect(urgencyOf(due, '2026-08-11T05:00:00.000Z')).toBe('overdue');
  });

  it('reads the day of Lima, not of UTC', () => {
    expect(urgencyOf(at('2026-08-11', '08:00'), at('2026-08-10', '23:30'))).toBe('tomorrow');
  });

  it('says "venció" exactly when it is overdue', () => {
    const instant = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instant, instant, (due, now) => {
        expect(describeDue(due, now).startsWith('venció')).toBe(urgencyOf(due, now) === 'overdue');
      }),
    );
  });
});

describe('alertLevel', () => {
  it.each([
    ['2026-08-03', '2026-08-21', 'green'],
    ['2026-08-03', '2026-08-16', 'amber'],
    ['2026-08-03', '2026-08-12', 'amber'],
    ['2026-08-03', '2026-08-10', 'red'],
    ['2026-08-03', '2026-08-09', 'black'],
  ])('from %s to %s is %s on the 10th', (start, due, level) => {
    expect(alertLevel(at(start, '10:00'), at(due, '23:59'), NOW)).toBe(level);
  });
});

describe('what is due at once', () => {
  const since = at('2026-08-10', '07:50');

  it.each([
    ['2026-08-10', '07:50', 'INMEDIATO – ahora'],
    ['2026-08-10', '08:35', 'INMEDIATO – hace 45 min'],
    ['2026-08-10', '09:50', 'INMEDIATO – hace 2 h'],
    ['2026-08-10', '10:00', 'INMEDIATO – hace 2 h 10 min'],
    ['2026-08-11', '07:50', 'INMEDIATO – hace 1 día'],
    ['2026-08-12', '10:05', 'INMEDIATO – hace 2 días 2 h'],
  ])('on %s at %s says %s', (date, time, words) => {
    expect(describeImmediate(since, at(date, time))).toBe(words);
  });

  it('never says how much is left, and is red however long ago it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        const now = addMinutes(since, minutes);
        expect(describeImmediate(since, now)).not.toMatch(/venc|queda/);
        expect(alertLevel(since, since, now)).toBe('red');
      }),
    );
  });
});
