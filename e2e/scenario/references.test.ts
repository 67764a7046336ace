import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literals, resolve, UnknownReference } from './references.ts';

const answers = new Map<string, unknown>([
  ['caso', { id: 'c-1', number: '0001-2026-23010', people: [{ name: 'Ana' }], due: null }],
  ['tres', 3],
]);

describe('references', () => {
  it('take the value as it is when they are the whole string', () => {
    expect(resolve('$caso.id', answers)).toBe('c-1');
    expect(resolve('$caso.people', answers)).toEqual([{ name: 'Ana' }]);
    expect(resolve('$caso.people.0.name', answers)).toBe('Ana');
    expect(resolve('$caso.due', answers)).toBe(null);
    expect(resolve('$tres', answers)).toBe(3);
  });

  it('are written out inside a longer text', () => {
    expect(resolve('Expediente $caso.number.', answers)).toBe('Expediente 0001-2026-23010.');
    expect(resolve('$tres de $tres', answers)).toBe('3 de 3');
  });

  it('leave money alone and give a dollar for two', () => {
    expect(resolve('S/ 50, US$ 20, $5', answers)).toBe('S/ 50, US$ 20, $5');
    expect(resolve('$$caso.id', answers)).toBe('$caso.id');
    expect(resolve('$$', answers)).toBe('$');
  });

  it('are found at any depth', () => {
    expect(resolve({ a: [{ b: '$tres' }], c: null, d: false }, answers)).toEqual({
      a: [{ b: 3 }],
      c: null,
      d: false,
    });
  });

  it('are refused when nothing of that name was answered', () => {
    expect(() => resolve('$otro.id', answers)).toThrow(UnknownReference);
    expect(() => resolve('$caso.nada', answers)).toThrow('no "nada"');
    expect(() => resolve('$caso.toString', answers)).toThrow(UnknownReference);
    expect(() => resolve('$caso.due.x', answers)).toThrow(UnknownReference);
  });

  it('are told apart from what was typed', () => {
    expect(literals({ a: ['Ana', '$caso.id', 'Ver $caso.id'], b: 'S/ 50 o $$5', c: 3 })).toEqual({
      a: ['Ana', null, null],
      b: 'S/ 50 o $5',
      c: 3,
    });
  });

  it('never touch a value without dollars', () => {
    const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('$'));
    // A key "__proto__" cannot be kept by any plain object.
    const kept = plain.filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(kept, (value) => {
        expect(resolve(value, answers)).toEqual(value);
      }),
    );
  });
});
