import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, choose, leaves, mayBeTakenOut } from './choices.ts';

const PERSON = '01980000-0000-7000-8000-000000000001';
const name = { field: 'child_name', level: 'printed' } as const;
const health = { field: 'child_health', level: 'optional' } as const;
const address = { field: 'child_address', level: 'absent' } as const;

describe('what leaves', () => {
  it('begins as the preset says', () => {
    expect([name, health, address].map((field) => leaves([], PERSON, field))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps what was taken out of one person apart from the others', () => {
    const choices = choose([], PERSON, name, false);
    expect(choices).toEqual([{ casePersonId: PERSON, fields: [], without: ['child_name'] }]);
    expect(leaves(choices, PERSON, name)).toBe(false);
    expect(leaves(choices, null, name)).toBe(true);
  });

  it('never lets an absent field out, whatever an old choice says', () => {
    const old: Choices = [{ casePersonId: PERSON, fields: ['child_address'], without: [] }];
    expect(leaves(old, PERSON, address)).toBe(false);
  });

  it('cannot do without what is asked for', () => {
    expect(mayBeTakenOut({ field: 'requested_attention', level: 'printed' })).toBe(false);
    expect(mayBeTakenOut(name)).toBe(true);
  });

  it('is what was last said of each field, named once', () => {
    const step = fc.record({
      casePersonId: fc.constantFrom(null, PERSON),
      field: fc.constantFrom(name, health),
      leaving: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
        const choices = [...steps, last].reduce<Choices>(
          (before, { casePersonId, field, leaving }) =>
            choose(before, casePersonId, field, leaving),
          [],
        );
        expect(leaves(choices, last.casePersonId, last.field)).toBe(last.leaving);
        for (const { fields, without } of choices) {
          expect(new Set(fields).size).toBe(fields.length);
          expect(new Set(without).size).toBe(without.length);
        }
      }),
    );
  });
});
