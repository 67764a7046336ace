import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './subset.ts';

describe('what is expected of an answer', () => {
  it('looks at the expected keys only', () => {
    expect(differences({ state: 'recibido' }, { state: 'recibido', number: '1' })).toEqual([]);
    expect(differences({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 })).toEqual([]);
  });

  it('accepts anything for an empty object', () => {
    for (const answer of [null, 'x', 3, [], { a: 1 }]) expect(differences({}, answer)).toEqual([]);
  });

  it('asks for lists as long as written, or for places of them', () => {
    const rows = [{ n: 1 }, { n: 2 }];
    expect(differences([{ n: 1 }, {}], rows)).toEqual([]);
    expect(differences([{ n: 1 }], rows)).toEqual(['length: expected 1, got 2']);
    expect(differences({ length: 2, 1: { n: 2 } }, rows)).toEqual([]);
    expect(differences([], {})).toEqual(['the answer: expected [], got {}']);
  });

  it('says where it is otherwise', () => {
    expect(differences({ rows: [{ state: 'a' }] }, { rows: [{ state: 'b' }] })).toEqual([
      'rows.0.state: expected "a", got "b"',
    ]);
    expect(differences({ gone: 1 }, {})).toEqual(['gone: expected 1, got nothing']);
    expect(differences({ due: null }, { due: 0 })).toEqual(['due: expected null, got 0']);
    expect(differences(null, { a: 1 })).toEqual(['the answer: expected null, got {"a":1}']);
    expect(differences({ a: 1 }, null)).toEqual(['the answer: expected {"a":1}, got null']);
  });

  it('is met by the answer itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(differences(value, value)).toEqual([]);
      }),
    );
  });

  it('is not met by a list with one more', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (list, more) => {
        expect(differences(list, [...list, more])).toHaveLength(1);
      }),
    );
  });
});
