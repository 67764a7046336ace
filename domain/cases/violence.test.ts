import { describe, expect, it } from 'vitest';
import { DEFENCE_ACTIONS } from '../catalogues/case.ts';
import { asksForAccused, factsWords, refuseAction } from './violence.ts';

const found = { crime: 'no', misdemeanor: 'no', violence: 'si' } as const;

describe('violence closes', () => {
  it('the conciliation, whoever takes part', () => {
    for (const withAccused of [true, false, null])
      expect(refuseAction({ kind: 'conciliacion', withAccused }, found)).toBe(
        'conciliation_violence',
      );
  });

  it('a commitment, unless it is said that whoever is accused takes no part', () => {
    const commitment = (withAccused: boolean | null) =>
      refuseAction({ kind: 'compromiso', withAccused }, found);
    expect(commitment(null)).toBe('victim_with_accused');
    expect(commitment(true)).toBe('victim_with_accused');
    expect(commitment(false)).toBeNull();
    expect(asksForAccused('compromiso', found)).toBe(true);
    expect(asksForAccused('asesoria', found)).toBe(false);
  });

  it('with delito and falta the conciliation (RDNA 43.3), and with delito the commitment', () => {
    const calm = { crime: 'no', misdemeanor: 'no', violence: 'no' } as const;
    for (const flags of [
      { ...calm, crime: 'si' },
      { ...calm, misdemeanor: 'si' },
    ] as const)
      expect(refuseAction({ kind: 'conciliacion', withAccused: null }, flags)).toBe(
        'conciliation_violence',
      );
    expect(refuseAction({ kind: 'compromiso', withAccused: true }, { ...calm, crime: 'si' })).toBe(
      'victim_with_accused',
    );
  });

  it('nothing else, and nothing once it is discarded or was not found', () => {
    for (const { code: kind } of DEFENCE_ACTIONS.entries) {
      for (const violence of ['no', 'no_sabe', 'descartado'] as const)
        expect(refuseAction({ kind, withAccused: true }, { ...found, violence })).toBeNull();
      if (kind !== 'conciliacion' && kind !== 'compromiso')
        expect(refuseAction({ kind, withAccused: true }, found)).toBeNull();
    }
  });
});

it('what was told with a crime or violence is written as it was told', () => {
  expect(factsWords({ crime: 'si', violence: 'no' }).label).toBe('Relato espontáneo, textual');
  expect(factsWords({ crime: 'no', violence: 'si' }).hint).toContain('art. 28');
  expect(factsWords({ crime: 'descartado', violence: 'no_sabe' }).label).toBe(
    'Resumen de los hechos',
  );
});
