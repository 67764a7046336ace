import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from './holidays.ts';
import { addDays, addMinutes, dateInLima, instantFromLima, timeInLima, weekday } from './lima.ts';
import { TERM_RULES, type TermRule } from './rules.ts';
import { computeTerm } from './terms.ts';

const calendar = createCalendar();

function due(rule: TermRule, date: string, time: string): string {
  const term = computeTerm(rule, instantFromLima(date, time), calendar);
  return `${dateInLima(term.due)} ${timeInLima(term.due)}`;
}

function workingDays(amount: number): TermRule {
  return { id: 'X', label: 'X', amount, unit: 'working_days', norm: 'prueba', verified: true };
}

describe('working days, by hand', () => {
  it.each([
    ['an ordinary week', 5, '2026-05-15', '2026-05-22'],
    ['from a Saturday', 1, '2026-05-16', '2026-05-18'],
    ['Holy Week 2026', 3, '2026-04-01', '2026-04-08'],
    ['Fiestas Patrias', 1, '2026-07-27', '2026-07-30'],
    ['23 July and Fiestas Patrias', 5, '2026-07-21', '2026-07-31'],
    ["Tacna's day, on a Friday", 1, '2026-08-27', '2026-08-31'],
    ['8 and 9 December', 1, '2026-12-07', '2026-12-10'],
    ['over the year', 3, '2026-12-30', '2027-01-05'],
    ['7 June falls on a Sunday', 7, '2026-06-03', '2026-06-12'],
  ])('%s: %i dh from %s is %s', (_what, amount, from, last) => {
    expect(due(workingDays(amount), from, '10:00')).toBe(`${last} 23:59`);
  });

  it('tells what it jumped over', () => {
    const term = computeTerm(workingDays(3), instantFromLima('2026-04-01', '10:00'), calendar);
    expect(term.skipped).toEqual([
      { date: '2026-04-02', reason: 'Jueves Santo (DL 713, art. 6)' },
      { date: '2026-04-03', reason: 'Viernes Santo (DL 713, art. 6)' },
      { date: '2026-04-04', reason: 'sábado' },
      { date: '2026-04-05', reason: 'domingo' },
    ]);
  });
});

describe('working days, against a slow count', () => {
  const date = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2024-01-01', days));

  it('has exactly so many working days after the start, the last being one of them', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), fc.nat(1439), (from, amount, minute) => {
        const start = addMinutes(instantFromLima(from, '00:00'), minute);
        const last = dateInLima(computeTerm(workingDays(amount), start, calendar).due);
        let seen = 0;
        for (let day = from; day < last; ) {
          day = addDays(day, 1);
          if (weekday(day) < 6 && calendar.holidayOn(day) === null) seen += 1;
        }
        expect(seen).toBe(amount);
        expect(calendar.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('never ends earlier when it starts later', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 30 }), fc.nat(30), (from, amount, later) => {
        const one = computeTerm(workingDays(amount), instantFromLima(from, '09:00'), calendar);
        const two = computeTerm(
          workingDays(amount),
          instantFromLima(addDays(from, later), '09:00'),
          calendar,
        );
        expect(one.due <= two.due).toBe(true);
      }),
    );
  });
});

describe('hours', () => {
  it('run on the clock through the weekend, and tell the last moment of the office', () => {
    const term = computeTerm(TERM_RULES.DNA_CALIF, '2026-05-15T14:20:00.000Z', calendar);
    expect(term.due).toBe('2026-05-16T14:20:00.000Z');
    expect(term.lastWorkingMoment).toBe(instantFromLima('2026-05-15', '16:00'));
    expect(term.skipped).toEqual([]);
    expect(term.explanation).toBe(
      'Plazo de 24 horas desde el 15/05/2026 09:20 (RDNA 30.2). Las horas corren de corrido, también en días no laborables. Vence el sábado 16/05/2026 a las 09:20.',
    );
  });

  it('end within opening hours when they can, and say when no office opens before', () => {
    const tuesday = computeTerm(
      TERM_RULES.DNA_CALIF,
      instantFromLima('2026-05-18', '09:20'),
      calendar,
    );
    expect(tuesday.lastWorkingMoment).toBe(tuesday.due);
    const night = computeTerm(
      TERM_RULES.DNA_CALIF,
      instantFromLima('2026-05-15', '18:00'),
      calendar,
    );
    expect(night.lastWorkingMoment).toBeNull();
    const dawn = computeTerm(
      TERM_RULES.DNA_CALIF,
      instantFromLima('2026-05-18', '06:00'),
      calendar,
    );
    expect(dawn.lastWorkingMoment).toBe(instantFromLima('2026-05-18', '16:00'));
  });

  it.each([
    ['within the morning', '2026-05-15', '09:00', '2026-05-15 13:00'],
    ['over the weekend', '2026-05-15', '14:30', '2026-05-18 10:30'],
    ['to the closing hour', '2026-05-15', '12:00', '2026-05-15 16:00'],
    ['before opening', '2026-05-15', '06:00', '2026-05-15 12:00'],
    ['after closing, before Fiestas Patrias', '2026-07-27', '17:00', '2026-07-30 12:00'],
    ['on a Sunday', '2026-05-17', '11:00', '2026-05-18 12:00'],
  ])('of the office, %s', (_what, date, time, end) => {
    expect(due(TERM_RULES.DRAFT_RECEPTION, date, time)).toBe(end);
  });

  it('of an office with other hours', () => {
    const hours = { from: '07:30', to: '09:30' };
    const start = instantFromLima('2026-05-15', '09:00');
    expect(computeTerm(TERM_RULES.DRAFT_RECEPTION, start, calendar, hours).due).toBe(
      instantFromLima('2026-05-19', '09:00'),
    );
    expect(() =>
      computeTerm(TERM_RULES.DRAFT_RECEPTION, start, calendar, { from: '16:00', to: '08:00' }),
    ).toThrow(RangeError);
  });
});

describe('months and calendar days', () => {
  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2026-02-28', '2026-08-31'],
    ['2026-01-28', '2026-07-30'],
    ['2025-08-31', '2026-03-02'],
  ])('six months from %s end on %s', (from, last) => {
    expect(due(TERM_RULES.DNA_VERIF, from, '10:00')).toBe(`${last} 23:59`);
  });

  it('says why the last day moved', () => {
    const term = computeTerm(
      TERM_RULES.DNA_VERIF,
      instantFromLima('2026-01-28', '10:00'),
      calendar,
    );
    expect(term.explanation).toContain(
      'El último día no era laborable (mar 28/07, Fiestas Patrias (DL 713, art. 6) y mié 29/07',
    );
  });

  it('counts calendar days', () => {
    const rule: TermRule = { ...workingDays(30), unit: 'calendar_days' };
    expect(due(rule, '2026-05-15', '10:00')).toBe('2026-06-15 23:59');
  });

  it('is due at once when immediate', () => {
    const term = computeTerm(
      { ...workingDays(0), unit: 'immediate' },
      '2026-05-15T14:20:00Z',
      calendar,
    );
    expect(term.due).toBe('2026-05-15T14:20:00.000Z');
    expect(term.explanation).toBe('De inmediato, desde el 15/05/2026 09:20 (prueba).');
  });
});

describe('the table', () => {
  it('names each rule as its key, with a norm', () => {
    for (const [id, rule] of Object.entries(TERM_RULES)) {
      expect(rule.id).toBe(id);
      expect(rule.norm).not.toBe('');
    }
  });

  it('says what is still to be verified', () => {
    const term = computeTerm(TERM_RULES.LETTER_REMINDER, '2026-05-15T14:20:00Z', calendar);
    expect(term.explanation).toBe(
      'Plazo de 5 días hábiles desde el 15/05/2026 09:20 (Propuesta de la oficina). Se cuenta desde el día hábil siguiente (TUO Ley 27444, art. 144.1). No cuentan sábados ni domingos. Vence el viernes 22/05/2026. Este plazo está por verificar.',
    );
  });
});
