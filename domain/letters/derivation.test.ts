import { expect, it } from 'vitest';
import { type DerivationFacts, derivationStep } from './derivation.ts';

const AT = '2026-08-10T14:00:00.000Z';
const draft: DerivationFacts = {
  state: 'draft',
  coordinatedAt: null,
  deliveredAt: null,
  answeredAt: null,
  outcome: null,
  late: false,
};

it('a derivation goes from its coordination to what the institution did', () => {
  const coordinated = { ...draft, coordinatedAt: AT };
  const delivered = { ...coordinated, state: 'signed', deliveredAt: AT } as const;
  const answered = { ...delivered, answeredAt: AT, late: true } as const;
  expect(
    [
      draft,
      coordinated,
      { ...coordinated, state: 'issued' } as const,
      delivered,
      { ...delivered, late: true },
      answered,
      { ...answered, outcome: 'aceptada' } as const,
      { ...answered, outcome: 'observada' } as const,
      { ...answered, outcome: 'atendida' } as const,
      { ...answered, state: 'annulled' } as const,
    ].map(derivationStep),
  ).toEqual([
    'preparada',
    'coordinada',
    'emitida',
    'entregada',
    'sin_respuesta',
    'respondida',
    'aceptada',
    'observada',
    'atendida',
    'anulada',
  ]);
});
