import { describe, expect, it } from 'vitest';
import { custody, maintenance, visits } from './agreements.ts';

const ID = '0198a000-0000-7000-8000-000000000001';
const PAYER = '0198a000-0000-7000-8000-000000000002';
const RECEIVER = '0198a000-0000-7000-8000-000000000003';
const pension = {
  payerId: PAYER,
  receiverId: RECEIVER,
  beneficiaries: [ID],
  amountCents: 45_000,
  percent: null,
  periodicity: 'mensual',
  payDays: [30],
  startsOn: '2026-06-01',
  endsOn: null,
  form: 'efectivo',
  account: null,
  extraCosts: [{ what: 'Salud', percent: 5_000 }],
  inKind: [{ what: 'Uniforme y útiles', when: 'Cada marzo' }],
  oldDebt: null,
};
const wrong = (schema: typeof maintenance | typeof custody | typeof visits, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('alimentos', () => {
  it.each([
    {},
    { amountCents: null, percent: 3_000 },
    { periodicity: 'diaria', payDays: [] },
    { periodicity: 'semanal', payDays: [7] },
    { periodicity: 'quincenal', payDays: [15, 30] },
    { form: 'banco_nacion', account: '04-151-000000' },
    { endsOn: '2026-06-01' },
    {
      oldDebt: {
        cents: 30_001,
        instalments: [
          { dueOn: '2026-07-01', cents: 15_000 },
          { dueOn: '2026-08-01', cents: 15_001 },
        ],
      },
    },
  ])('are taken with %o', (changes) => {
    expect(wrong(maintenance, { ...pension, ...changes })).toEqual([]);
  });

  it.each([
    ['both an amount and a percentage', { percent: 3_000 }, ['amountCents']],
    ['neither', { amountCents: null }, ['amountCents']],
    ['half a céntimo', { amountCents: 100.5 }, ['amountCents']],
    ['more than all', { amountCents: null, percent: 10_001 }, ['percent']],
    ['no day', { payDays: [] }, ['payDays']],
    ['an eighth day of the week', { periodicity: 'semanal', payDays: [8] }, ['payDays']],
    ['one day twice', { periodicity: 'quincenal', payDays: [15, 15] }, ['payDays']],
    ['an end before the start', { endsOn: '2026-05-31' }, ['endsOn']],
    ['who pays among who receives', { receiverId: PAYER }, ['receiverId']],
    ['who pays among whom it is for', { beneficiaries: [PAYER] }, ['beneficiaries']],
    ['a bank without an account', { form: 'banco_nacion' }, ['account']],
    [
      'parts that are not the debt',
      { oldDebt: { cents: 30_000, instalments: [{ dueOn: '2026-07-01', cents: 29_999 }] } },
      ['oldDebt'],
    ],
  ])('are refused with %s', (_what, changes, fields) => {
    expect(wrong(maintenance, { ...pension, ...changes })).toEqual(fields);
  });
});

describe('tenencia', () => {
  const shared = {
    children: [ID],
    form: 'compartida',
    withId: null,
    calendar: 'Semanas alternas.',
    address: 'Jr. Ficticio 123, Tarata',
  };
  it('says with whom, or who has the child when', () => {
    expect(wrong(custody, shared)).toEqual([]);
    expect(wrong(custody, { ...shared, form: 'exclusiva', withId: ID, calendar: '' })).toEqual([]);
    expect(wrong(custody, { ...shared, form: 'exclusiva' })).toEqual(['withId']);
    expect(wrong(custody, { ...shared, calendar: '' })).toEqual(['calendar']);
  });
});

describe('visitas', () => {
  const saturdays = {
    children: [ID],
    visitorId: ID,
    times: [{ weekday: 6, from: '09:00', to: '17:00' }],
    outings: true,
    pickupPlace: 'Casa de la madre',
    holidays: '',
    specialDates: '',
    supervision: null,
  };
  it('say days and hours', () => {
    expect(wrong(visits, saturdays)).toEqual([]);
    expect(wrong(visits, { ...saturdays, times: [] })).toEqual(['times']);
    const backwards = [{ weekday: 6, from: '17:00', to: '09:00' }];
    expect(wrong(visits, { ...saturdays, times: backwards })).toEqual(['times.0']);
    const never = [{ weekday: 6, from: '25:00', to: '26:00' }];
    expect(wrong(visits, { ...saturdays, times: never })).toContain('times.0.from');
  });
});
