import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedTerm, refuseChanges, type Suspension, type TermChange } from './changes.ts';
import { createCalendar } from './holidays.ts';
import { addDays, addMinutes, addMonths, dateInLima, instantFromLima, timeInLima } from './lima.ts';
import { TERM_RULES, type TermRule, type TermUnit } from './rules.ts';
import { computeTerm } from './terms.ts';

const closure = {
  date: '2026-08-13',
  name: 'Sin luz',
  scope: 'cierre',
  norm: 'Memorando 3-2026',
} as const;
const calendar = createCalendar({ closures: [closure] });

const why = { reason: 'Huelga', author: 'Rosa Quispe', norm: 'TUO Ley 27444, art. 147' };
const suspended = (from: string, to: string): Suspension => ({
  kind: 'suspension',
  from,
  to,
  ...why,
});
const extended = (amount: number): TermChange => ({ kind: 'extension', amount, ...why });

const rule = (unit: TermUnit, amount: number): TermRule => ({
  id: 'X',
  label: 'X',
  unit,
  amount,
  norm: 'prueba',
  verified: true,
  extension: { upTo: null, condition: '', norm: 'prueba' },
});

describe('refuseChanges', () => {
  it.each([
    ['nothing', TERM_RULES.DER_DELITO, [], null],
    ['an extension of what has none', TERM_RULES.RDF_EVAL, [extended(1)], 'not_extendable'],
    ['as much as is written', TERM_RULES.CON_DURACION, [extended(90)], null],
    ['up to the most', TERM_RULES.RDF_MEDIDA, [extended(3)], null],
    [
      'beyond the most, in two times',
      TERM_RULES.RDF_MEDIDA,
      [extended(2), extended(2)],
      'too_long',
    ],
    ['beyond 72 hours', TERM_RULES.RDF_PRELIM, [extended(49)], 'too_long'],
    ['a suspension', TERM_RULES.RDF_EVAL, [suspended('2026-08-11', '2026-08-11')], null],
    [
      'days reversed',
      TERM_RULES.RDF_EVAL,
      [suspended('2026-08-12', '2026-08-11')],
      'days_reversed',
    ],
    [
      'what is due at once',
      TERM_RULES.DER_DELITO,
      [suspended('2026-08-11', '2026-08-12')],
      'immediate',
    ],
  ] as const)('%s', (_what, asked, changes, refused) => {
    expect(refuseChanges(asked, changes)).toBe(refused);
  });

  it('is what changedTerm throws', () => {
    expect(() =>
      changedTerm(TERM_RULES.RDF_EVAL, '2026-08-10T14:00:00Z', calendar, [extended(1)]),
    ).toThrow('not_extendable');
  });
});

describe('changedTerm', () => {
  it('says each change, who decided it and why', () => {
    const term = changedTerm(TERM_RULES.CON_DURACION, '2026-08-10T14:00:00Z', calendar, [
      suspended('2026-08-17', '2026-08-21'),
      { ...why, kind: 'extension', amount: 5, reason: 'Acuerdo', norm: 'RDNA 38.8' },
    ]);
    // 10 August and 30 days is 9 September; five suspended, 14; five more, Saturday 19; Monday 21.
    expect(term.explanation).toBe(
      'Plazo de 30 días calendario desde el 10/08/2026 09:00 (RDNA 38.8). Se cuentan todos los días, desde el siguiente. Suspendido del 17/08/2026 al 21/08/2026: Huelga; lo decidió Rosa Quispe (TUO Ley 27444, art. 147). Ampliado en 5 días calendario: Acuerdo; lo decidió Rosa Quispe (RDNA 38.8). El último día no era laborable (sáb 19/09, sábado y dom 20/09, domingo) y pasa al siguiente día hábil (TUO Ley 27444, art. 145.2). Vence el lunes 21/09/2026.',
    );
    expect(dateInLima(term.due)).toBe('2026-09-21');
  });

  const date = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
  const start = fc
    .tuple(date, fc.nat(23 * 60))
    .map(([day, minute]) => addMinutes(instantFromLima(day, '00:00'), minute));
  /** Some within the term, some before or after; they may overlap. */
  const gaps = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.nat(12)), { maxLength: 3 });
  const spans = (from: string, given: readonly (readonly [number, number])[]) =>
    given.map(([after, length]) => {
      const first = addDays(dateInLima(from), after);
      return suspended(first, addDays(first, length));
    });
  const stands = (changes: readonly Suspension[], day: string) =>
    changes.some(({ from, to }) => from <= day && day <= to);
  const opens = (day: string) => calendar.isWorkingDay(day) && calendar.closureOn(day) === null;

  /** Day by day, on dates. */
  function slowDays(
    { unit, amount }: TermRule,
    from: string,
    changes: readonly Suspension[],
  ): string {
    const first = dateInLima(from);
    let left = amount;
    if (unit === 'months') {
      left = 0;
      for (let day = first; day < addMonths(first, amount); day = addDays(day, 1)) left += 1;
    }
    let day = first;
    while (left > 0) {
      day = addDays(day, 1);
      if (!stands(changes, day) && (unit !== 'working_days' || calendar.isWorkingDay(day)))
        left -= 1;
    }
    while (stands(changes, day) || !opens(day)) day = addDays(day, 1);
    return day;
  }

  it.each(['working_days', 'calendar_days', 'months'] as const)(
    'in %s, as a slow count says',
    (unit) => {
      fc.assert(
        fc.property(
          start,
          gaps,
          fc.integer({ min: 1, max: unit === 'months' ? 9 : 30 }),
          fc.nat(unit === 'months' ? 3 : 10),
          (from, given, amount, more) => {
            const changes = spans(from, given);
            const all = more === 0 ? changes : [...changes, extended(more)];
            const due = changedTerm(rule(unit, amount), from, calendar, all).due;
            expect(timeInLima(due)).toBe('23:59');
            expect(dateInLima(due)).toBe(slowDays(rule(unit, amount + more), from, changes));
          },
        ),
      );
    },
  );

  it('in hours, as a slow count by the minute says', () => {
    fc.assert(
      fc.property(start, gaps, fc.integer({ min: 1, max: 72 }), (from, given, amount) => {
        const changes = spans(from, given);
        let at = from;
        for (let left = amount * 60; left > 0; at = addMinutes(at, 1))
          if (!stands(changes, dateInLima(at))) left -= 1;
        expect(changedTerm(rule('hours', amount), from, calendar, changes).due).toBe(at);
      }),
      { numRuns: 30 },
    );
  });

  it('is the term itself without changes', () => {
    const unit = fc.constantFrom<TermUnit>(
      'hours',
      'working_hours',
      'working_days',
      'calendar_days',
      'months',
      'immediate',
    );
    fc.assert(
      fc.property(unit, start, fc.integer({ min: 1, max: 12 }), (of, from, amount) => {
        const { due } = computeTerm(rule(of, amount), from, calendar);
        expect(changedTerm(rule(of, amount), from, calendar, []).due).toBe(due);
      }),
    );
  });
});
