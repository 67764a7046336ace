import { describe, expect, it } from 'vitest';
import type { AgreedMatter } from '../law/agreed.ts';
import type { Maintenance } from '../law/agreements.ts';
import { agreedWords, balanceText, whenPaid } from './agreed.ts';

const NAMES: Readonly<Record<string, string>> = { raul: 'Raúl', teresa: 'Teresa', luz: 'Luz' };
const words = (agreed: AgreedMatter) => agreedWords(agreed, (id) => NAMES[id] ?? '');
const pension: Maintenance = {
  payerId: 'raul',
  receiverId: 'teresa',
  beneficiaries: ['luz'],
  amountCents: 30_000,
  percent: null,
  periodicity: 'mensual',
  payDays: [5],
  startsOn: '2026-09-01',
  endsOn: null,
  form: 'banco_nacion',
  account: '04-151',
  extraCosts: [{ what: 'Salud', percent: 5_000 }],
  inKind: [{ what: 'Útiles', when: 'cada marzo' }],
  oldDebt: {
    cents: 60_000,
    instalments: [
      { dueOn: '2026-09-15', cents: 30_000 },
      { dueOn: '2026-10-15', cents: 30_000 },
    ],
  },
};

describe('what was agreed reads', () => {
  it('alimentos, with what is paid besides', () => {
    expect(words({ matter: 'A1', terms: pension })).toEqual([
      'Raúl paga S/ 300.00 cada mes, el día 5, desde el 01/09/2026, para Luz. Recibe Teresa.',
      'Entrega: Depósito en el Banco de la Nación, número 04-151.',
      'Paga además el 50.00 % de: Salud.',
      'Entrega en especie: Útiles (cada marzo).',
      'Deuda anterior: S/ 600.00. S/ 300.00 el 15/09/2026 y S/ 300.00 el 15/10/2026.',
    ]);
    const percentage = { ...pension, amountCents: null, percent: 2_550, endsOn: '2027-01-31' };
    expect(words({ matter: 'A1', terms: percentage })[0]).toBe(
      'Raúl paga el 25.50 % de sus ingresos cada mes, el día 5, desde el 01/09/2026 hasta el 31/01/2027, para Luz. Recibe Teresa.',
    );
  });

  it.each([
    ['diaria', [], 'cada día'],
    ['semanal', [5], 'cada semana, el viernes'],
    ['quincenal', [15, 30], 'dos veces al mes, los días 15 y 30'],
    ['mensual', [5], 'cada mes, el día 5'],
  ] as const)('what is paid as %s', (periodicity, payDays, says) => {
    expect(whenPaid({ periodicity, payDays: [...payDays] })).toBe(says);
  });

  it('tenencia and visitas', () => {
    const custody = { children: ['luz'], calendar: '', address: 'Jr. Arequipa 120' };
    expect(
      words({ matter: 'A2', terms: { ...custody, form: 'exclusiva', withId: 'teresa' } }),
    ).toEqual(['Tenencia exclusiva de Luz. Vive con Teresa.', 'Domicilio: Jr. Arequipa 120.']);
    expect(
      words({
        matter: 'A3',
        terms: {
          children: ['luz'],
          visitorId: 'raul',
          times: [{ weekday: 6, from: '09:00', to: '17:00' }],
          outings: false,
          pickupPlace: '',
          holidays: '',
          specialDates: '',
          supervision: 'La abuela',
        },
      }),
    ).toEqual([
      'Raúl visita a Luz: sábado de 09:00 a 17:00.',
      'Sin externamiento.',
      'Acompaña: La abuela.',
    ]);
  });

  it('a recognition and norms of conduct', () => {
    const terms = {
      childId: 'luz',
      parentId: 'raul',
      hasFiliation: 'no' as const,
      birthRecord: 'Acta 1021',
      registryOffice: 'RENIEC Tarata',
      registerBy: '2026-09-10',
    };
    expect(words({ matter: 'filiacion', terms })).toEqual([
      'Raúl reconoce a Luz (Acta 1021).',
      'Se inscribe en RENIEC Tarata, a más tardar el 10/09/2026.',
    ]);
    const commitments = [
      { personId: 'luz', institution: null, what: 'Ir a clases', indicator: 'asistencia.' },
      { personId: null, institution: 'IE 42218', what: 'Tutoría.', indicator: 'informe' },
    ];
    expect(words({ matter: 'normas', terms: { commitments, until: '2026-12-18' } })).toEqual([
      'Luz: Ir a clases. Se verá en: asistencia.',
      'IE 42218: Tutoría. Se verá en: informe.',
      'Hasta el 18/12/2026.',
    ]);
  });
});

it('the balance reads late, even, ahead, or unknown', () => {
  const balance = {
    dueCents: 60_000,
    paidCents: 60_000,
    owedCents: 0,
    aheadCents: 0,
    lateSince: null,
    unknown: 0,
  };
  expect(balanceText(balance)).toBe('vencido S/ 600.00, pagado S/ 600.00; al día.');
  const late = { paidCents: 10_000, owedCents: 50_000, lateSince: '2026-08-28' };
  expect(balanceText({ ...balance, ...late })).toBe(
    'vencido S/ 600.00, pagado S/ 100.00; debe S/ 500.00, con atraso desde el 28/08/2026.',
  );
  expect(balanceText({ ...balance, paidCents: 70_000, aheadCents: 10_000 })).toBe(
    'vencido S/ 600.00, pagado S/ 700.00; al día, con S/ 100.00 adelantado.',
  );
  expect(balanceText({ ...balance, dueCents: 0, paidCents: 5_000, unknown: 1 })).toBe(
    'pagado S/ 50.00; 1 cuota en porcentaje, sin monto conocido.',
  );
});
