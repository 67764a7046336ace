import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../clock/holidays.ts';
import { addDays } from '../clock/lima.ts';
import { type AgreedMatter, nextCheck } from './agreed.ts';
import type { Maintenance } from './agreements.ts';
import { payableUntil } from './instalments.ts';

const calendar = createCalendar();
const pension: Maintenance = {
  payerId: 'raul',
  receiverId: 'teresa',
  beneficiaries: ['luz'],
  amountCents: 30_000,
  percent: null,
  periodicity: 'mensual',
  payDays: [28],
  startsOn: '2026-07-01',
  endsOn: null,
  form: 'efectivo',
  account: null,
  extraCosts: [],
  inKind: [],
  oldDebt: null,
};
const due = (agreed: AgreedMatter, after: string) =>
  nextCheck(agreed, '2026-07-01', after, calendar);
const maintenance = (changes: Partial<Maintenance> = {}): AgreedMatter => ({
  matter: 'A1',
  terms: { ...pension, ...changes },
});

describe('alimentos are looked at', () => {
  it('on the next working day when the agreed one is none: 28 and 29 July, 28 August in Tacna', () => {
    // Thursday 30 July; from Friday 28 August, a holiday in Tacna, to Monday 31.
    expect(due(maintenance(), '2026-07-01')).toEqual({ from: '2026-07-28', dueOn: '2026-07-30' });
    expect(due(maintenance(), '2026-07-29')).toEqual({ from: '2026-07-28', dueOn: '2026-07-30' });
    expect(due(maintenance(), '2026-07-30')).toEqual({ from: '2026-08-28', dueOn: '2026-08-31' });
  });

  it('once a week when they are paid day by day', () => {
    const daily = maintenance({ periodicity: 'diaria', payDays: [], startsOn: '2026-08-10' });
    // Monday 10 to Sunday 16: Monday 17.
    expect(due(daily, '2026-08-09')).toEqual({ from: '2026-08-16', dueOn: '2026-08-17' });
    expect(due(daily, '2026-08-17')).toEqual({ from: '2026-08-23', dueOn: '2026-08-24' });
  });

  it('until they end, and an old debt beyond that', () => {
    const ends = maintenance({ endsOn: '2026-08-27' });
    expect(due(ends, '2026-07-30')).toBeNull();
    const debt = { cents: 100, instalments: [{ dueOn: '2026-12-15', cents: 100 }] };
    expect(due(maintenance({ endsOn: '2026-08-27', oldDebt: debt }), '2026-07-30')).toEqual({
      from: '2026-12-15',
      dueOn: '2026-12-15',
    });
  });

  it('always later than before, on a working day, and no instalment is passed over', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
    const payDays = fc
      .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 2, maxLength: 2 })
      .map((days) => maintenance({ periodicity: 'quincenal', payDays: days }));
    fc.assert(
      fc.property(payDays, day, (agreed, after) => {
        const next = due(agreed, after);
        expect(next).not.toBeNull();
        if (next === null || agreed.matter !== 'A1') return;
        expect(next.dueOn > after).toBe(true);
        expect(calendar.isWorkingDay(next.dueOn)).toBe(true);
        for (let at = agreed.terms.startsOn; at < next.from; at = addDays(at, 1)) {
          const isLast = addDays(at, 1).endsWith('-01');
          const here = Number(at.slice(8));
          if (agreed.terms.payDays.some((one) => one === here || (isLast && one > here)))
            expect(payableUntil(at, calendar) <= after).toBe(true);
        }
      }),
    );
  });
});

describe('the rest is looked at', () => {
  it('each month, tenencia and visitas', () => {
    const custody: AgreedMatter = {
      matter: 'A2',
      terms: { children: ['luz'], form: 'exclusiva', withId: 'teresa', calendar: '', address: 'x' },
    };
    // 1 August 2026 is a Saturday.
    expect(due(custody, '2026-07-01')).toEqual({ from: '2026-08-01', dueOn: '2026-08-03' });
    expect(due(custody, '2026-08-03')).toEqual({ from: '2026-09-01', dueOn: '2026-09-01' });
  });

  it('each month and on its last day, a norm of conduct', () => {
    const conduct: AgreedMatter = {
      matter: 'normas',
      terms: { commitments: [], until: '2026-09-30' },
    };
    expect(due(conduct, '2026-07-01')).toEqual({ from: '2026-08-01', dueOn: '2026-08-03' });
    expect(due(conduct, '2026-09-01')).toEqual({ from: '2026-09-30', dueOn: '2026-09-30' });
    expect(due(conduct, '2026-09-30')).toBeNull();
  });

  it('by the day that was promised and every fifteen days after it, a recognition', () => {
    const recognition: AgreedMatter = {
      matter: 'filiacion',
      terms: {
        childId: 'luz',
        parentId: 'raul',
        hasFiliation: 'no',
        birthRecord: 'x',
        registryOffice: 'x',
        registerBy: '2026-08-14',
      },
    };
    expect(due(recognition, '2026-07-01')?.dueOn).toBe('2026-08-14');
    // Saturday 29 August; the 30th is a holiday, of a Sunday.
    expect(due(recognition, '2026-08-14')).toEqual({ from: '2026-08-29', dueOn: '2026-08-31' });
  });
});
