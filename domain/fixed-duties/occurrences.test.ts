import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../clock/lima.ts';
import { type Every, FIXED_DUTIES, type FixedDay } from './duties.ts';
import { nearnessOf, occurrencesBetween, periodWords } from './occurrences.ts';

const fixedDay = fc.constantFrom<Every>(1, 3, 6, 12).chain((every) =>
  fc.record({
    every: fc.constant(every),
    month: fc.integer({ min: 1, max: every }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
);
const someDay = fc.integer({ min: 0, max: 40 * 365 }).map((days) => addDays('2000-01-01', days));

/** Day by day, without periods: a day is due when its month is one of the duty's and its day is its day. */
function slowly({ every, month, day }: FixedDay, from: string, to: string): string[] {
  const found: string[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) {
    const isItsMonth = (Number(at.slice(5, 7)) - month) % every === 0;
    const isLast = addDays(at, 1).endsWith('-01');
    const number = Number(at.slice(8));
    if (isItsMonth && (number === day || (isLast && number < day))) found.push(at);
  }
  return found;
}

it('§4.4: finds the days that a count day by day finds, each once, in order', () => {
  fc.assert(
    fc.property(fixedDay, someDay, fc.integer({ min: 0, max: 800 }), (on, from, days) => {
      const to = addDays(from, days);
      const found = occurrencesBetween(on, from, to);
      expect(found.map(({ dueOn }) => dueOn)).toEqual(slowly(on, from, to));
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }),
    { numRuns: 60 },
  );
});

/** Worked by hand over the calendar of 2028, a leap year. */
it('§4.4: puts the duties of 2028 where the norms put them', () => {
  const due = (id: string) => {
    const { recurrence } = FIXED_DUTIES.find((duty) => duty.id === id) ?? {};
    if (recurrence?.kind !== 'fixed') throw new Error(id);
    return occurrencesBetween(recurrence.on, '2028-01-01', '2028-12-31').map(({ dueOn }) => dueOn);
  };
  // Sunday 30 January stays.
  expect(due('ciam_informe_anual')).toEqual(['2028-01-30']);
  // Before 31 March.
  expect(due('omaped_presupuesto')).toEqual(['2028-03-30']);
  expect(due('ciam_registro_mensual').slice(0, 4)).toEqual([
    '2028-01-31',
    '2028-02-29',
    '2028-03-31',
    '2028-04-30',
  ]);
  const quarters = ['2028-01-15', '2028-04-15', '2028-07-15', '2028-10-15'];
  expect(due('coprosec_trimestral')).toEqual(quarters);
  expect(due('observatorio_trimestral')).toEqual(quarters);
  expect(due('dia_maltrato_vejez')).toEqual(['2028-06-15']);
  expect(due('dia_adulto_mayor')).toEqual(['2028-08-26']);
  expect(due('dia_personas_edad')).toEqual(['2028-10-01']);
});

it('says of which period each tells', () => {
  expect(periodWords({ tells: 'before' }, '2026-T1')).toBe('cuarto trimestre de 2025');
  expect(periodWords({ tells: 'before' }, '2026')).toBe('año 2025');
  expect(periodWords({ tells: 'same' }, '2026-09')).toBe('setiembre de 2026');
  expect(periodWords({ tells: 'before' }, '2026-S2')).toBe('primer semestre de 2026');
  expect(periodWords({ tells: 'none' }, '2026')).toBeNull();
  expect(periodWords({ tells: 'same' }, 'ayer')).toBeNull();
});

it('reminds from its day on, both ends counted', () => {
  // Fifteen days before the 30th, and the day before that.
  expect(nearnessOf('2027-01-30', 15, '2027-01-15')).toBe('near');
  expect(nearnessOf('2027-01-30', 15, '2027-01-14')).toBe('later');
  fc.assert(
    fc.property(someDay, someDay, fc.integer({ min: 0, max: 120 }), (dueOn, today, remindDays) => {
      const left = daysBetween(today, dueOn);
      const slow = left < 0 ? 'late' : left === 0 ? 'today' : left <= remindDays ? 'near' : 'later';
      expect(nearnessOf(dueOn, remindDays, today)).toBe(slow);
    }),
  );
});

it('has each duty once, with its norm, and a doubt wherever it is not verified', () => {
  expect(new Set(FIXED_DUTIES.map(({ id }) => id)).size).toBe(FIXED_DUTIES.length);
  for (const duty of FIXED_DUTIES) {
    expect(duty.norm, duty.id).not.toBe('');
    expect(duty.doubt === '', duty.id).toBe(duty.verified);
  }
});
