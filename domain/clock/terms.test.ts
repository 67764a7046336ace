import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from './holidays.ts';
import { addDays, addMinutes, dateInLima, instantFromLima, timeInLima, weekday } from './lima.ts';
import { TERM_RULES, type TermRule } from './rules.ts';
import { computeTerm, keeping, termDue } from './terms.ts';

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
    expect(computeTerm(TERM_RULES.DRAFT_RECEPTION, start, calendar, { hours }).due).toBe(
      instantFromLima('2026-05-19', '09:00'),
    );
    expect(() =>
      computeTerm(TERM_RULES.DRAFT_RECEPTION, start, calendar, {
        hours: { from: '16:00', to: '08:00' },
      }),
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

describe('a norm that reads in two ways', () => {
  const rule = (unit: TermRule['unit'], otherUnit: TermRule['unit']): TermRule => ({
    ...workingDays(3),
    unit,
    verified: false,
    otherReading: { amount: 3, unit: otherUnit, why: 'lo lee así la UPE' },
  });
  // A Thursday: three calendar days end on Sunday, so on Monday; three working days on Tuesday.
  const start = instantFromLima('2026-05-14', '10:00');

  it('ends on the earlier date, and says the other', () => {
    const term = computeTerm(rule('calendar_days', 'working_days'), start, calendar);
    expect(dateInLima(term.due)).toBe('2026-05-18');
    expect(dateInLima(term.otherDue ?? '')).toBe('2026-05-19');
    expect(term.explanation).toBe(
      'Plazo de 3 días calendario desde el 14/05/2026 10:00 (prueba). Se cuentan todos los días, desde el siguiente. El último día no era laborable (dom 17/05, domingo) y pasa al siguiente día hábil (TUO Ley 27444, art. 145.2). Vence el lunes 18/05/2026. Según otra lectura (lo lee así la UPE), vence el martes 19/05/2026. Este plazo está por verificar.',
    );
  });

  it('warns on the other reading when that one ends first', () => {
    const asked = rule('working_days', 'calendar_days');
    const term = computeTerm(asked, start, calendar);
    expect(dateInLima(term.due)).toBe('2026-05-18');
    expect(termDue(asked, start, calendar)).toBe(term.due);
    expect(term.explanation).toContain(
      'Vence el martes 19/05/2026. Según otra lectura (lo lee así la UPE), vence el lunes 18/05/2026. El aviso sale con la primera de las dos fechas.',
    );
  });

  it('says nothing of it when both end alike', () => {
    const term = computeTerm(rule('working_days', 'working_days'), start, calendar);
    expect(term.otherDue).toBeNull();
    expect(term.explanation).not.toContain('otra lectura');
  });
});

describe('the distance', () => {
  const distance = { days: 2, reason: 'de Susapaya a Tarata', norm: 'TUO Ley 27444, art. 146' };

  it.each([
    // Fri 15 (1), Mon 18 (2), Tue 19 (3), and two more.
    ['working_days', 3, '2026-05-14', '2026-05-21'],
    // 14 and 3 days, and two more: Tuesday 19.
    ['calendar_days', 3, '2026-05-14', '2026-05-19'],
    // 14 June and two more: Tuesday 16.
    ['months', 1, '2026-05-14', '2026-06-16'],
  ] as const)('adds its days to a term in %s', (unit, amount, from, last) => {
    const term = computeTerm(
      { ...workingDays(amount), unit },
      instantFromLima(from, '10:00'),
      calendar,
      { distance },
    );
    expect(dateInLima(term.due)).toBe(last);
    expect(term.explanation).toContain(
      'Se agrega el término de la distancia, 2 días: de Susapaya a Tarata (TUO Ley 27444, art. 146).',
    );
  });

  it('is not for terms in hours', () => {
    expect(() =>
      computeTerm(TERM_RULES.DNA_CALIF, '2026-05-14T15:00:00Z', calendar, { distance }),
    ).toThrow(RangeError);
  });
});

describe('a day on which the office did not open', () => {
  const closures = [
    { date: '2026-05-20', name: 'Corte de luz', scope: 'cierre', norm: 'Memorando 12-2026' },
  ] as const;
  const closed = createCalendar({ closures });
  const of = (amount: number, from: string) =>
    computeTerm(workingDays(amount), instantFromLima(from, '10:00'), closed);

  it('counts within a term, and is never its last day', () => {
    expect(dateInLima(of(3, '2026-05-18').due)).toBe('2026-05-21');
    const moved = of(2, '2026-05-18');
    expect(dateInLima(moved.due)).toBe('2026-05-21');
    expect(moved.explanation).toContain(
      'El último día la oficina no atendió (mié 20/05, Corte de luz (Memorando 12-2026)) y pasa al siguiente día hábil (TUO Ley 27444, art. 145.2).',
    );
    expect(moved.skipped.map(({ date }) => date)).toEqual(['2026-05-20']);
  });

  it('has no hour of attention', () => {
    const start = instantFromLima('2026-05-19', '14:00');
    const draft = computeTerm(TERM_RULES.DRAFT_RECEPTION, start, closed);
    expect(draft.due).toBe(instantFromLima('2026-05-21', '10:00'));
    const first = computeTerm(TERM_RULES.DNA_CALIF, start, closed);
    expect(first.lastWorkingMoment).toBe(instantFromLima('2026-05-19', '16:00'));
  });
});

describe('keeping', () => {
  const term = computeTerm(workingDays(3), instantFromLima('2026-05-18', '10:00'), calendar);

  it('leaves a term whose date is the one that was kept', () => {
    expect(keeping(term, term.due)).toBe(term);
  });

  it('says that the calendar changed after a term was over', () => {
    const kept = keeping(term, instantFromLima('2026-05-22', '23:59'));
    expect(dateInLima(kept.due)).toBe('2026-05-22');
    expect(kept.explanation).toMatch(
      /cambió después: este plazo conserva la fecha que tenía, el viernes 22\/05\/2026\.$/,
    );
  });
});

describe('the table', () => {
  it('names each rule as its key, with a norm', () => {
    for (const [id, rule] of Object.entries(TERM_RULES)) {
      expect(rule.id).toBe(id);
      expect(rule.norm).not.toBe('');
    }
  });

  it('names the rule that takes the place of another one', () => {
    const rules: readonly TermRule[] = Object.values(TERM_RULES);
    const ids = rules.map(({ id }) => id);
    for (const { extendedAs } of rules)
      if (extendedAs !== undefined) expect(ids).toContain(extendedAs);
  });

  it('says what is still to be verified', () => {
    const term = computeTerm(TERM_RULES.LETTER_REMINDER, '2026-05-15T14:20:00Z', calendar);
    expect(term.explanation).toBe(
      'Plazo de 5 días hábiles desde el 15/05/2026 09:20 (Propuesta de la oficina). Se cuenta desde el día hábil siguiente (TUO Ley 27444, art. 144.1). No cuentan sábados ni domingos. Vence el viernes 22/05/2026. Este plazo está por verificar.',
    );
  });
});
