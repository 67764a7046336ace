import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../catalogues/catalogue.ts';
import { DISABILITY_DEGREES, SISFOH_CLASSES } from '../catalogues/omaped.ts';
import { type ContigoFacts, contigoHint } from './contigo.ts';

const facts = fc.record({
  degree: fc.option(fc.constantFrom(...codesOf(DISABILITY_DEGREES))),
  sisfoh: fc.option(fc.constantFrom(...codesOf(SISFOH_CLASSES))),
  pensionOrIncome: fc.option(fc.constantFrom('si', 'no', 'no_sabe')),
});

const SHE: ContigoFacts = { degree: 'severo', sisfoh: 'pobre_extremo', pensionOrIncome: 'no' };
const standings = (given: ContigoFacts) =>
  contigoHint(given).conditions.map(({ id, standing }) => [id, standing]);

describe('§3.6 the hint of CONTIGO', () => {
  it('OM_CONTIGO passes: severe, poor by the SISFOH and without pension or income', () => {
    expect(contigoHint(SHE).says).toBe('posible');
    expect(contigoHint({ ...SHE, sisfoh: 'pobre' }).says).toBe('posible');
  });

  it('OM_CONTIGO refuses who has a pension, and says which condition is not met', () => {
    const found = contigoHint({ ...SHE, pensionOrIncome: 'si' });
    expect(found.says).toBe('no');
    expect(standings({ ...SHE, pensionOrIncome: 'si' })).toEqual([
      ['severa', 'met'],
      ['pobreza', 'met'],
      ['sin_ingreso', 'not_met'],
    ]);
  });

  it('says what is not known, and never takes it for a no', () => {
    expect(contigoHint({ degree: null, sisfoh: null, pensionOrIncome: null }).says).toBe('falta');
    expect(standings({ ...SHE, pensionOrIncome: 'no_sabe' })[2]).toEqual([
      'sin_ingreso',
      'not_known',
    ]);
    expect(standings({ ...SHE, sisfoh: 'sin_clasificacion' })[1]).toEqual(['pobreza', 'not_known']);
  });

  it('is possible exactly when severo && (pobre || pobre_extremo) && !pension_o_ingreso', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { degree, sisfoh, pensionOrIncome } = given;
        const possible =
          degree === 'severo' &&
          (sisfoh === 'pobre' || sisfoh === 'pobre_extremo') &&
          pensionOrIncome === 'no';
        const hint = contigoHint(given);
        expect(hint.says === 'posible').toBe(possible);
        expect(hint.conditions).toHaveLength(3);
        expect(hint.conditions.every(({ why }) => /[^.]\.$/.test(why))).toBe(true);
      }),
    );
  });
});
