import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Custody,
  custody,
  type Maintenance,
  maintenance,
  type Visits,
  visits,
} from '../../law/agreements.ts';
import { percentTwice, solesTwice } from '../../words/amounts.ts';
import { custodyClauses, maintenanceClauses, visitsClauses } from './clauses.ts';

const WARA = '00000000-0000-4000-8000-000000000001';
const LEO = '00000000-0000-4000-8000-000000000002';
const PAYER = '00000000-0000-4000-8000-000000000003';
const RECEIVER = '00000000-0000-4000-8000-000000000004';
const NAMES: Record<string, string> = { [WARA]: 'Wara Ficticia', [LEO]: 'Leo Ficticio' };
const nameOf = (id: string): string => NAMES[id] ?? '?';
const parties = { payer: 'Leo Ficticio', receiver: 'Ana Ficticia' };

const monthly: Maintenance = maintenance.parse({
  payerId: PAYER,
  receiverId: RECEIVER,
  beneficiaries: [WARA],
  amountCents: 35_000,
  percent: null,
  periodicity: 'mensual',
  payDays: [30],
  startsOn: '2026-06-01',
  endsOn: null,
  form: 'banco_nacion',
  account: '04-000-000000',
  extraCosts: [{ what: 'Salud', percent: 5000 }],
  inKind: [{ what: 'Útiles escolares', when: 'En marzo de cada año' }],
  oldDebt: { cents: 20_000, instalments: [{ dueOn: '2026-07-01', cents: 20_000 }] },
});

describe('alimentos', () => {
  it('says who, how much, when, how and what besides', () => {
    expect(maintenanceClauses(monthly, parties, nameOf)).toEqual([
      'Leo Ficticio entregará por concepto de alimentos a favor de Wara Ficticia la suma de S/ 350.00 (trescientos cincuenta con 00/100 soles) mensuales, que pagará el día 30 (treinta) de cada mes, o el último del mes que no lo tenga, desde el 1 de junio de 2026 y mientras subsista la obligación.',
      'La entrega se hará a Ana Ficticia por depósito en el Banco de la Nación, cuenta o número 04-000-000000; el comprobante hace las veces de recibo.',
      'Leo Ficticio asumirá además el 50 % (cincuenta por ciento) del gasto siguiente: Salud.',
      'Leo Ficticio entregará además, en especie: Útiles escolares. Cuándo: En marzo de cada año.',
      'Leo Ficticio reconoce adeudar por alimentos anteriores la suma de S/ 200.00 (doscientos con 00/100 soles), que pagará así: S/ 200.00 (doscientos con 00/100 soles) el 1 de julio de 2026.',
    ]);
  });

  it.each<[Partial<Maintenance>, string]>([
    [{ periodicity: 'diaria', payDays: [] }, 'diarios, que pagará cada día, desde'],
    [
      { periodicity: 'semanal', payDays: [6] },
      'semanales, que pagará el día sábado de cada semana,',
    ],
    [
      { periodicity: 'quincenal', payDays: [30, 15] },
      'quincenales, que pagará los días 15 (quince) y 30 (treinta) de cada mes, o el último',
    ],
    [
      { amountCents: null, percent: 2550 },
      'el 25.50 % (veinticinco con 50/100 por ciento) de sus ingresos mensuales',
    ],
    [
      { endsOn: '2027-01-31' },
      'desde el 1 de junio de 2026 hasta el 31 de enero de 2027 inclusive.',
    ],
    [{ form: 'efectivo', account: null }, 'a Ana Ficticia en efectivo, contra recibo firmado.'],
  ])('%j', (changes, words) => {
    expect(maintenanceClauses({ ...monthly, ...changes }, parties, nameOf).join('\n')).toContain(
      words,
    );
  });
});

describe('tenencia', () => {
  const agreed: Custody = custody.parse({
    children: [WARA, LEO],
    form: 'compartida',
    withId: null,
    calendar: 'Semanas alternas',
    address: 'Jr. Ficticio 123, Tarata',
  });

  it('is shared, with its calendar', () => {
    expect(custodyClauses(agreed, ['Ana', 'Leo'], nameOf)).toEqual([
      'La tenencia de Wara Ficticia y Leo Ficticio será compartida entre Ana y Leo (Código de los Niños y Adolescentes, art. 81).',
      'Domicilio donde vivirán Wara Ficticia y Leo Ficticio: Jr. Ficticio 123, Tarata.',
      'El calendario de convivencia es el siguiente: Semanas alternas.',
    ]);
  });

  it('is of one, with whom the child lives', () => {
    const sole: Custody = {
      ...agreed,
      children: [WARA],
      form: 'exclusiva',
      withId: LEO,
      calendar: '',
    };
    expect(custodyClauses(sole, ['Ana', 'Leo'], nameOf)).toEqual([
      'La tenencia exclusiva de Wara Ficticia corresponde a Leo Ficticio, con quien vivirá.',
      'Domicilio donde vivirá Wara Ficticia: Jr. Ficticio 123, Tarata.',
    ]);
  });
});

describe('régimen de visitas', () => {
  const agreed: Visits = visits.parse({
    children: [WARA],
    visitorId: LEO,
    times: [
      { weekday: 7, from: '09:00', to: '13:00' },
      { weekday: 3, from: '16:00', to: '18:30' },
    ],
    outings: true,
    pickupPlace: 'Plaza de Armas de Tarata',
    holidays: 'La mitad con cada uno',
    specialDates: '',
    supervision: null,
  });

  it('says days in the order of the week, and only what was agreed', () => {
    expect(visitsClauses(agreed, nameOf)).toEqual([
      'Leo Ficticio visitará a Wara Ficticia en los días y horas siguientes de cada semana: miércoles de 16:00 a 18:30 horas; domingo de 09:00 a 13:00 horas.',
      'Las visitas son con externamiento.',
      'Lugar de recojo y retorno: Plaza de Armas de Tarata.',
      'Vacaciones: La mitad con cada uno.',
    ]);
  });
});

const typed = fc.stringMatching(/^[a-zñáé]{1,12}( [a-zñáé]{1,12}){0,3}$/u);
const cents = fc.integer({ min: 1, max: 100_000_000 });
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const part = fc.integer({ min: 1, max: 10_000 });

const anyMaintenance = fc
  .record({
    money: fc.oneof(
      cents.map((amountCents) => ({ amountCents, percent: null })),
      part.map((percent) => ({ amountCents: null, percent })),
    ),
    paid: fc.oneof(
      fc.constant({ periodicity: 'diaria', payDays: [] }),
      fc.integer({ min: 1, max: 7 }).map((day) => ({ periodicity: 'semanal', payDays: [day] })),
      fc.integer({ min: 1, max: 31 }).map((day) => ({ periodicity: 'mensual', payDays: [day] })),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 2, maxLength: 2 })
        .map((payDays) => ({ periodicity: 'quincenal', payDays })),
    ),
    startsOn: date,
    form: fc.constantFrom('efectivo', 'banco_nacion', 'transferencia'),
    account: fc.stringMatching(/^[0-9]{6,20}$/u),
    extraCosts: fc.array(fc.record({ what: typed, percent: part }), { maxLength: 20 }),
    inKind: fc.array(fc.record({ what: typed, when: typed }), { maxLength: 40 }),
    // Their sum is no more than what the schema takes for typed right.
    debts: fc.option(
      fc.array(fc.record({ dueOn: date, cents: fc.integer({ min: 1, max: 800_000 }) }), {
        minLength: 1,
        maxLength: 120,
      }),
    ),
  })
  .map(({ money, paid, debts, ...rest }) =>
    maintenance.parse({
      ...rest,
      ...money,
      ...paid,
      payerId: PAYER,
      receiverId: RECEIVER,
      beneficiaries: [WARA, LEO],
      endsOn: null,
      oldDebt:
        debts === null
          ? null
          : { cents: debts.reduce((sum, one) => sum + one.cents, 0), instalments: debts },
    }),
  );

it('no agreement loses an amount, in figures and in words, nor a thing in kind', () => {
  fc.assert(
    fc.property(anyMaintenance, (agreed) => {
      const text = maintenanceClauses(agreed, parties, nameOf).join('\n');
      const amounts = [
        ...(agreed.amountCents === null ? [] : [agreed.amountCents]),
        ...(agreed.oldDebt?.instalments.map((one) => one.cents) ?? []),
        ...(agreed.oldDebt === null ? [] : [agreed.oldDebt.cents]),
      ];
      for (const amount of amounts) expect(text).toContain(solesTwice(amount));
      if (agreed.percent !== null) expect(text).toContain(percentTwice(agreed.percent));
      for (const { what, percent } of agreed.extraCosts)
        expect(text).toContain(`${percentTwice(percent)} del gasto siguiente: ${what}`);
      for (const { what, when } of agreed.inKind)
        expect(text).toContain(`en especie: ${what}. Cuándo: ${when}`);
      expect(text).not.toMatch(/undefined|null|NaN| {2}/u);
      for (const clause of text.split('\n')) expect(clause).toMatch(/[.!?…]$/u);
    }),
    { numRuns: 200 },
  );
});
