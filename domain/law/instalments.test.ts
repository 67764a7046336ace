import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { addDays } from '../clock/lima.ts';
import {
  balanceOn,
  instalmentsUntil,
  type Payment,
  type PaymentPlan,
  payableUntil,
  planBefore,
  standingOn,
} from './instalments.ts';

const calendar = createCalendar();
const plan: PaymentPlan = {
  amountCents: 45_000,
  periodicity: 'mensual',
  payDays: [30],
  startsOn: '2026-01-31',
  endsOn: null,
  oldDebt: null,
};
const days = (changes: Partial<PaymentPlan>, until: string) =>
  instalmentsUntil({ ...plan, ...changes }, until).map(({ dueOn }) => dueOn);

describe('what falls due', () => {
  it('each month on its day, or on the last of a month that lacks it', () => {
    expect(days({}, '2026-04-30')).toEqual(['2026-02-28', '2026-03-30', '2026-04-30']);
    expect(days({ startsOn: '2028-02-01' }, '2028-02-29')).toEqual(['2028-02-29']);
    expect(days({ payDays: [31] }, '2026-03-31')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
  });
  it('each week on its day; each day', () => {
    // The 1st of May 2026 was a Friday.
    const week = { periodicity: 'semanal', payDays: [5], startsOn: '2026-05-01' } as const;
    expect(days(week, '2026-05-15')).toEqual(['2026-05-01', '2026-05-08', '2026-05-15']);
    const daily = { periodicity: 'diaria', payDays: [], startsOn: '2026-05-01' } as const;
    expect(days(daily, '2026-05-03')).toEqual(['2026-05-01', '2026-05-02', '2026-05-03']);
  });
  it('twice on the last of February when both days are beyond it', () => {
    const fortnight = {
      periodicity: 'quincenal',
      payDays: [29, 31],
      startsOn: '2026-02-01',
    } as const;
    expect(days(fortnight, '2026-03-31')).toEqual([
      '2026-02-28',
      '2026-02-28',
      '2026-03-29',
      '2026-03-31',
    ]);
  });
  it('until it ends, and an old debt beyond that', () => {
    const oldDebt = { cents: 100, instalments: [{ dueOn: '2026-03-15', cents: 100 }] };
    const onOneDay = {
      ...plan,
      oldDebt: { cents: 1, instalments: [{ dueOn: '2026-03-30', cents: 1 }] },
    };
    expect(instalmentsUntil(onOneDay, '2026-03-30').map(({ of }) => of)).toEqual([
      'pension',
      'pension',
      'deuda',
    ]);
    expect(
      instalmentsUntil({ ...plan, endsOn: '2026-03-01', oldDebt }, '2026-12-31').map(
        ({ of, dueOn }) => `${of} ${dueOn}`,
      ),
    ).toEqual(['pension 2026-02-28', 'deuda 2026-03-15']);
  });
});

describe('the balance', () => {
  it('counts an instalment as late from the working day after (Código Civil, art. 183.5)', () => {
    // Saturday the 28th of February: to Monday the 2nd of March.
    expect(payableUntil('2026-02-28', calendar)).toBe('2026-03-02');
    expect(balanceOn('2026-03-01', plan, [], calendar)).toMatchObject({
      dueCents: 0,
      lateSince: null,
    });
    expect(balanceOn('2026-03-02', plan, [], calendar)).toMatchObject({
      dueCents: 45_000,
      owedCents: 45_000,
      lateSince: '2026-02-28',
    });
  });
  it('covers the oldest first, and keeps what is ahead', () => {
    const paid: Payment[] = [
      { on: '2026-03-02', cents: 45_000 },
      { on: '2026-03-30', cents: 20_000 },
    ];
    expect(balanceOn('2026-03-02', plan, paid, calendar)).toMatchObject({
      owedCents: 0,
      aheadCents: 0,
      lateSince: null,
    });
    expect(balanceOn('2026-03-30', plan, paid, calendar)).toEqual({
      dueCents: 90_000,
      paidCents: 65_000,
      owedCents: 25_000,
      aheadCents: 0,
      lateSince: '2026-03-30',
      unknown: 0,
    });
    const all = [...paid, { on: '2026-03-30', cents: 30_000 }];
    expect(balanceOn('2026-03-30', plan, all, calendar)).toMatchObject({
      owedCents: 0,
      aheadCents: 5_000,
      lateSince: null,
    });
  });
  it('says how many it cannot count, of a percentage', () => {
    const percentage = { ...plan, amountCents: null };
    expect(balanceOn('2026-03-30', percentage, [], calendar)).toMatchObject({
      dueCents: 0,
      owedCents: 0,
      unknown: 2,
    });
  });
});

describe('during a day', () => {
  it('what may still be paid is due, and late from the day after', () => {
    const on = (day: string, paid: readonly Payment[] = []) =>
      standingOn(day, plan, paid, calendar);
    expect(on('2026-03-02')).toMatchObject({ owedCents: 45_000, lateSince: null });
    expect(on('2026-03-03')).toMatchObject({ owedCents: 45_000, lateSince: '2026-02-28' });
    const today = [{ on: '2026-03-03', cents: 45_000 }];
    expect(on('2026-03-03', today)).toMatchObject({ owedCents: 0, lateSince: null });
    const tomorrow = [{ on: '2026-03-04', cents: 45_000 }];
    expect(on('2026-03-03', tomorrow)).toMatchObject({ paidCents: 0, lateSince: '2026-02-28' });
  });

  it('nothing falls due of what another acta replaced, and what was owed stays (RDNA 46)', () => {
    const oldDebt = {
      cents: 200,
      instalments: [
        { dueOn: '2026-03-29', cents: 100 },
        { dueOn: '2026-04-15', cents: 100 },
      ],
    };
    const before = planBefore({ ...plan, oldDebt }, '2026-03-30');
    expect(instalmentsUntil(before, '2027-01-01').map(({ dueOn }) => dueOn)).toEqual([
      '2026-02-28',
      '2026-03-29',
    ]);
    expect(standingOn('2027-01-01', before, [], calendar).owedCents).toBe(45_100);
    expect(planBefore({ ...plan, endsOn: '2026-02-01' }, '2026-03-30').endsOn).toBe('2026-02-01');
  });
});

describe('against a slow count', () => {
  const date = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n));
  const monthly = fc.record({
    amountCents: fc.integer({ min: 1, max: 5_000_000 }),
    periodicity: fc.constant('mensual' as const),
    payDays: fc.integer({ min: 1, max: 31 }).map((day) => [day]),
    startsOn: date,
    endsOn: fc.option(date),
    oldDebt: fc.constant(null),
  });

  it('each month has one monthly instalment, on its day or on its last, from start to end', () => {
    fc.assert(
      fc.property(monthly, date, (agreed, until) => {
        const wanted: string[] = [];
        for (let month = 0; month < 30; month += 1) {
          const last = new Date(Date.UTC(2026, month + 1, 0));
          const day = Math.min(agreed.payDays[0] ?? 1, last.getUTCDate());
          const due = `${last.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
          const over = agreed.endsOn !== null && due > agreed.endsOn;
          if (due >= agreed.startsOn && due <= until && !over) wanted.push(due);
        }
        expect(instalmentsUntil(agreed, until).map(({ dueOn }) => dueOn)).toEqual(wanted);
      }),
    );
  });

  it('each week has one weekly instalment, seven days after the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), date, date, (day, startsOn, until) => {
        // The 29th of December 2025 was a Monday.
        const wanted: string[] = [];
        for (let due = addDays('2025-12-29', day - 1); due <= until; due = addDays(due, 7))
          if (due >= startsOn) wanted.push(due);
        expect(days({ periodicity: 'semanal', payDays: [day], startsOn }, until)).toEqual(wanted);
      }),
    );
  });

  it('a payment taken back is as if nobody had made it', () => {
    const payment = fc.record({ on: date, cents: fc.integer({ min: 1, max: 5_000_000 }) });
    const all = fc.array(fc.tuple(payment, fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(monthly, all, date, (agreed, paid, day) => {
        const rows = paid.flatMap(([one, back]) =>
          back ? [one, { ...one, cents: -one.cents }] : [one],
        );
        const kept = paid.flatMap(([one, back]) => (back ? [] : [one]));
        expect(standingOn(day, agreed, rows, calendar)).toEqual(
          standingOn(day, agreed, kept, calendar),
        );
      }),
    );
  });

  it('a percentage owes nothing that the office can say, and counts what it cannot', () => {
    fc.assert(
      fc.property(monthly, date, (agreed, day) => {
        const percentage = { ...agreed, amountCents: null };
        const { dueCents, owedCents, lateSince, unknown } = standingOn(
          day,
          percentage,
          [],
          calendar,
        );
        expect([dueCents, owedCents, lateSince]).toEqual([0, 0, null]);
        const payable = instalmentsUntil(percentage, day).filter(
          ({ dueOn }) => payableUntil(dueOn, calendar) <= day,
        );
        expect(unknown).toBe(payable.length);
      }),
    );
  });

  it('what is owed, paid and ahead add up to the céntimo', () => {
    const payment = fc.record({ on: date, cents: fc.integer({ min: 1, max: 5_000_000 }) });
    fc.assert(
      fc.property(monthly, fc.array(payment, { maxLength: 20 }), date, (agreed, paid, day) => {
        const balance = balanceOn(day, agreed, paid, calendar);
        let due = 0;
        for (const one of instalmentsUntil(agreed, day))
          if (payableUntil(one.dueOn, calendar) <= day) due += one.cents ?? 0;
        let given = 0;
        for (const one of paid) if (one.on <= day) given += one.cents;
        expect(balance.dueCents).toBe(due);
        expect(balance.paidCents).toBe(given);
        expect(balance.owedCents - balance.aheadCents).toBe(due - given);
        expect(Math.min(balance.owedCents, balance.aheadCents)).toBe(0);
        expect(balance.lateSince === null).toBe(balance.owedCents === 0);
      }),
    );
  });
});
