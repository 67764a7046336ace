import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATES, type CaseFlags, stateAfter } from '../case-states.ts';
import { type ActFacts, listedActs, NEXT_ACT } from './acts.ts';

const calm: CaseFlags = {
  crime: 'no',
  misdemeanor: 'no',
  risk: 'no',
  lackOfProtection: 'no',
  violence: 'no',
};
const facts: ActFacts = { state: 'recibido', flags: calm, extended: false, actionsOpen: 0 };
const whyOf = (given: ActFacts, act: string) =>
  listedActs(given).find((listed) => listed.act === act)?.why;

describe('the acts of a case', () => {
  it('are listed with why it is not their turn, and the norm', () => {
    expect(whyOf(facts, 'qualify')).toBeNull();
    expect(whyOf(facts, 'act')).toContain('30.2');
    expect(whyOf(facts, 'verify')).toContain('32');
    expect(whyOf(facts, 'conclude')).toContain('29.2');
    expect(whyOf({ ...facts, state: 'calificado' }, 'verify')).toContain('31.1');
    expect(whyOf({ ...facts, state: 'calificado' }, 'qualify')).toBeUndefined();
  });

  it('forbid extending with a mark that forbids it, and extending twice (RDNA 30.2)', () => {
    expect(whyOf({ ...facts, flags: { ...calm, crime: 'si' } }, 'extend')).toContain('30.2');
    expect(whyOf({ ...facts, flags: { ...calm, crime: 'descartado' } }, 'extend')).toBeNull();
    expect(whyOf({ ...facts, extended: true }, 'extend')).toBeUndefined();
  });

  it('offer to discard only what was found', () => {
    expect(whyOf(facts, 'discard')).toBeUndefined();
    expect(whyOf({ ...facts, flags: { ...calm, violence: 'si' } }, 'discard')).toBeNull();
  });

  it('do not conclude over an action under way', () => {
    const attended = { ...facts, state: 'en_atencion', actionsOpen: 1 } as const;
    expect(whyOf(attended, 'conclude')).toContain('en curso');
    expect(whyOf({ ...attended, actionsOpen: 0 }, 'conclude')).toBeNull();
  });

  it('only allow what the state allows, and always list the next one', () => {
    const anyFacts = fc.record({
      state: fc.constantFrom(...CASE_STATES),
      flags: fc.record({
        crime: fc.constantFrom('si', 'no', 'no_sabe', 'descartado'),
        misdemeanor: fc.constant('no'),
        risk: fc.constant('no'),
        lackOfProtection: fc.constant('no'),
        violence: fc.constantFrom('si', 'descartado'),
      }),
      extended: fc.boolean(),
      actionsOpen: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(anyFacts, (given) => {
        const listed = listedActs(given as ActFacts);
        for (const { act, why } of listed)
          if (act !== 'extend' && act !== 'discard' && stateAfter(given.state, act) === null)
            expect(why).not.toBeNull();
        const next = NEXT_ACT[given.state];
        expect(next === null || listed.some(({ act }) => act === next)).toBe(true);
        expect(listed.some(({ why }) => why === null)).toBe(true);
      }),
    );
  });
});
